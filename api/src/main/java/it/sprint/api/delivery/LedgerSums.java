package it.sprint.api.delivery;

import it.sprint.api.database.AppDatabase;
import it.sprint.api.database.SqlFile;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sums the ledger up, so that everybody can see that it adds up. */
@Component
final class LedgerSums {

  private final AppDatabase database;
  private final Contracts contracts;
  private final String sums = SqlFile.of(LedgerSums.class, "sums");
  private final String statuses = SqlFile.of(LedgerSums.class, "statuses");
  private final String lastRun = SqlFile.of(LedgerSums.class, "lastRun");

  LedgerSums(AppDatabase database, Contracts contracts) {
    this.database = database;
    this.contracts = contracts;
  }

  LedgerAnswer all() {
    return database.read(
        () -> {
          Map<String, LedgerAnswer.Line> lines = lines();
          List<LedgerAnswer.FeedLine> feeds =
              contracts.all().stream().map(contract -> line(contract, lines)).toList();
          LedgerAnswer.Line total =
              feeds.stream()
                  .map(LedgerAnswer.FeedLine::line)
                  .reduce(LedgerAnswer.Line.NOTHING, LedgerAnswer.Line::plus);
          return new LedgerAnswer(total, feeds, lastRun());
        });
  }

  private static LedgerAnswer.FeedLine line(
      Contract contract, Map<String, LedgerAnswer.Line> lines) {
    return new LedgerAnswer.FeedLine(
        contract.feed(),
        contract.title(),
        contract.partner(),
        lines.getOrDefault(contract.feed(), LedgerAnswer.Line.NOTHING));
  }

  private Map<String, LedgerAnswer.Line> lines() {
    Map<String, Map<String, Long>> byStatus = new HashMap<>();
    database
        .jdbc()
        .sql(statuses)
        .query(
            row -> {
              byStatus
                  .computeIfAbsent(row.getString("feed"), feed -> new TreeMap<>())
                  .put(row.getString("status"), row.getLong("deliveries"));
            });
    Map<String, LedgerAnswer.Line> lines = new HashMap<>();
    database
        .jdbc()
        .sql(sums)
        .query(
            row -> {
              String feed = row.getString("feed");
              lines.put(feed, line(row, byStatus.getOrDefault(feed, Map.of())));
            });
    return lines;
  }

  private static LedgerAnswer.Line line(ResultSet row, Map<String, Long> byStatus)
      throws SQLException {
    return new LedgerAnswer.Line(
        row.getLong("deliveries"),
        byStatus,
        row.getLong("rows_read"),
        row.getLong("rows_accepted"),
        row.getLong("rows_rejected"),
        row.getLong("rows_duplicate"),
        row.getLong("rows_warned"),
        row.getLong("rows_closed"),
        new LedgerAnswer.KindSum(
            row.getLong("kind_accepted"),
            row.getLong("kind_rejected"),
            row.getLong("kind_duplicate")),
        row.getLong("rejected_rows"),
        row.getLong("erased_accepted"),
        row.getLong("erased_rejected"));
  }

  private LedgerAnswer.@Nullable LastRun lastRun() {
    return database
        .jdbc()
        .sql(lastRun)
        .query(
            (row, number) ->
                new LedgerAnswer.LastRun(
                    row.getObject("started_at", OffsetDateTime.class).toInstant(),
                    instant(row.getObject("finished_at", OffsetDateTime.class)),
                    row.getString("outcome")))
        .optional()
        .orElse(null);
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}
