package it.sprint.etl.postgres;

import it.sprint.etl.run.Delivery;
import it.sprint.etl.run.DeliveryCounts;
import it.sprint.etl.run.DeliveryStatus;
import it.sprint.etl.run.KindCounts;
import it.sprint.etl.run.RunException;
import it.sprint.etl.run.StepResult;
import it.sprint.etl.run.UnmappedCode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of one run in PostgreSQL: what was received, how far it came, what each step did. Each
 * call is one transaction.
 */
public final class Ledger {

  private static final int LOCK_TRIALS = 20;
  private static final String RUN_LOCK = "select pg_try_advisory_lock(hashtext('sprint-run'))";

  private final Connection connection;
  private final long runId;

  private Ledger(Connection connection, long runId) {
    this.connection = connection;
    this.runId = runId;
  }

  /** Opens a run; at most one is open at a time, and one that was killed is closed as failed. */
  public static Ledger open(Connection connection, Instant startedAt) {
    try {
      Statements.requireSchema(connection);
      lock(connection);
      Statements.update(
          connection,
          """
          update ops.run set outcome = 'failed', finished_at = ?,
              failure = 'The process ended without a word; the next run went on from there.'
          where outcome = 'running'
          """,
          Statements.at(startedAt));
      long runId =
          Statements.number(
              connection,
              "insert into ops.run (started_at, outcome) values (?, 'running') returning run_id",
              Statements.at(startedAt));
      return new Ledger(connection, runId);
    } catch (SQLException exception) {
      throw RunException.databaseFailed("open the ledger", exception);
    }
  }

  /** Keeps runs, and whoever else changes the lake, away while the connection is open. */
  public static void lock(Connection connection) {
    boolean isAlone = Statements.run("take the lock of runs", () -> isAlone(connection));
    if (!isAlone) {
      throw RunException.anotherRun();
    }
  }

  /**
   * A run that has ended frees its place when the server's process is gone that it was connected
   * to, which on a busy machine takes a moment.
   */
  private static boolean isAlone(Connection connection) throws SQLException {
    for (int trial = 1; trial < LOCK_TRIALS; trial++) {
      if (Statements.isTrue(connection, RUN_LOCK)) {
        return true;
      }
      Statements.isTrue(connection, "select pg_sleep(0.1) is not null");
    }
    return Statements.isTrue(connection, RUN_LOCK);
  }

  public long runId() {
    return runId;
  }

  /** The part of the ledger that tells of arrivals. */
  public ArrivalLedger arrivals() {
    return new ArrivalLedger(connection, runId);
  }

  /** Deliveries that were received and are not yet published, in the order of their arrival. */
  public List<PendingDelivery> pending() {
    String sql =
        """
        select delivery_key, delivery_id, feed, file_name, origin, byte_count, received_at,
            contract_version, delivery_kind, corrects, status, coalesce(rows_read, 0)
        from ops.delivery
        where status in ('received', 'landed', 'conformed')
        order by received_at, delivery_key
        """;
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      List<PendingDelivery> pending = new ArrayList<>();
      while (rows.next()) {
        pending.add(pendingDelivery(rows));
      }
      return pending;
    } catch (SQLException exception) {
      throw RunException.databaseFailed("read the ledger", exception);
    }
  }

  /** A delivery on its way, how far it came, and how many rows were read when it was landed. */
  public record PendingDelivery(Delivery delivery, DeliveryStatus status, long rowsRead) {}

  private static PendingDelivery pendingDelivery(ResultSet row) throws SQLException {
    Delivery delivery =
        new Delivery(
            row.getLong(1),
            row.getString(2),
            row.getString(3),
            row.getString(4),
            row.getString(5),
            row.getLong(6),
            row.getObject(7, OffsetDateTime.class).toInstant(),
            row.getString(8),
            Delivery.Kind.of(row.getString(9)),
            row.getString(10));
    return new PendingDelivery(delivery, DeliveryStatus.of(row.getString(11)), row.getLong(12));
  }

  public boolean hasEdition() {
    return Statements.run(
        "look for an edition",
        () -> Statements.number(connection, "select count(*) from ops.edition") > 0);
  }

  /** When the last edition was published. */
  public Optional<Instant> lastEdition() {
    return Statements.run(
        "look for the last edition",
        () -> {
          try (PreparedStatement statement =
                  connection.prepareStatement("select max(published_at) from ops.edition");
              ResultSet row = statement.executeQuery()) {
            row.next();
            return Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
          }
        });
  }

  public void landed(long deliveryKey, long rowsRead) {
    Statements.run(
        "record a landing",
        () ->
            Statements.update(
                connection,
                "update ops.delivery set status = 'landed', rows_read = ? where delivery_key = ?",
                rowsRead,
                deliveryKey));
  }

  /** Records what became of a delivery's rows; the table's own constraint checks the sum again. */
  public void conformed(DeliveryCounts counts, List<KindCounts> byKind) {
    inOneTransaction(
        "record what was conformed",
        () -> {
          writeCounts(counts);
          writeCounts(counts.deliveryKey(), byKind);
        });
  }

  private void writeCounts(long deliveryKey, List<KindCounts> byKind) throws SQLException {
    Statements.update(
        connection, "delete from ops.delivery_count where delivery_key = ?", deliveryKey);
    for (KindCounts kind : byKind) {
      Statements.update(
          connection,
          "insert into ops.delivery_count values (?, ?, ?, ?, ?, ?)",
          deliveryKey,
          kind.recordType(),
          kind.accepted(),
          kind.rejected(),
          kind.duplicate(),
          kind.closed());
    }
    Statements.update(
        connection,
        """
        update ops.delivery as delivery
        set rows_closed = case
            when delivery.delivery_kind = 'full-snapshot' then counts.rows_closed
            else nullif(counts.rows_closed, 0)
        end
        from (
            select sum(rows_closed) as rows_closed from ops.delivery_count where delivery_key = ?
        ) as counts
        where delivery.delivery_key = ?
        """,
        deliveryKey,
        deliveryKey);
  }

  private void writeCounts(DeliveryCounts counts) throws SQLException {
    Statements.update(
        connection,
        """
        update ops.delivery set status = 'conformed', rows_accepted = ?, rows_rejected = ?,
            rows_duplicate = ?, rows_warned = ?, covers_from = ?, covers_to = ?
        where delivery_key = ?
        """,
        counts.accepted(),
        counts.rejected(),
        counts.duplicate(),
        counts.warned(),
        counts.coversFrom(),
        counts.coversTo(),
        counts.deliveryKey());
    Statements.update(
        connection, "delete from ops.delivery_reason where delivery_key = ?", counts.deliveryKey());
    for (DeliveryCounts.ReasonCount reason : counts.reasons()) {
      Statements.update(
          connection,
          "insert into ops.delivery_reason values (?, ?, ?, ?, ?)",
          counts.deliveryKey(),
          reason.severity(),
          reason.code(),
          reason.column(),
          reason.rows());
    }
  }

  /** Puts the rejected rows of these deliveries where the pages read them. */
  public void rejected(Collection<Long> deliveryKeys, Dataset<Row> rows, long count) {
    inOneTransaction(
        "record rejected rows",
        () -> {
          for (long key : deliveryKeys) {
            Statements.update(
                connection, "delete from ops.rejected_row where delivery_key = ?", key);
          }
          long copied = CopiedRows.into(connection, "ops.rejected_row", rows);
          if (copied != count) {
            throw RunException.rowsLost("ops.rejected_row", count, copied);
          }
        });
  }

  /** Lists the codes of these deliveries that no crosswalk explains. */
  public void unmapped(Collection<Long> deliveryKeys, List<UnmappedCode> codes) {
    inOneTransaction(
        "record unmapped codes",
        () -> {
          for (long key : deliveryKeys) {
            Statements.update(
                connection, "delete from ops.unmapped_code where delivery_key = ?", key);
          }
          for (UnmappedCode code : codes) {
            Statements.update(
                connection,
                "insert into ops.unmapped_code values (?, ?, ?, ?, ?, ?, ?)",
                code.deliveryKey(),
                code.recordType(),
                code.column(),
                code.crosswalk(),
                code.code(),
                code.isForm(),
                code.rows());
          }
        });
  }

  private void inOneTransaction(String what, Transactions.Work work) {
    Transactions.run(connection, what, work);
  }

  public void step(StepResult result) {
    Statements.run(
        "record a step",
        () ->
            Statements.update(
                connection,
                """
                insert into ops.ledger_step values (?, ?, ?, ?, ?, ?, ?)
                on conflict (run_id, step, table_name) do nothing
                """,
                runId,
                result.step(),
                result.table(),
                result.rowsRead(),
                result.rowsWritten(),
                result.lakeVersion(),
                result.tookMillis()));
  }

  /** Ends a run that found nothing to do. */
  public void unchanged(Instant finishedAt) {
    finish("unchanged", null, finishedAt);
  }

  public void failed(String why, Instant finishedAt) {
    finish("failed", why, finishedAt);
  }

  private void finish(String outcome, @Nullable String why, Instant finishedAt) {
    Statements.run(
        "close the ledger",
        () ->
            Statements.update(
                connection,
                "update ops.run set outcome = ?, failure = ?, finished_at = ? where run_id = ?",
                outcome,
                why,
                Statements.at(finishedAt),
                runId));
  }
}
