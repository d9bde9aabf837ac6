package it.sprint.etl.pipeline;

import static org.apache.spark.sql.functions.col;

import it.sprint.etl.context.CurrentRows;
import it.sprint.etl.feed.FeedTables;
import it.sprint.etl.lake.Lake;
import it.sprint.etl.postgres.Publication;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.IdentityCheck;
import it.sprint.warehouse.feed.RecordType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;

/**
 * Checks the rules that hold over a whole feed, on the rows that count. The rows are held in
 * memory: such rules are for statistics, not for records of persons.
 */
record RuleCheckStep(Lake lake, Contracts contracts, StepLog log) {

  /** One kind of record of a feed. */
  private record Kind(Contract contract, RecordType type) {}

  List<Publication.FeedChecks> check(Set<String> changedFeeds) {
    return contracts.all().stream()
        .filter(contract -> changedFeeds.contains(contract.feed()))
        .flatMap(contract -> contract.recordTypes().stream().map(type -> new Kind(contract, type)))
        .filter(kind -> !kind.type().identityRules().isEmpty())
        .map(this::check)
        .toList();
  }

  private Publication.FeedChecks check(Kind kind) {
    List<Map<String, Object>> rows = currentRows(kind);
    return log.record(
        "check",
        () ->
            new Publication.FeedChecks(
                kind.contract().feed(),
                kind.type().identityRules().stream().map(rule -> rule.check(rows)).toList()),
        checked ->
            new StepLog.Work(
                kind.contract().feed() + " identities",
                rows.size(),
                checked.checks().stream().mapToLong(IdentityCheck::checked).sum(),
                0));
  }

  private List<Map<String, Object>> currentRows(Kind kind) {
    return new CurrentRows(kind.type().key(), List.of("received_at"))
            .mark(lake.read(FeedTables.conformed(kind.contract(), kind.type())))
            .where(col("is_current"))
            .collectAsList()
            .stream()
            .map(RuleCheckStep::byName)
            .toList();
  }

  private static Map<String, Object> byName(Row row) {
    Map<String, Object> values = new HashMap<>();
    String[] names = row.schema().fieldNames();
    for (int column = 0; column < names.length; column++) {
      if (!row.isNullAt(column)) {
        values.put(names[column], row.get(column));
      }
    }
    return values;
  }
}
