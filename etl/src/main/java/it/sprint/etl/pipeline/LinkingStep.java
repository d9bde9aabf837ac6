package it.sprint.etl.pipeline;

import it.sprint.etl.lake.Lake;
import it.sprint.etl.linkage.Constraints;
import it.sprint.etl.person.Models;
import it.sprint.etl.person.Observations;
import it.sprint.etl.person.PersonLinking;
import it.sprint.etl.person.PersonLinking.Linked;
import it.sprint.etl.person.PersonRecords;
import it.sprint.etl.person.PersonSource;
import it.sprint.etl.person.PersonTables;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.secret.KeyRing;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Links the persons of the registers that changed with all others. */
record LinkingStep(Lake lake, Lake vault, StepLog log, KeyRing keys) {

  void link(Contracts contracts, Set<String> changedFeeds) {
    if (PersonSource.all().stream().noneMatch(source -> changedFeeds.contains(source.feed()))) {
      return;
    }
    Dataset<Row> observations = new Observations(contracts, keys).of(lake, vault);
    Dataset<Row> records = PersonRecords.of(observations, keys);
    PersonLinking linking = new PersonLinking(lake, new Models(vault, keys), Constraints.none());
    log.record("link", () -> linking.link(records, log.clock().instant()), this::work);
  }

  private StepLog.Work work(Linked linked) {
    return new StepLog.Work(
        PersonTables.REGISTER.path(),
        linked.records(),
        linked.persons(),
        lake.version(PersonTables.REGISTER));
  }
}
