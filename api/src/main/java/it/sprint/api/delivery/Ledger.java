package it.sprint.api.delivery;

import it.sprint.api.database.AppDatabase;
import it.sprint.api.database.SqlFile;
import it.sprint.api.feed.Delivery;
import it.sprint.api.feed.Reason;
import it.sprint.warehouse.feed.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the ledger tells of deliveries; a caller reads what belongs together from one view. */
@Component
public final class Ledger {

  private final JdbcClient jdbc;
  private final String deliveries = SqlFile.of(Ledger.class, "deliveries");
  private final String one = SqlFile.of(Ledger.class, "one");
  private final String previousRows = SqlFile.of(Ledger.class, "previousRows");
  private final String latest = SqlFile.of(Ledger.class, "latest");
  private final String ofContent = SqlFile.of(Ledger.class, "ofContent");
  private final String arrivals = SqlFile.of(Ledger.class, "arrivals");
  private final String reasons = SqlFile.of(Ledger.class, "reasons");
  private final String remarks = SqlFile.of(Ledger.class, "remarks");
  private final String counts = SqlFile.of(Ledger.class, "counts");
  private final String corrected = SqlFile.of(Ledger.class, "corrected");
  private final String corrections = SqlFile.of(Ledger.class, "corrections");

  Ledger(AppDatabase database) {
    this.jdbc = database.jdbc();
  }

  List<DeliveryEntry> deliveries(DeliveryQuestion question) {
    return jdbc.sql(deliveries)
        .param("feeds", question.feeds())
        .param("status", question.status())
        .param("after", question.after())
        .param("limit", question.limit())
        .query((row, number) -> entry(row))
        .list();
  }

  /** The latest deliveries of a feed. */
  public List<DeliveryEntry> latestOf(String feed, int limit) {
    return deliveries(new DeliveryQuestion(List.of(feed), null, null, limit));
  }

  /** The delivery of that key; nothing when it is no key. */
  public Optional<DeliveryEntry> find(String key) {
    OptionalLong number = DeliveryQuestion.number(key);
    return number.isEmpty()
        ? Optional.empty()
        : jdbc.sql(one)
            .param("key", number.getAsLong())
            .query((row, index) -> entry(row))
            .optional();
  }

  /** The delivery of these very bytes. */
  public Optional<DeliveryEntry> find(String feed, String sha256) {
    return jdbc.sql(ofContent)
        .param("feed", feed)
        .param("id", sha256)
        .query((row, number) -> entry(row))
        .optional();
  }

  /** The rows of the last delivery of the feed that counted. */
  public OptionalLong previousRows(String feed) {
    return jdbc.sql(previousRows)
        .param("feed", feed)
        .query(Long.class)
        .optional()
        .map(OptionalLong::of)
        .orElse(OptionalLong.empty());
  }

  /** What came last, by feed; a feed without deliveries is not there. */
  public Map<String, DeliveryEntry> latest(List<String> feeds) {
    Map<String, DeliveryEntry> byFeed = new HashMap<>();
    jdbc.sql(latest)
        .param("feeds", feeds)
        .query((row, number) -> entry(row))
        .list()
        .forEach(entry -> byFeed.put(entry.feed(), entry));
    return byFeed;
  }

  /** Everything that ever came, by feed, the earliest first. */
  public Map<String, List<Arrival>> arrivals(List<String> feeds) {
    Map<String, List<Arrival>> byFeed = new HashMap<>();
    jdbc.sql(arrivals)
        .param("feeds", feeds)
        .query(
            row -> {
              byFeed
                  .computeIfAbsent(row.getString("feed"), feed -> new ArrayList<>())
                  .add(
                      new Arrival(
                          instant(row, "received_at"),
                          row.getString("status"),
                          row.getObject("covers_from", LocalDate.class),
                          row.getObject("covers_to", LocalDate.class)));
            });
    return byFeed;
  }

  /** Which rules rows of these deliveries broke, by key, the most frequent first. */
  public Map<String, List<Reason>> reasons(Collection<String> keys) {
    Map<String, List<Reason>> byKey = new HashMap<>();
    query(reasons, keys)
        .query(
            row -> {
              byKey
                  .computeIfAbsent(row.getString("delivery_key"), key -> new ArrayList<>())
                  .add(
                      Reason.of(
                          row.getString("severity"),
                          row.getString("code"),
                          row.getString("column_name"),
                          row.getLong("row_count")));
            });
    return byKey;
  }

  /** What is to be said of these deliveries as a whole, by key. */
  public Map<String, List<Finding>> remarks(Collection<String> keys) {
    Map<String, List<Finding>> byKey = new HashMap<>();
    query(remarks, keys)
        .query(
            row -> {
              byKey
                  .computeIfAbsent(row.getString("delivery_key"), key -> new ArrayList<>())
                  .add(
                      new Finding(
                          row.getString("code"),
                          row.getString("column_name"),
                          new Text(row.getString("text_it"), row.getString("text_en"))));
            });
    return byKey;
  }

  List<KindCount> counts(DeliveryEntry delivery) {
    return query(counts, List.of(delivery.key())).query(KindCount.class).list();
  }

  /** The delivery that a correction mends, if the ledger knows it. */
  Optional<DeliveryEntry> corrected(DeliveryEntry correction) {
    return jdbc.sql(corrected)
        .param("key", Long.valueOf(correction.key()))
        .query((row, number) -> entry(row))
        .optional();
  }

  /** The corrections that came for a delivery, the earliest first. */
  List<CorrectedBy> corrections(DeliveryEntry delivery) {
    return jdbc.sql(corrections)
        .param("feed", delivery.feed())
        .param("id", delivery.id())
        .query(
            (row, number) ->
                new CorrectedBy(
                    row.getString("delivery_key"),
                    row.getString("file_name"),
                    instant(row, "received_at")))
        .list();
  }

  /** What became of the rows of one kind of record. */
  record KindCount(String recordType, long accepted, long rejected, long duplicate, long closed) {}

  /** A delivery that mends rows of another one. */
  record CorrectedBy(String key, String fileName, Instant receivedAt) {}

  private JdbcClient.StatementSpec query(String sql, Collection<String> keys) {
    return jdbc.sql(sql).param("keys", numbers(keys));
  }

  /** Keys as SQL lists them; a list without elements is no SQL, and no delivery has the key -1. */
  static List<Long> numbers(Collection<String> keys) {
    return keys.isEmpty() ? List.of(-1L) : keys.stream().map(Long::valueOf).toList();
  }

  private static DeliveryEntry entry(ResultSet row) throws SQLException {
    return new DeliveryEntry(
        row.getString("delivery_key"),
        row.getString("feed"),
        row.getString("delivery_kind"),
        Delivery.of(row),
        row.getObject("rows_closed", Long.class),
        decision(row));
  }

  private static DeliveryEntry.@Nullable Decision decision(ResultSet row) throws SQLException {
    String decision = row.getString("decision");
    return decision == null
        ? null
        : new DeliveryEntry.Decision(
            decision,
            row.getString("decision_reason"),
            row.getString("decided_by"),
            instant(row, "decided_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
