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
record StarPublication(Connection connection, List<StarChange> changes) {

  private static final String GONE = "gone_keys";

  void apply() throws SQLException {
    List<StarChange> dimensions = new ArrayList<>();
    for (StarChange change : changes) {
      if (isDimension(change)) {
        dimensions.add(change);
        putDimension(change);
      } else {
        putFacts(change);
      }
    }
    Collections.reverse(dimensions);
    for (StarChange change : dimensions) {
      if (change.pairs().isPresent()) {
        delete(change, false);
      }
    }
    for (StarChange change : changes) {
      check(change);
    }
  }

  private static boolean isDimension(StarChange change) {
    return change.table().name().startsWith("dim_");
  }

  private void putDimension(StarChange change) throws SQLException {
    String table = change.table().publishedAs();
    if (change.pairs().isEmpty()) {
      CopiedRows.into(connection, table, change.rows());
      return;
    }
    Statements.update(
        connection, "create temporary table new_rows (like " + table + ") on commit drop");
    CopiedRows.into(connection, "new_rows", change.rows());
    Statements.update(
        connection,
        "insert into %s select * from new_rows on conflict (%s) do update set %s"
            .formatted(table, key(change), assignments(change)));
    Statements.update(connection, "drop table new_rows");
  }

  private static String assignments(StarChange change) {
    return List.of(change.rows().columns()).stream()
        .map(column -> "%1$s = excluded.%1$s".formatted(column))
        .collect(Collectors.joining(", "));
  }

  private void putFacts(StarChange change) throws SQLException {
    if (change.pairs().isPresent()) {
      delete(change, true);
    }
    CopiedRows.into(connection, change.table().publishedAs(), change.rows());
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
