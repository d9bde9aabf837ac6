package it.sprint.etl.postgres;

import it.sprint.etl.run.RunException;
import it.sprint.etl.star.StarChange;
import it.sprint.warehouse.feed.IdentityCheck;
import it.sprint.warehouse.history.Cause;
import it.sprint.warehouse.history.StandardFigures;
import it.sprint.warehouse.kpi.KpiCatalogue;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes an edition in one transaction: a reader sees the tables of the edition before or those
 * of this one, never a mixture, and never waits.
 *
 * <p>Rows are deleted and copied rather than tables swapped: PostgreSQL shows a swapped table at
 * once even to a transaction that began before, which would mix editions.
 */
public final class Publication {

  private static final Logger LOG = LoggerFactory.getLogger(Publication.class);

  private final Connection connection;
  private final long runId;

  public Publication(Connection connection, long runId) {
    this.connection = connection;
    this.runId = runId;
  }

  /** A table of the star to publish: its rows, how many they must be, and the lake version read. */
  public record Table(String name, Dataset<Row> rows, long rowCount, long lakeVersion) {}

  /** The rules over whole feeds that were checked for this edition. */
  public record FeedChecks(String feed, List<IdentityCheck> checks) {
    public FeedChecks {
      checks = List.copyOf(checks);
    }
  }

  /** Returns the number of the new edition. */
  public long publish(
      List<Table> changed, List<StarChange> star, List<FeedChecks> checks, Instant publishedAt) {
    boolean isCommitted = false;
    try (RowsAhead ahead = new RowsAhead()) {
      connection.setAutoCommit(false);
      long edition = nextEdition();
      StandardFigures figures =
          StandardFigures.begin(connection, KpiCatalogue.load().all(), edition);
      // In the order in which they are taken.
      List<RowsAhead.Lines> rows = changed.stream().map(table -> ahead.of(table.rows())).toList();
      StarPublication stars = StarPublication.of(connection, star, ahead);
      for (int table = 0; table < changed.size(); table++) {
        replace(changed.get(table), rows.get(table));
      }
      putInPlace(stars, figures);
      for (FeedChecks feed : checks) {
        recordChecks(feed);
      }
      switchEdition(edition, publishedAt);
      recordTables(edition, changed);
      for (StarChange change : star) {
        record(edition, change);
      }
      keepOthers(edition);
      connection.commit();
      isCommitted = true;
      connection.setAutoCommit(true);
      return edition;
    } catch (SQLException exception) {
      throw RunException.databaseFailed("publish the edition", exception);
    } finally {
      if (!isCommitted) {
        rollBack();
      }
    }
  }

  /** Whatever went wrong, nothing of it is committed; turning autocommit on first would commit. */
  private void rollBack() {
    try {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException exception) {
      // The connection is gone, and with it the transaction: the failure that is under way says
      // why.
      LOG.debug("rollback after a failed publication", exception);
    }
  }

  private void replace(Table table, RowsAhead.Lines rows) throws SQLException {
    Statements.update(connection, "delete from " + table.name());
    long copied = CopiedRows.into(connection, table.name(), rows);
    if (copied != table.rowCount()) {
      throw RunException.rowsLost(table.name(), table.rowCount(), copied);
    }
  }

  /**
   * Cause by cause, and each time the figures that moved. Tables that are sent whole tell no
   * causes: what moves with them moves with what is new.
   */
  private void putInPlace(StarPublication star, StandardFigures figures) throws SQLException {
    Statements.update(
        connection, "update ops.delivery set status = 'published' where status = 'conformed'");
    for (Cause cause : Cause.all()) {
      Set<String> touched = star.apply(cause);
      if (cause == Cause.NEW) {
        figures.noteAll(cause);
      } else {
        figures.note(cause, touched);
      }
    }
    star.check();
  }

  private void recordChecks(FeedChecks feed) throws SQLException {
    Statements.update(connection, "delete from ops.rule_check where feed = ?", feed.feed());
    for (IdentityCheck check : feed.checks()) {
      Statements.update(
          connection,
          "insert into ops.rule_check values (?, ?, 'warn', ?, ?, ?, ?, ?, ?)",
          feed.feed(),
          check.rule(),
          check.name().it(),
          check.name().en(),
          check.checked(),
          check.failed(),
          check.notChecked(),
          check.example());
    }
  }

  private long nextEdition() throws SQLException {
    return Statements.number(
        connection, "select coalesce(max(edition_number), 0) + 1 from ops.edition");
  }

  private void switchEdition(long edition, Instant publishedAt) throws SQLException {
    Statements.update(connection, "update ops.edition set is_current = false where is_current");
    OffsetDateTime at = publishedAt.atOffset(ZoneOffset.UTC);
    Statements.update(
        connection,
        """
        insert into ops.edition (edition_number, run_id, published_at, as_of, is_current)
        select
            ?, ?, ?,
            least(?::date,
                coalesce((select max(covers_to) from ops.delivery where status = 'published'), ?::date)),
            true
        """,
        edition,
        runId,
        at,
        at.toLocalDate(),
        at.toLocalDate());
    Statements.update(
        connection,
        "update ops.run set outcome = 'published', finished_at = ? where run_id = ?",
        at,
        runId);
  }

  private void recordTables(long edition, List<Table> changed) throws SQLException {
    for (Table table : changed) {
      Statements.update(
          connection,
          "insert into ops.edition_table values (?, ?, ?, ?)",
          edition,
          table.name(),
          table.rowCount(),
          table.lakeVersion());
    }
  }

  private void record(long edition, StarChange change) throws SQLException {
    String table = change.table().publishedAs();
    Statements.update(
        connection,
        "insert into ops.edition_table values (?, ?, ?, ?)",
        edition,
        table,
        change.rowCount(),
        change.lakeVersion());
    for (StarChange.Count count : change.counts()) {
      Statements.update(
          connection,
          "insert into ops.edition_change values (?, ?, ?, ?, ?)",
          edition,
          table,
          count.month() == null ? 0 : count.month(),
          count.cause(),
          count.rows());
    }
  }

  /** Tables that did not change keep the rows and the lake version of the edition before. */
  private void keepOthers(long edition) throws SQLException {
    Statements.update(
        connection,
        """
        insert into ops.edition_table
        select ?, table_name, row_count, lake_version from ops.edition_table
        where edition_number = ? - 1
        on conflict do nothing
        """,
        edition,
        edition);
  }
}
