package it.sprint.etl.postgres;

import it.sprint.etl.run.RunException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The editions that were published, and what changed from one to the next. */
public final class Editions {

  private final Connection connection;

  public Editions(Connection connection) {
    this.connection = connection;
  }

  /**
   * One edition.
   *
   * @param tables how many of its tables changed
   * @param rows how many rows of the star differ from the edition before
   */
  public record Edition(
      long number,
      Instant publishedAt,
      LocalDate asOf,
      boolean isCurrent,
      long tables,
      long rows) {}

  /** All, the latest first. */
  public List<Edition> all() {
    String sql =
        """
        select edition_number, published_at, as_of, is_current,
            count(distinct table_name), coalesce(sum(row_count), 0)
        from ops.edition left join ops.edition_change using (edition_number)
        group by edition_number, published_at, as_of, is_current
        order by edition_number desc
        """;
    return read(
        sql,
        row ->
            new Edition(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getObject(3, LocalDate.class),
                row.getBoolean(4),
                row.getLong(5),
                row.getLong(6)));
  }

  /** A table of an edition: its rows, and the version of the lake's table behind them. */
  public record Content(String table, long rows, long lakeVersion) {}

  /** The tables of an edition. */
  public List<Content> tables(long edition) {
    List<Content> tables =
        read(
            """
            select table_name, row_count, lake_version from ops.edition_table
            where edition_number = ? order by table_name
            """,
            row -> new Content(row.getString(1), row.getLong(2), row.getLong(3)),
            edition);
    if (tables.isEmpty()) {
      throw RunException.noSuchEdition(edition);
    }
    return tables;
  }

  /** How many rows of a table changed for which cause. */
  public record Change(String table, String cause, long rows) {}

  /** What changed after one edition, up to and with another one, step by step. */
  public List<Change> changes(long after, long upTo) {
    return read(
        """
        select table_name, cause, sum(row_count) from ops.edition_change
        where edition_number > ? and edition_number <= ?
        group by table_name, cause order by table_name, cause
        """,
        row -> new Change(row.getString(1), row.getString(2), row.getLong(3)),
        after,
        upTo);
  }

  /** By month (0 for tables without), what changed with one edition. */
  public Map<Integer, Long> months(long edition, String table) {
    Map<Integer, Long> months = new TreeMap<>();
    read(
            """
            select month, sum(row_count) from ops.edition_change
            where edition_number = ? and table_name = ? group by month
            """,
            row -> Map.entry(row.getInt(1), row.getLong(2)),
            edition,
            table)
        .forEach(entry -> months.put(entry.getKey(), entry.getValue()));
    return months;
  }

  /** Reads one row. */
  private interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private <T> List<T> read(String sql, Reader<T> reader, Object... values) {
    return Statements.run(
        "read the editions",
        () -> {
          List<T> rows = new ArrayList<>();
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
              statement.setObject(place + 1, values[place]);
            }
            try (ResultSet row = statement.executeQuery()) {
              while (row.next()) {
                rows.add(reader.read(row));
              }
            }
          }
          return rows;
        });
  }
}
