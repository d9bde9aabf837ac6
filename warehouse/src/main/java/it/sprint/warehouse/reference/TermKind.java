package it.sprint.warehouse.reference;

/** What the common nomenclature names: needs that persons express, services that answer them. */
public enum TermKind {
  NEED("need", "needs"),
  SERVICE("service", "services");

  private final String column;
  private final String crosswalk;

  TermKind(String column, String crosswalk) {
    this.column = column;
    this.crosswalk = crosswalk;
  }

  /** The name of the table, of its key and of the code list. */
  String column() {
    return column;
  }

  /** The name by which a contract calls the partners' codes for these terms. */
  public String crosswalk() {
    return crosswalk;
  }
}
