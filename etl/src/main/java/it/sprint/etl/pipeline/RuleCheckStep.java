package it.sprint.etl.pipeline;

import static org.apache.spark.sql.functions.col;

import it.sprint.etl.context.ForeignPopulation;
import it.sprint.etl.feed.FeedTables;
import it.sprint.etl.lake.Lake;
import it.sprint.etl.postgres.Publication;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.IdentityCheck;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;

/**
 * Checks the rules that hold over a whole feed, on the rows that count. The rows are held in
 * memory: such rules are for statistics, not for records of persons.
 */
record RuleCheckStep(Lake lake, StepLog log) {

  List<Publication.FeedChecks> check(Set<String> changedFeeds) {
    List<Publication.FeedChecks> checked = new ArrayList<>();
    for (Contract contract : Contracts.load().all()) {
      if (changedFeeds.contains(contract.feed()) && !contract.identityRules().isEmpty()) {
        log.record("check", () -> check(contract, checked));
      }
    }
    return checked;
  }

  private StepLog.Work check(Contract contract, List<Publication.FeedChecks> checked) {
    List<Map<String, Object>> rows =
        ForeignPopulation.current(lake.read(FeedTables.conformed(contract)))
            .where(col("is_current"))
            .collectAsList()
            .stream()
            .map(RuleCheckStep::byName)
            .toList();
    List<IdentityCheck> checks =
        contract.identityRules().stream().map(rule -> rule.check(rows)).toList();
    checked.add(new Publication.FeedChecks(contract.feed(), checks));
    long groups = checks.stream().mapToLong(IdentityCheck::checked).sum();
    return new StepLog.Work(contract.feed() + " identities", rows.size(), groups, 0);
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
