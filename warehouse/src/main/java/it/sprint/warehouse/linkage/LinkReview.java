package it.sprint.warehouse.linkage;

import it.sprint.warehouse.database.DatabaseException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pairs that wait for somebody's word, and what was said of them. One person's word is enough,
 * except to part what is joined: that takes two.
 */
public final class LinkReview {

  private static final String UNIQUE_VIOLATION = "23505";

  private static final String WAITING =
      """
      select record_a, record_b, feed_a, feed_b, weight, hold, effect, verdict
      from app.waiting_link_pair
      order by verdict = 'postponed', effect desc, record_a, record_b
      limit ?
      """;

  private static final String HOLDING =
      """
      select record_a, record_b, verdict from app.held_link_decision
      where verdict <> 'undone' order by record_a, record_b
      """;

  private static final String STATE =
      """
      select
          coalesce(last.decision_key, 0) as last_key,
          last.step,
          last.verdict as last_verdict,
          last.decided_by,
          coalesce(held.verdict, 'undone') as held,
          not exists (
              select 1 from ops.link_record as one cross join ops.link_record as other
              where one.record = pair.a and other.record = pair.b and one.person_key <> other.person_key
          ) as is_joined
      from (select cast(? as char(32)) as a, cast(? as char(32)) as b) as pair
      left join app.last_link_decision as last on last.record_a = pair.a and last.record_b = pair.b
      left join app.held_link_decision as held on held.record_a = pair.a and held.record_b = pair.b
      """;

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
                  verdict(rows, "verdict")));
        }
      }
      return pairs;
    } catch (SQLException e) {
      throw DatabaseException.cannot("read the pairs that wait for a decision", e);
    }
  }

  /** The decisions that hold. */
  public List<LinkDecision> holding() {
    List<LinkDecision> decisions = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(HOLDING);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        decisions.add(
            new LinkDecision(
                rows.getString("record_a"), rows.getString("record_b"), verdict(rows, "verdict")));
      }
      return decisions;
    } catch (SQLException e) {
      throw DatabaseException.cannot("read the decisions on pairs", e);
    }
  }

  /** The pairs of which anything was ever said. */
  public Set<PairKey> named() {
    String sql = "select distinct record_a, record_b from app.link_decision";
    Set<PairKey> pairs = new HashSet<>();
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        pairs.add(new PairKey(rows.getString("record_a"), rows.getString("record_b")));
      }
      return pairs;
    } catch (SQLException e) {
      throw DatabaseException.cannot("read which pairs were decided", e);
    }
  }

  /** How a pair stands. */
  public PairState state(PairKey pair) {
    try (PreparedStatement statement = connection.prepareStatement(STATE)) {
      statement.setString(1, pair.recordA());
      statement.setString(2, pair.recordB());
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return new PairState(
            pair,
            row.getLong("last_key"),
            verdict(row, "held"),
            row.getBoolean("is_joined"),
            proposal(row));
      }
    } catch (SQLException e) {
      throw DatabaseException.cannot("read what was decided of a pair", e);
    }
  }

  /**
   * Writes down what somebody said of two records, and tells what it does.
   *
   * @param state how the pair stood when it was judged; what was said of it since refuses the word
   */
  public Step decide(PairState state, Verdict verdict, String who) {
    Step step = state.step(verdict, who);
    write(state, step, verdict, who);
    return step;
  }

  /** Takes back what was proposed for two records. */
  public Step withdraw(PairState state, String who) {
    PairState.Proposal proposal = state.proposal();
    if (proposal == null) {
      throw LinkReviewException.noProposal();
    }
    write(state, Step.WITHDRAWN, proposal.verdict(), who);
    return Step.WITHDRAWN;
  }

  /** Whether anything was decided after a time that counts. */
  public boolean isDecidedSince(Instant time) {
    String sql =
        """
        select exists (
            select 1 from app.link_decision where decided_at > ? and step in ('said', 'confirmed')
        )
        """;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, time.atOffset(ZoneOffset.UTC));
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    } catch (SQLException e) {
      throw DatabaseException.cannot("look for decisions on pairs", e);
    }
  }

  /** No two words on a pair follow the same one: of two at once, one is refused. */
  private void write(PairState state, Step step, Verdict verdict, String who) {
    String sql =
        """
        insert into app.link_decision (record_a, record_b, verdict, decided_by, step, follows)
        values (?, ?, ?, ?, ?, ?)
        """;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, state.pair().recordA());
      statement.setString(2, state.pair().recordB());
      statement.setString(3, verdict.code());
      statement.setString(4, who);
      statement.setString(5, step.code());
      statement.setLong(6, state.last());
      statement.executeUpdate();
    } catch (SQLException e) {
      if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
        throw LinkReviewException.decidedMeanwhile();
      }
      throw DatabaseException.cannot("write down the decision", e);
    }
  }

  private static PairState.@Nullable Proposal proposal(ResultSet row) throws SQLException {
    String step = row.getString("step");
    return step == null || Step.of(step) != Step.PROPOSED
        ? null
        : new PairState.Proposal(verdict(row, "last_verdict"), row.getString("decided_by"));
  }

  private static Verdict verdict(ResultSet row, String column) throws SQLException {
    return Verdict.find(row.getString(column)).orElseThrow();
  }
}
