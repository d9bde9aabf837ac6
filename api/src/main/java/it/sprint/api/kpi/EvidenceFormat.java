package it.sprint.api.kpi;

/** A kind of file that rows are written into. */
enum EvidenceFormat {
  CSV("csv", EvidenceFormat.CSV_TYPE + ";charset=UTF-8"),
  XLSX("xlsx", EvidenceFormat.XLSX_TYPE);

  static final String CSV_TYPE = "text/csv";
  static final String XLSX_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final String extension;
  private final String contentType;

  EvidenceFormat(String extension, String contentType) {
    this.extension = extension;
    this.contentType = contentType;
  }

  String extension() {
    return extension;
  }

  String contentType() {
    return contentType;
  }
}
