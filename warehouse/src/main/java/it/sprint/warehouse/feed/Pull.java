package it.sprint.warehouse.feed;

import java.util.List;
import java.util.Locale;

/**
 * How the warehouse fetches the records of a feed by itself.
 *
 * @param location the path below the address in the settings; empty for a database
 * @param tables the tables of a database, in the order in which they are read; none for an API
 */
public record Pull(Kind kind, String location, List<String> tables) {

  public Pull {
    tables = List.copyOf(tables);
  }

  /** What is asked. */
  public enum Kind {
    REST,
    DATABASE;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
