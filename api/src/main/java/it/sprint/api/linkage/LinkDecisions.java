package it.sprint.api.linkage;

import it.sprint.api.database.AppDatabase;
import it.sprint.api.database.SqlFile;
import it.sprint.warehouse.account.Account;
import it.sprint.warehouse.linkage.PairState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said of pairs, and by whom. */
@Component
final class LinkDecisions {

  private final JdbcClient jdbc;
  private final String history = SqlFile.of(LinkDecisions.class, "history");
  private final String page = SqlFile.of(LinkDecisions.class, "page");

  LinkDecisions(AppDatabase database) {
    this.jdbc = database.jdbc();
  }

  /** How a pair stands, with all that was said of it. */
  Standing standing(PairState state, Account account) {
    List<Standing.Word> words = history(state, account);
    PairState.Proposal proposal = state.proposal();
    return new Standing(
        state.last(),
        state.held().code(),
        proposal == null
            ? null
            : Optional.of(words.get(0))
                .map(word -> new Standing.Proposal(word.verdict(), word.by(), word.isOwn()))
                .orElseThrow(),
        words);
  }

  private List<Standing.Word> history(PairState state, Account account) {
    return jdbc.sql(history)
        .param("a", state.pair().recordA())
        .param("b", state.pair().recordB())
        .param("who", account.username())
        .query(
            (row, number) ->
                new Standing.Word(
                    row.getLong("decision_key"),
                    row.getString("verdict"),
                    row.getString("step"),
                    row.getString("by_name"),
                    row.getBoolean("is_own"),
                    at(row)))
        .list();
  }

  /** The pairs of which something was said last, or those that wait for another person. */
  List<DecisionList.DecidedPair> page(DecisionQuestion question, Account account) {
    return jdbc.sql(page)
        .param("open", question.isOpen())
        .param("after", question.after())
        .param("limit", question.limit())
        .param("who", account.username())
        .query((row, number) -> pair(row))
        .list();
  }

  private static DecisionList.DecidedPair pair(ResultSet row) throws SQLException {
    return new DecisionList.DecidedPair(
        row.getLong("decision_key"),
        row.getString("record_a"),
        row.getString("record_b"),
        row.getString("feed_a"),
        row.getString("feed_b"),
        row.getString("verdict"),
        row.getString("step"),
        row.getString("by_name"),
        row.getBoolean("is_own"),
        at(row),
        row.getString("held"),
        row.getBoolean("is_joined"));
  }

  private static Instant at(ResultSet row) throws SQLException {
    return row.getObject("decided_at", OffsetDateTime.class).toInstant();
  }

  /**
   * Which decided pairs are asked for.
   *
   * @param isOpen whether only proposals that wait
   * @param after the word behind which the answer begins
   */
  record DecisionQuestion(boolean isOpen, @Nullable Long after, int limit) {
    DecisionQuestion {
      PairQuestion.checkLimit(limit);
    }
  }
}
