package it.sprint.etl.postgres;

import it.sprint.etl.run.Delivery;
import it.sprint.etl.run.DeliveryStatus;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Language;
import it.sprint.warehouse.feed.Violation;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What the ledger says of deliveries before they are landed. */
public final class ArrivalLedger {

  private final Connection connection;
  private final long runId;

  ArrivalLedger(Connection connection, long runId) {
    this.connection = connection;
    this.runId = runId;
  }

  /**
   * Whether these bytes came for this feed before; unreadable ones are tried with a new contract.
   */
  public boolean knows(Contract contract, String deliveryId) {
    return Statements.run(
        "look a delivery up",
        () ->
            Statements.number(
                    connection,
                    """
                    select count(*) from ops.delivery
                    where feed = ? and delivery_id = ?
                        and (status != 'unreadable' or contract_version = ?)
                    """,
                    contract.feed(),
                    deliveryId,
                    contract.version())
                > 0);
  }

  /** The moment after the latest arrival, so that deliveries have an order. */
  public Instant nextArrival(Instant now) {
    return Statements.run(
        "read the ledger",
        () -> {
          try (PreparedStatement statement =
              connection.prepareStatement(
                  "select greatest(?, max(received_at) + interval '1 microsecond') from ops.delivery")) {
            statement.setObject(1, Statements.at(now));
            try (ResultSet row = statement.executeQuery()) {
              row.next();
              return row.getObject(1, OffsetDateTime.class).toInstant();
            }
          }
        });
  }

  /** The rows of the last delivery of the feed that counted. */
  public OptionalLong previousRows(String feed) {
    return Statements.run(
        "read the ledger",
        () -> {
          long rows =
              Statements.number(
                  connection,
                  """
                  select coalesce((
                      select rows_read from ops.delivery
                      where feed = ? and rows_read is not null and delivery_kind != 'correction'
                      order by received_at desc limit 1), -1)
                  """,
                  feed);
          return rows < 0 ? OptionalLong.empty() : OptionalLong.of(rows);
        });
  }

  public void received(Delivery delivery, List<Violation> remarks) {
    insert(delivery, DeliveryStatus.RECEIVED, null, remarks);
  }

  /** A delivery that waits for a person's word, and why. */
  public void held(Delivery delivery, Violation reason, List<Violation> remarks) {
    insert(delivery, DeliveryStatus.HELD, reason, remarks);
  }

  /** A delivery that must not be kept: its hash, size and time stay, and the reason. */
  public void refused(Delivery delivery, Violation reason) {
    insert(delivery, DeliveryStatus.REFUSED, reason, List.of());
  }

  /** A delivery that nothing can be read from: kept with its reason, and settled. */
  public void unreadable(Delivery delivery, Violation reason) {
    insert(delivery, DeliveryStatus.UNREADABLE, reason, List.of());
  }

  /** Strikes a delivery out whose bytes were lost before they were landed; it may come again. */
  public void forget(Delivery delivery) {
    Statements.run(
        "strike a delivery out",
        () ->
            Statements.update(
                connection, "delete from ops.delivery where delivery_key = ?", delivery.key()));
  }

  /**
   * Obeys what people decided of held deliveries: an accepted one is received, a refused one is
   * refused.
   *
   * @return the refused ones, whose bytes must go
   */
  public List<RefusedDelivery> applyDecisions() {
    return Statements.run(
        "apply decisions",
        () -> {
          Statements.update(
              connection,
              """
              update ops.delivery as delivery
              set status = case decision.decision when 'accept' then 'received' else 'refused' end
              from app.delivery_decision as decision
              where decision.delivery_key = delivery.delivery_key and delivery.status = 'held'
              """);
          return refused();
        });
  }

  private List<RefusedDelivery> refused() throws SQLException {
    List<RefusedDelivery> refused = new ArrayList<>();
    try (PreparedStatement statement =
            connection.prepareStatement(
                "select feed, delivery_id from ops.delivery where status = 'refused'");
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        refused.add(new RefusedDelivery(rows.getString(1), rows.getString(2)));
      }
    }
    return refused;
  }

  /** The feed of a refused delivery and the SHA-256 of its bytes. */
  public record RefusedDelivery(String feed, String deliveryId) {}

  private void insert(
      Delivery delivery,
      DeliveryStatus status,
      @Nullable Violation reason,
      List<Violation> remarks) {
    Statements.run(
        "record a delivery",
        () -> {
          connection.setAutoCommit(false);
          try {
            insert(delivery, status, reason);
            for (Violation remark : remarks) {
              insert(delivery, remark);
            }
            connection.commit();
          } catch (SQLException exception) {
            connection.rollback();
            throw exception;
          } finally {
            connection.setAutoCommit(true);
          }
          return delivery;
        });
  }

  private void insert(Delivery delivery, DeliveryStatus status, @Nullable Violation reason)
      throws SQLException {
    Statements.update(
        connection,
        """
        insert into ops.delivery (delivery_key, delivery_id, feed, file_name, origin,
            byte_count, received_at, contract_version, delivery_kind, corrects, status, run_id,
            problem_code, problem_it, problem_en)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (delivery_key) do update set received_at = excluded.received_at,
            contract_version = excluded.contract_version, status = excluded.status,
            run_id = excluded.run_id, problem_code = excluded.problem_code,
            problem_it = excluded.problem_it, problem_en = excluded.problem_en
        """,
        delivery.key(),
        delivery.id(),
        delivery.feed(),
        delivery.fileName(),
        delivery.origin(),
        delivery.byteCount(),
        Statements.at(delivery.receivedAt()),
        delivery.contractVersion(),
        delivery.kind().code(),
        delivery.corrects(),
        status.code(),
        runId,
        reason == null ? null : reason.code().code(),
        reason == null ? null : reason.sentence(Language.IT),
        reason == null ? null : reason.sentence(Language.EN));
  }

  private void insert(Delivery delivery, Violation remark) throws SQLException {
    Statements.update(
        connection,
        """
        insert into ops.delivery_remark (delivery_key, code, column_name, text_it, text_en)
        values (?, ?, ?, ?, ?) on conflict do nothing
        """,
        delivery.key(),
        remark.code().code(),
        remark.column(),
        remark.sentence(Language.IT),
        remark.sentence(Language.EN));
  }
}
