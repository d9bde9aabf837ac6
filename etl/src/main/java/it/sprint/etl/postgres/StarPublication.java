package it.sprint.etl.postgres;

import it.sprint.etl.run.RunException;
import it.sprint.etl.star.StarChange;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Brings the published tables of the star up to what the lake has: only rows that differ travel.
 * Dimensions come first and lose rows last, so that facts always find the rows that they point to.
 */
record StarPublication(Connection connection, List<Reading> changes) {

  private static final String GONE = "gone_keys";

  StarPublication {
    changes = List.copyOf(changes);
  }

  /** What changed, and the rows of it that are to be put, which are being read. */
  record Reading(StarChange change, RowsAhead.Lines rows) {}

  static StarPublication of(Connection connection, List<StarChange> changes, RowsAhead ahead) {
    return new StarPublication(
        connection,
        changes.stream().map(change -> new Reading(change, ahead.of(change.rows()))).toList());
  }

  void apply() throws SQLException {
    List<StarChange> dimensions = new ArrayList<>();
    for (Reading reading : changes) {
      if (isDimension(reading.change())) {
        dimensions.add(reading.change());
        putDimension(reading);
      } else {
        putFacts(reading);
      }
    }
    Collections.reverse(dimensions);
    for (StarChange change : dimensions) {
      if (change.pairs().isPresent()) {
        delete(change, false);
      }
    }
    for (Reading reading : changes) {
      check(reading.change());
    }
  }

  private static boolean isDimension(StarChange change) {
    return change.table().name().startsWith("dim_");
  }

  private void putDimension(Reading reading) throws SQLException {
    StarChange change = reading.change();
    String table = change.table().publishedAs();
    if (change.pairs().isEmpty()) {
      CopiedRows.into(connection, table, reading.rows());
      return;
    }
    Statements.update(
        connection, "create temporary table new_rows (like " + table + ") on commit drop");
    CopiedRows.into(connection, "new_rows", reading.rows());
    Statements.update(
        connection,
        "insert into %s select * from new_rows on conflict (%s) do update set %s"
            .formatted(table, key(change), assignments(reading.rows().columns())));
    Statements.update(connection, "drop table new_rows");
  }

  private static String assignments(List<String> columns) {
    return columns.stream()
        .map(column -> "%1$s = excluded.%1$s".formatted(column))
        .collect(Collectors.joining(", "));
  }

  private void putFacts(Reading reading) throws SQLException {
    StarChange change = reading.change();
    if (change.pairs().isPresent()) {
      delete(change, true);
    }
    CopiedRows.into(connection, change.table().publishedAs(), reading.rows());
  }

  private void delete(StarChange change, boolean withChanged) throws SQLException {
    String table = change.table().publishedAs();
    Statements.update(
        connection,
        "create temporary table %s on commit drop as select %s from %s with no data"
            .formatted(GONE, key(change), table));
    long keys = CopiedRows.into(connection, GONE, change.keys(withChanged));
    long deleted =
        Statements.update(
            connection,
            "delete from %s as star using %s where (%s) = (%s)"
                .formatted(table, GONE, qualified(change, "star"), qualified(change, GONE)));
    Statements.update(connection, "drop table " + GONE);
    if (deleted != keys) {
      throw RunException.rowsLost(table, keys, deleted);
    }
  }

  private static String key(StarChange change) {
    return String.join(", ", change.table().key());
  }

  private static String qualified(StarChange change, String table) {
    return change.table().key().stream()
        .map(column -> table + "." + column)
        .collect(Collectors.joining(", "));
  }

  /** The published table must have as many rows as the lake's. */
  private void check(StarChange change) throws SQLException {
    String table = change.table().publishedAs();
    long published = Statements.number(connection, "select count(*) from " + table);
    if (published != change.rowCount()) {
      throw RunException.rowsLost(table, change.rowCount(), published);
    }
  }
}
