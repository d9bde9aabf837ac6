package it.sprint.warehouse.database;

/**
 * A PostgreSQL role that a part of the system connects as; each may do only what its part needs.
 */
public enum DatabaseRole {
  /** Owns the schema; used by migrations only. */
  OWNER,
  /** Writes the ledger and publishes editions. */
  ETL,
  /** Writes accounts and what people decide in the pages; reads the ledger. */
  APP,
  /** Reads what anybody may read. */
  PUBLIC,
  /** Reads the exact facts behind figures for staff. */
  STAFF;

  public String roleName() {
    return "sprint_" + lowerName();
  }

  /** The environment variable with this role's password on a server of one's own. */
  public String passwordVariable() {
    return "SPRINT_DB_" + name() + "_PASSWORD";
  }

  String lowerName() {
    return switch (this) {
      case OWNER -> "owner";
      case ETL -> "etl";
      case APP -> "app";
      case PUBLIC -> "public";
      case STAFF -> "staff";
    };
  }
}
