package it.sprint.etl.pipeline;

import static org.apache.spark.sql.functions.col;

import it.sprint.etl.context.CurrentRows;
import it.sprint.etl.feed.FeedTables;
import it.sprint.etl.lake.Lake;
import it.sprint.etl.postgres.Publication;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.IdentityCheck;
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

  List<Publication.FeedChecks> check(Set<String> changedFeeds) {
    return contracts.all().stream()
        .filter(contract -> changedFeeds.contains(contract.feed()))
        .filter(contract -> !contract.identityRules().isEmpty())
        .map(this::check)
        .toList();
  }

  private Publication.FeedChecks check(Contract contract) {
    List<Map<String, Object>> rows = currentRows(contract);
    return log.record(
        "check",
        () ->
            new Publication.FeedChecks(
                contract.feed(),
                contract.identityRules().stream().map(rule -> rule.check(rows)).toList()),
        checked ->
            new StepLog.Work(
                contract.feed() + " identities",
                rows.size(),
                checked.checks().stream().mapToLong(IdentityCheck::checked).sum(),
                0));
  }

  private List<Map<String, Object>> currentRows(Contract contract) {
    return new CurrentRows(contract.key(), List.of("received_at"))
            .mark(lake.read(FeedTables.conformed(contract)))
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
