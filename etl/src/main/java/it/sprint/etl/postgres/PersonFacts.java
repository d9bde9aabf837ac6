package it.sprint.etl.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What PostgreSQL knows of persons and of the deliveries that told of them; it reads only. */
public final class PersonFacts {

  private static final String VERSIONS =
      """
      select to_jsonb(version) - 'person_key' - 'person_version_key' from mart.dim_person as version
      where person_key = any (?) order by valid_from
      """;

  /** Whose the other records are is not told. */
  private static final String CHANGES =
      """
      select jsonb_build_object('changed_at', changed_at, 'kind', kind, 'records', record_count,
          'reason', reason, 'direction', case when from_key = any (?) then 'left' else 'came' end)
      from ops.person_change where from_key = any (?) or to_key = any (?) order by changed_at
      """;

  private static final String PAIRS =
      """
      select jsonb_build_object('feeds', jsonb_build_array(feed_a, feed_b), 'odds_in_bits', weight, 'hold', hold)
      from ops.link_pair where record_a = any (?) or record_b = any (?) order by record_a, record_b
      """;

  /** Who decided is not told either. */
  private static final String DECISIONS =
      """
      select jsonb_build_object('decided_at', decided_at, 'verdict', verdict)
      from app.link_decision where record_a = any (?) or record_b = any (?) order by decision_key
      """;

  private static final String RESTRICTIONS =
      """
      select distinct jsonb_build_object('decided_at', decided_at, 'is_restricted', is_restricted)
      from app.person_restriction where record = any (?)
      """;

  private static final String REQUESTS =
      """
      select jsonb_build_object('requested_at', requested_at, 'kind', kind)
      from app.person_request where person = any (?) order by request_key
      """;

  private final Connection connection;

  public PersonFacts(Connection connection) {
    this.connection = connection;
  }

  /** What there is beside the rows of partners, as JSON, by what it is. */
  public Map<String, List<String>> of(
      Collection<Long> persons, Collection<String> records, Collection<String> pseudonyms) {
    Map<String, List<String>> facts = new HashMap<>();
    facts.put("versions", json(VERSIONS, "bigint", persons));
    facts.put("changes_of_key", json(CHANGES, "bigint", persons));
    facts.put("pairs", json(PAIRS, "bpchar", records));
    facts.put("decisions", json(DECISIONS, "bpchar", records));
    facts.put("restrictions", json(RESTRICTIONS, "bpchar", records));
    facts.put("requests", json(REQUESTS, "bpchar", pseudonyms));
    return facts;
  }

  private List<String> json(String sql, String type, Collection<?> keys) {
    return Statements.run(
        "read what is known of a person",
        () -> {
          List<String> found = new ArrayList<>();
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int parameters = statement.getParameterMetaData().getParameterCount();
            for (int parameter = 1; parameter <= parameters; parameter++) {
              statement.setArray(parameter, connection.createArrayOf(type, keys.toArray()));
            }
            try (ResultSet row = statement.executeQuery()) {
              while (row.next()) {
                found.add(row.getString(1));
              }
            }
          }
          return found;
        });
  }

  /** A delivery, as the partner may look it up. */
  public record DeliveryName(String feed, String fileName, String sha256, Instant receivedAt) {}

  /** These deliveries, by key. */
  public Map<Long, DeliveryName> deliveries(Collection<Long> keys) {
    String sql =
        "select delivery_key, feed, file_name, delivery_id, received_at from ops.delivery where delivery_key = any (?)";
    return Statements.run(
        "read deliveries",
        () -> {
          Map<Long, DeliveryName> found = new HashMap<>();
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("bigint", keys.toArray()));
            try (ResultSet row = statement.executeQuery()) {
              while (row.next()) {
                found.put(row.getLong(1), name(row));
              }
            }
          }
          return found;
        });
  }

  private static DeliveryName name(ResultSet row) throws SQLException {
    return new DeliveryName(
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getObject(5, OffsetDateTime.class).toInstant());
  }

  /** The deliveries that are workbooks with corrections. */
  public List<Long> corrections() {
    return keys("select delivery_key from ops.delivery where delivery_kind = 'correction'");
  }

  /** Deliveries that are half read. */
  public long onTheirWay() {
    return keys("select delivery_key from ops.delivery where status in ('received', 'landed', 'conformed')")
        .size();
  }

  /**
   * How many deliveries of these feeds wait for somebody's word, by feed: nobody looked into them.
   */
  public Map<String, Long> held(Collection<String> feeds) {
    String sql =
        "select feed, count(*) from ops.delivery where status = 'held' and feed = any (?) group by feed";
    return Statements.run(
        "look for held deliveries",
        () -> {
          Map<String, Long> held = new HashMap<>();
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", feeds.toArray()));
            try (ResultSet row = statement.executeQuery()) {
              while (row.next()) {
                held.put(row.getString(1), row.getLong(2));
              }
            }
          }
          return held;
        });
  }

  private List<Long> keys(String sql) {
    return Statements.run(
        "read the ledger",
        () -> {
          List<Long> keys = new ArrayList<>();
          try (PreparedStatement statement = connection.prepareStatement(sql);
              ResultSet row = statement.executeQuery()) {
            while (row.next()) {
              keys.add(row.getLong(1));
            }
          }
          return keys;
        });
  }
}
