package it.sprint.api.linkage;

import it.sprint.api.database.AppDatabase;
import it.sprint.api.database.SqlFile;
import it.sprint.warehouse.linkage.PairKey;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pairs that wait for somebody's word. */
@Component
final class WaitingPairs {

  private final JdbcClient jdbc;
  private final String page = SqlFile.of(WaitingPairs.class, "page");
  private final String counts = SqlFile.of(WaitingPairs.class, "counts");
  private final String one = SqlFile.of(WaitingPairs.class, "one");

  WaitingPairs(AppDatabase database) {
    this.jdbc = database.jdbc();
  }

  List<WaitingPair> page(PairQuestion question) {
    return jdbc.sql(page)
        .param("feed", question.feed())
        .param("hold", question.hold())
        .param("after", question.after())
        .param("limit", question.limit())
        .query(WaitingPair.class)
        .list();
  }

  /** How many wait with the filters and in all, and how many proposals wait. */
  record Counts(long found, long waiting, long toConfirm) {}

  Counts counts(PairQuestion question) {
    return jdbc.sql(counts)
        .param("feed", question.feed())
        .param("hold", question.hold())
        .query(Counts.class)
        .single();
  }

  /** The pair as the linking left it to people, whether it still waits or not. */
  Optional<WaitingPair> find(PairKey pair) {
    return jdbc.sql(one)
        .param("a", pair.recordA())
        .param("b", pair.recordB())
        .query(WaitingPair.class)
        .optional();
  }
}
