package it.sprint.warehouse.feed;

/** The type of a column, with its name in the data contract standard. */
public enum ColumnType {
  STRING("string"),
  INTEGER("integer"),
  DECIMAL("number"),
  DATE("date"),
  TIMESTAMP("timestamp"),
  BOOLEAN("boolean");

  private final String logicalType;

  ColumnType(String logicalType) {
    this.logicalType = logicalType;
  }

  public String logicalType() {
    return logicalType;
  }
}
