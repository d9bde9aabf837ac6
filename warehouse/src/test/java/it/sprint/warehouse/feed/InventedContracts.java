package it.sprint.warehouse.feed;

/** Contracts of partners that do not exist, for formats of every kind. */
final class InventedContracts {

  private static final String HEAD =
      """
      apiVersion: v3.0.2
      kind: DataContract
      id: %s
      version: 1.0.0
      status: active
      name: Lessons
      domain: school
      description: {purpose: Lessons.}
      team: [{username: nobody, role: owner}]
      customProperties:
        - {property: titleIt, value: Lezioni}
        - {property: purposeIt, value: Lezioni.}
        - {property: partner, value: invented}
        - {property: isPublic, value: false}
      """;

  private static final String TAIL =
      """
      slaProperties:
        - {property: frequency, value: 7, unit: d}
        - {property: grace, value: 2, unit: d}
        - {property: expectedRejectShare, value: 0.05}
        - {property: minimumRows, value: 1}
        - {property: maximumRows, value: 100}
      """;

  private static final String COLUMNS =
      """
            - {name: pupil, physicalName: %s, logicalType: string, required: true, primaryKey: true,
               description: Pupil., customProperties: [{property: descriptionIt, value: Alunno.}]}
            - {name: held_on, physicalName: %s, logicalType: date, required: true, primaryKey: true,
               logicalTypeOptions: {format: dd/MM/yyyy}, description: Day.,
               customProperties: [{property: descriptionIt, value: Giorno.},
                                  {property: alsoWritten, value: [yyyy-MM-dd]},
                                  {property: readAsBlank, value: ["01/01/0001"]}]}
            - {name: hours, physicalName: %s, logicalType: number, description: Hours.,
               customProperties: [{property: descriptionIt, value: Ore.}]}
      """;

  private InventedContracts() {}

  /** A sheet of pupils and a sheet of lessons that must refer to them. */
  static Contract workbook() {
    return read(
        "invented-lessons",
        """
        servers:
          - server: file
            type: custom
            format: xlsx
            customProperties:
              - {property: decimalSeparator, value: ","}
              - {property: totalsMarker, value: Totale}
              - {property: maximumRecordBytes, value: 10000}
        schema:
          - name: enrolment
            physicalType: sheet
            physicalName: Iscritti
            properties:
              - {name: pupil, physicalName: Alunno, logicalType: string, required: true, primaryKey: true,
                 description: Pupil., customProperties: [{property: descriptionIt, value: Alunno.}]}
          - name: lesson
            physicalType: sheet
            physicalName: Lezioni
            customProperties: [{property: coverageColumn, value: held_on}]
            properties:
        """
            + COLUMNS.formatted("Alunno", "Giorno", "Ore")
            + """
            quality:
              - description: The pupil is enrolled.
                type: custom
                engine: sprint
                severity: reject
                implementation: {kind: known-parent, columns: [pupil], parent: enrolment, parentColumns: [pupil]}
        """);
  }

  /** A class with its teacher, and the lessons in it. */
  static Contract jsonLines() {
    return read(
        "invented-classes",
        """
        servers:
          - server: file
            type: custom
            format: json-lines
            customProperties:
              - {property: maximumRecordBytes, value: 10000}
              - {property: finalNewline, value: true}
        schema:
          - name: class
            physicalType: object
            physicalName: "."
            properties:
              - {name: class_id, physicalName: id, logicalType: string, required: true, primaryKey: true,
                 description: Class., customProperties: [{property: descriptionIt, value: Classe.}]}
              - {name: teacher, physicalName: teacher.name, logicalType: string,
                 description: Teacher., customProperties: [{property: descriptionIt, value: Docente.}]}
          - name: lesson
            physicalType: object
            physicalName: lessons
            customProperties: [{property: coverageColumn, value: held_on}]
            properties:
              - {name: class_id, physicalName: ../id, logicalType: string, required: true, primaryKey: true,
                 description: Class., customProperties: [{property: descriptionIt, value: Classe.}]}
        """
            + COLUMNS.formatted("pupil", "day", "hours"));
  }

  /** Lessons in a text file. */
  static Contract csv() {
    return read(
        "invented-lessons",
        """
        servers:
          - server: file
            type: custom
            format: csv
            delimiter: ";"
            customProperties:
              - {property: encodings, value: [utf-8, windows-1252]}
              - {property: finalNewline, value: true}
              - {property: maximumRecordBytes, value: 10000}
              - {property: decimalSeparator, value: ","}
        schema:
          - name: lesson
            physicalType: file
            customProperties: [{property: coverageColumn, value: held_on}]
            properties:
        """
            + COLUMNS.formatted("Alunno", "Giorno", "Ore"));
  }

  private static Contract read(String feed, String middle) {
    return ContractFile.read(feed + ".odcs.yaml", HEAD.formatted(feed) + middle + TAIL);
  }
}
