package it.sprint.warehouse.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What a contract must hold, and how its mistakes are told. */
class ContractFileTest {

  private static final String VALID =
      """
      apiVersion: v3.0.2
      kind: DataContract
      id: invented-visits
      version: 1.0.0
      status: active
      name: Visits
      domain: context
      description: {purpose: Visits by day.}
      team: [{username: context-team, role: owner}]
      customProperties:
        - {property: titleIt, value: Visite}
        - {property: purposeIt, value: Visite per giorno.}
        - {property: partner, value: invented}
        - {property: isPublic, value: false}
      servers:
        - server: file
          type: custom
          format: csv
          delimiter: ";"
          customProperties:
            - {property: encodings, value: [windows-1252]}
            - {property: finalNewline, value: true}
            - {property: maximumRecordBytes, value: 1000}
            - {property: decimalSeparator, value: ","}
            - {property: thousandsSeparator, value: "."}
      schema:
        - name: visit
          physicalType: file
          customProperties: [{property: coverageColumn, value: day}]
          properties:
            - name: day
              physicalName: Giorno
              logicalType: date
              logicalTypeOptions: {format: dd/MM/yyyy}
              required: true
              primaryKey: true
              description: Day.
              customProperties: [{property: descriptionIt, value: Giorno.}]
            - {name: euro, physicalName: Euro, logicalType: number, description: Euro.,
               customProperties: [{property: descriptionIt, value: Euro.}]}
          quality:
            - description: A code is one of two.
              type: custom
              engine: sprint
              severity: warn
              implementation: {kind: not-after, column: day, other: day}
      slaProperties:
        - {property: frequency, value: 7, unit: d}
        - {property: grace, value: 2, unit: d}
        - {property: expectedRejectShare, value: 0.05}
      """;

  @Test
  void readsEveryPartOfAValidContract() {
    Contract contract = ContractFile.read("invented-visits.odcs.yaml", VALID);

    assertThat(contract.version()).isEqualTo("1.0.0");
    assertThat(contract.isPublic()).isFalse();
    assertThat(contract.format().delimiter()).isEqualTo(';');
    assertThat(contract.format().encodings()).containsExactly(TextEncoding.WESTERN);
    assertThat(contract.format().thousandsSeparator()).isEqualTo('.');
    RecordType visits = contract.onlyRecordType();
    assertThat(visits.coverageColumn()).isEqualTo(visits.column("day"));
    assertThat(visits.rowRules()).extracting(RowRule::severity).containsExactly(Severity.WARN);
    assertThat(contract.sla()).isEqualTo(new Sla(7, 2, 0.05, 0, Long.MAX_VALUE));
    assertThat(contract.origin()).isNull();
  }

  @Test
  void missingVersionIsNamed() {
    complains("version: 1.0.0\n", "", "version: is missing. Add it.");
  }

  @Test
  void versionOfTheStandardMustBeTheOneThatIsUnderstood() {
    complains("v3.0.2", "v2.2.2", "apiVersion: is 'v2.2.2'. Only 'v3.0.2' is understood.");
  }

  @Test
  void unknownTypeIsNamedWithTheKnownOnes() {
    complains(
        "logicalType: number",
        "logicalType: money",
        "schema[0].properties[1].logicalType: is 'money'. Use one of string, integer, number, date,");
  }

  @Test
  void unknownKindOfRuleIsNamedWithItsPlace() {
    complains(
        "kind: not-after",
        "kind: before",
        "schema[0].quality[0].implementation.kind: is 'before'. Use one of not-after,");
  }

  @Test
  void ruleOverAColumnThatDoesNotExistIsNamed() {
    complains(
        "other: day",
        "other: night",
        "schema[0].quality[0].implementation.other: names the column 'night', which does not exist."
            + " Columns: day, euro.");
  }

  @Test
  void ruleOverAColumnOfAnotherTypeIsNamed() {
    complains("other: day", "other: euro", "names 'euro', which is of type number.");
  }

  @Test
  void unknownSeverityIsNamed() {
    complains(
        "severity: warn", "severity: shout", "severity: is 'shout'. Use one of reject, warn.");
  }

  @Test
  void unknownReferenceListIsNamed() {
    complains(
        "{kind: not-after, column: day, other: day}",
        "{kind: in-list, column: day, list: planet}",
        "implementation.list: is 'planet', which is no reference list.");
  }

  @Test
  void misspeltKeyIsNotPassedOverInSilence() {
    complains(
        "logicalType: number",
        "logicalType: number, requird: true",
        "requird: is not known here. Known keys:");
  }

  @Test
  void keyColumnMustBeRequired() {
    complains("required: true\n", "required: false\n", "properties[0].required: must be true");
  }

  @Test
  void impossibleDatePatternIsNamed() {
    complains("dd/MM/yyyy", "dd/qq/bbbb", "format: 'dd/qq/bbbb' is no pattern of a date.");
  }

  @Test
  void patternWithoutAFittingExampleIsNamed() {
    complains(
        "logicalType: number",
        "logicalType: string, logicalTypeOptions: {pattern: '[0-9]'}, examples: [x]",
        "examples: must start with a text that has the form of 'pattern'.");
  }

  @Test
  void shareOfRejectsMustBeAShare() {
    complains("value: 0.05", "value: 5", "slaProperties[2].value: must be a share from 0 to 1.");
  }

  @Test
  void fileNameMustBeTheFeed() {
    assertThatThrownBy(() -> ContractFile.read("visits.odcs.yaml", VALID))
        .isInstanceOf(InvalidContractException.class)
        .hasMessage(
            "Cannot load contract visits.odcs.yaml: id: is 'invented-visits'."
                + " Call the file invented-visits.odcs.yaml.");
  }

  @Test
  void brokenYamlIsNamed() {
    complains("kind: DataContract", "kind: [", "it is no valid YAML");
    complains("kind: DataContract", "kind: DataContract\nkind: Twice", "it is no valid YAML");
  }

  @Test
  void yamlMayNotBuildObjects() {
    complains("name: Visits", "name: !!java.io.File [x]", "it is no valid YAML");
  }

  private static void complains(String part, String replacement, String message) {
    assertThat(VALID).contains(part);
    assertThatThrownBy(
            () -> ContractFile.read("invented-visits.odcs.yaml", VALID.replace(part, replacement)))
        .isInstanceOf(InvalidContractException.class)
        .hasMessageStartingWith("Cannot load contract invented-visits.odcs.yaml: ")
        .hasMessageContaining(message);
  }
}
