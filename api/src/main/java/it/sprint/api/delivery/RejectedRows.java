package it.sprint.api.delivery;

import it.sprint.api.database.AppDatabase;
import it.sprint.api.database.SqlFile;
import it.sprint.api.problem.NotAllowedException;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.DeliveredRecord;
import it.sprint.warehouse.feed.MaskedCell;
import it.sprint.warehouse.feed.SourceRecord;
import it.sprint.warehouse.feed.Violation;
import it.sprint.warehouse.feed.ViolationCode;
import it.sprint.warehouse.secret.LandedPlace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rejected rows that the ledger keeps, sealed; they are opened here and nowhere else. */
@Component
public final class RejectedRows {

  private static final int LONGEST_PAGE = 200;
  private static final TypeReference<List<KeptReason>> REASONS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final Contracts contracts;
  private final LedgerKeys keys;
  private final JsonMapper json;
  private final String rows = SqlFile.of(RejectedRows.class, "rows");
  private final String counts = SqlFile.of(RejectedRows.class, "counts");

  RejectedRows(AppDatabase database, Contracts contracts, LedgerKeys keys, JsonMapper json) {
    this.jdbc = database.jdbc();
    this.contracts = contracts;
    this.keys = keys;
    this.json = json;
  }

  /** A record that was rejected, as it was delivered, and every reason. */
  public record RejectedRow(DeliveredRecord delivered, List<Violation> violations) {}

  /** How many rejected rows are kept, by delivery; one without any is not there. */
  public Map<String, Long> counts(Collection<String> deliveries) {
    Map<String, Long> byKey = new HashMap<>();
    jdbc.sql(counts)
        .param("keys", Ledger.numbers(deliveries))
        .query(
            row -> {
              byKey.put(row.getString("delivery_key"), row.getLong("kept"));
            });
    return byKey;
  }

  /** Rows in the order of the delivery, by kind of record. */
  public List<RejectedRow> rows(DeliveryEntry delivery, int after, int limit) {
    return jdbc.sql(rows)
        .param("key", Long.valueOf(delivery.key()))
        .param("after", after)
        .param("limit", limit)
        .query((row, number) -> open(delivery, row))
        .list();
  }

  /** The contract by which the rows of a delivery were read. */
  public Contract contract(DeliveryEntry delivery) {
    Contract contract = contracts.of(delivery.feed());
    return delivery.isCorrection() ? contract.forCorrections() : contract;
  }

  RejectedRowPage page(DeliveryEntry delivery, int after, int limit) {
    if (after < 0) {
      throw NotAllowedException.form("after", Integer.toString(after), "a number from 0");
    }
    if (limit < 1 || limit > LONGEST_PAGE) {
      throw NotAllowedException.form(
          "limit", Integer.toString(limit), "a number from 1 to " + LONGEST_PAGE);
    }
    List<RejectedRow> found = rows(delivery, after, limit);
    char delimiter = contract(delivery).format().delimiter();
    return new RejectedRowPage(
        found.stream().map(row -> masked(row, delimiter)).toList(),
        found.size() < limit ? null : after + limit);
  }

  private static RejectedRowPage.MaskedRow masked(RejectedRow row, char delimiter) {
    SourceRecord record = row.delivered().record();
    return new RejectedRowPage.MaskedRow(
        record.line(),
        record.item(),
        row.delivered().type().name(),
        MaskedCell.of(row.delivered(), delimiter),
        row.violations().stream().map(Finding::of).toList());
  }

  private RejectedRow open(DeliveryEntry delivery, ResultSet row) throws SQLException {
    String type = row.getString("record_type");
    long line = row.getLong("source_row");
    int item = row.getInt("source_item");
    long key = Long.parseLong(delivery.key());
    String text =
        keys.open(
            row.getBytes("sealed_text"), new LandedPlace(delivery.feed(), key, type, line, item));
    List<Violation> violations =
        json.readValue(row.getString("reasons"), REASONS).stream()
            .map(KeptReason::violation)
            .toList();
    ViolationCode problem =
        violations.stream()
            .map(Violation::code)
            .filter(ViolationCode::isOfWholeRecord)
            .findFirst()
            .orElse(null);
    return new RejectedRow(
        new DeliveredRecord(
            contract(delivery).recordType(type),
            row.getString("header"),
            new SourceRecord(line, item, text, problem)),
        violations);
  }

  /** A reason as the ledger keeps it. */
  private record KeptReason(String code, String column, List<String> details) {
    Violation violation() {
      return new Violation(ViolationCode.of(code), column, details);
    }
  }
}
