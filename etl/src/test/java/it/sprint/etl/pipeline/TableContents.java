package it.sprint.etl.pipeline;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** What tables hold, as little as is needed to tell whether two times it is the same. */
final class TableContents {

  private TableContents() {}

  /**
   * By table, the number of its rows and a fingerprint of them all.
   *
   * @param tables with their schemas, or queries in parentheses
   */
  static Map<String, String> of(Connection connection, Collection<String> tables)
      throws SQLException {
    Map<String, String> contents = new TreeMap<>();
    try (Statement statement = connection.createStatement()) {
      for (String table : tables) {
        try (ResultSet rows =
            statement.executeQuery(
                """
                select count(*) || ' ' || md5(coalesce(string_agg(t::text, ',' order by t::text), ''))
                from %s as t
                """
                    .formatted(table))) {
          rows.next();
          contents.put(table, rows.getString(1));
        }
      }
    }
    return contents;
  }
}
