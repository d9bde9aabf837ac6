package it.sprint.warehouse.linkage;

import it.sprint.warehouse.database.DatabaseException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The pairs that wait for somebody's word, and what was said of them. */
public final class LinkReview {

  private static final String LAST =
      """
      select distinct on (record_a, record_b) record_a, record_b, verdict
      from app.link_decision order by record_a, record_b, decision_key desc
      """;

  private static final String WAITING =
      """
      select pair.record_a, pair.record_b, feed_a, feed_b, weight, hold, effect,
          coalesce(last.verdict, 'undone') as verdict
      from ops.link_pair as pair
      left join (%s) as last on pair.record_a = last.record_a and pair.record_b = last.record_b
      where coalesce(last.verdict, 'undone') in ('undone', 'postponed')
      order by coalesce(last.verdict, 'undone') = 'postponed', effect desc, pair.record_a, pair.record_b
      limit ?
      """
          .formatted(LAST);

  private final Connection connection;

  public LinkReview(Connection connection) {
    this.connection = connection;
  }

  /** The pairs that wait, those with the largest effect first, postponed ones last. */
  public List<LinkPair> waiting(int most) {
    try (PreparedStatement statement = connection.prepareStatement(WAITING)) {
      statement.setInt(1, most);
      List<LinkPair> pairs = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          pairs.add(
              new LinkPair(
                  rows.getString("record_a"),
                  rows.getString("record_b"),
                  rows.getString("feed_a"),
                  rows.getString("feed_b"),
                  rows.getDouble("weight"),
                  rows.getString("hold"),
                  rows.getDouble("effect"),
                  Verdict.find(rows.getString("verdict")).orElseThrow()));
        }
      }
      return pairs;
    } catch (SQLException e) {
      throw DatabaseException.cannot("read the pairs that wait for a decision", e);
    }
  }

  /** The decisions that hold: of each pair the last one, unless it was taken back. */
  public List<LinkDecision> holding() {
    List<LinkDecision> decisions = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(LAST);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        Verdict verdict = Verdict.find(rows.getString("verdict")).orElseThrow();
        if (verdict != Verdict.UNDONE) {
          decisions.add(
              new LinkDecision(rows.getString("record_a"), rows.getString("record_b"), verdict));
        }
      }
      return decisions;
    } catch (SQLException e) {
      throw DatabaseException.cannot("read the decisions on pairs", e);
    }
  }

  /** Writes down what somebody said of two records, in whatever order they are named. */
  public void decide(String one, String other, Verdict verdict, String who) {
    boolean isSorted = one.compareTo(other) < 0;
    String sql =
        "insert into app.link_decision (record_a, record_b, verdict, decided_by) values (?, ?, ?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, isSorted ? one : other);
      statement.setString(2, isSorted ? other : one);
      statement.setString(3, verdict.code());
      statement.setString(4, who);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw DatabaseException.cannot("write down the decision", e);
    }
  }

  /** Whether anything was decided after a time. */
  public boolean isDecidedSince(Instant time) {
    String sql = "select exists (select 1 from app.link_decision where decided_at > ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, time.atOffset(ZoneOffset.UTC));
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    } catch (SQLException e) {
      throw DatabaseException.cannot("look for decisions on pairs", e);
    }
  }
}
