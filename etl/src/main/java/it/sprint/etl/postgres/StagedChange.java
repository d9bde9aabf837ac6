package it.sprint.etl.postgres;

import it.sprint.etl.run.RunException;
import it.sprint.etl.star.StarChange;
import it.sprint.warehouse.history.Cause;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rows by which a published table of the star differs, beside it in tables of their own until
 * they are put in place, cause by cause. A table that was never published takes all its rows as
 * new.
 *
 * @param number tells its tables from those of other changes
 */
record StagedChange(Connection connection, StarChange change, RowsAhead.Lines rows, int number) {

  boolean isOfDimension() {
    return change.table().name().startsWith("dim_");
  }

  private boolean isFirst() {
    return change.pairs().isEmpty();
  }

  private String table() {
    return change.table().publishedAs();
  }

  private String put() {
    return "put_%d".formatted(number);
  }

  private String gone() {
    return "gone_%d".formatted(number);
  }

  private String cause() {
    return StarChange.CAUSE;
  }

  /** Brings the rows to the server. */
  void stage() throws SQLException {
    if (isFirst()) {
      return;
    }
    Statements.update(
        connection,
        "create temporary table %s on commit drop as select *, ''::text as %s from %s with no data"
            .formatted(put(), cause(), table()));
    CopiedRows.into(connection, put(), rows);
    Statements.update(
        connection,
        "create temporary table %s on commit drop as select %s, ''::text as %s from %s with no data"
            .formatted(gone(), key(), cause(), table()));
    CopiedRows.into(connection, gone(), change.keys(!isOfDimension()));
  }

  /** The causes for which rows of the table differ. */
  Set<Cause> causes() {
    return isFirst()
        ? Set.of(Cause.NEW)
        : change.counts().stream()
            .map(count -> Cause.of(count.cause()))
            .collect(Collectors.toSet());
  }

  /** Puts in place what differs for one cause; rows of dimensions stay until nothing needs them. */
  void apply(Cause cause) throws SQLException {
    if (isFirst()) {
      CopiedRows.into(connection, table(), rows);
    } else if (isOfDimension()) {
      insert(cause, " on conflict (%s) do update set %s".formatted(key(), assignments()));
    } else {
      delete(cause);
      insert(cause, "");
    }
  }

  /** Takes rows out of a dimension, which facts point to no more. */
  void deleteMembers() throws SQLException {
    if (!isFirst()) {
      delete(Cause.DELETED);
    }
  }

  private void insert(Cause cause, String ending) throws SQLException {
    String columns = String.join(", ", columns());
    Statements.update(
        connection,
        "insert into %1$s (%2$s) select %2$s from %3$s where %4$s = ?%5$s"
            .formatted(table(), columns, put(), cause(), ending),
        cause.code());
  }

  private void delete(Cause cause) throws SQLException {
    long deleted =
        Statements.update(
            connection,
            "delete from %s as star using %s as gone where gone.%s = ? and (%s) = (%s)"
                .formatted(table(), gone(), cause(), qualified("star"), qualified("gone")),
            cause.code());
    long keys =
        Statements.number(
            connection,
            "select count(*) from %s where %s = ?".formatted(gone(), cause()),
            cause.code());
    if (deleted != keys) {
      throw RunException.rowsLost(table(), keys, deleted);
    }
  }

  /** The published table must have as many rows as the lake's. */
  void check() throws SQLException {
    long published = Statements.number(connection, "select count(*) from " + table());
    if (published != change.rowCount()) {
      throw RunException.rowsLost(table(), change.rowCount(), published);
    }
  }

  private List<String> columns() {
    return rows.columns().stream().filter(column -> !column.equals(cause())).toList();
  }

  private String assignments() {
    return columns().stream()
        .map(column -> "%1$s = excluded.%1$s".formatted(column))
        .collect(Collectors.joining(", "));
  }

  private String key() {
    return String.join(", ", change.table().key());
  }

  private String qualified(String table) {
    return change.table().key().stream()
        .map(column -> table + "." + column)
        .collect(Collectors.joining(", "));
  }
}
