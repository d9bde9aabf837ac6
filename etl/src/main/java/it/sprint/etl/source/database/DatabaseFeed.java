package it.sprint.etl.source.database;

import java.util.List;

/** A feed that is pulled from the tables of a partner's PostgreSQL, in this order. */
public record DatabaseFeed(String feed, String partner, List<TableQuery> tables) {

  public DatabaseFeed {
    tables = List.copyOf(tables);
    if (tables.isEmpty()) {
      throw new IllegalArgumentException("the feed " + feed + " has no tables");
    }
  }
}
