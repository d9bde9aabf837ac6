package it.sprint.etl.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The edition that is published.
 *
 * @param runId the run that published it; 0 before the first
 * @param asOf the latest day of which it speaks
 * @param versions by table, the version of the lake's table that it has
 */
public record LastEdition(long runId, LocalDate asOf, Map<String, Long> versions) {

  public LastEdition {
    versions = Map.copyOf(versions);
  }

  /** Reads it. */
  public static LastEdition read(Connection connection) {
    return Statements.run(
        "read the last edition",
        () -> {
          long runId = 0;
          LocalDate asOf = LocalDate.EPOCH;
          Map<String, Long> versions = new HashMap<>();
          try (PreparedStatement statement =
                  connection.prepareStatement(
                      """
                      select run_id, as_of, table_name, lake_version
                      from ops.edition join ops.edition_table using (edition_number)
                      where is_current
                      """);
              ResultSet row = statement.executeQuery()) {
            while (row.next()) {
              runId = row.getLong(1);
              asOf = row.getObject(2, LocalDate.class);
              versions.put(row.getString(3), row.getLong(4));
            }
          }
          return new LastEdition(runId, asOf, versions);
        });
  }

  /** The version of the lake's table that is published; none if none ever was. */
  public Optional<Long> version(String table) {
    return Optional.ofNullable(versions.get(table));
  }
}
