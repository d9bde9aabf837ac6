package it.sprint.warehouse.columns;

/** A column to load: an SQL expression over the facts, and what is asked of it. */
record ColumnSpec(Kind kind, String sql) {

  /** How the values of a column are used, and so kept. */
  enum Kind {
    /** One of few texts: members of breakdowns. */
    CODE,
    DAY,
    /** Whether a condition is true. */
    FLAG,
    /** Whole numbers, or decimals of a known scale. */
    NUMBER,
    /** What is told apart in counts of distinct things. */
    KEY
  }

  static ColumnSpec code(String sql) {
    return new ColumnSpec(Kind.CODE, sql);
  }

  static ColumnSpec day(String sql) {
    return new ColumnSpec(Kind.DAY, sql);
  }

  static ColumnSpec flag(String sql) {
    return new ColumnSpec(Kind.FLAG, sql);
  }

  static ColumnSpec number(String sql) {
    return new ColumnSpec(Kind.NUMBER, sql);
  }

  static ColumnSpec key(String sql) {
    return new ColumnSpec(Kind.KEY, sql);
  }
}
