package it.sprint.etl.pipeline;

import it.sprint.etl.lake.Lake;
import it.sprint.etl.lake.LakeTable;
import it.sprint.etl.linkage.Constraints;
import it.sprint.etl.person.Models;
import it.sprint.etl.person.Observations;
import it.sprint.etl.person.PersonDimension;
import it.sprint.etl.person.PersonLinking;
import it.sprint.etl.person.PersonLinking.Linked;
import it.sprint.etl.person.PersonRecords;
import it.sprint.etl.person.PersonSource;
import it.sprint.etl.person.PersonTables;
import it.sprint.etl.postgres.Publication;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.secret.KeyRing;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Links the persons of the registers that changed with all others. */
record LinkingStep(Lake lake, Lake vault, StepLog log, KeyRing keys) {

  /** Whether a register is among these feeds. */
  static boolean concerns(Set<String> feeds) {
    return PersonSource.all().stream().anyMatch(source -> feeds.contains(source.feed()));
  }

  /**
   * Links, and gives the tables to publish.
   *
   * @param decisions what people decided of pairs of records
   */
  List<Publication.Table> link(Contracts contracts, Constraints decisions) {
    Dataset<Row> observations = new Observations(contracts, keys).of(lake, vault).cache();
    try {
      link(observations, decisions);
      return List.of(
          dimension(observations),
          table("ops.link_pair", PersonTables.PAIRS),
          table("ops.person_change", PersonTables.CHANGES));
    } finally {
      observations.unpersist();
    }
  }

  private void link(Dataset<Row> observations, Constraints decisions) {
    Dataset<Row> records = PersonRecords.of(observations, keys);
    PersonLinking linking =
        new PersonLinking(lake, new Models(vault, keys), decisions, log.progress());
    Linked linked =
        log.record("link", () -> linking.link(records, log.clock().instant()), this::work);
    linked.alarms().forEach(log.progress());
  }

  private StepLog.Work work(Linked linked) {
    return new StepLog.Work(
        PersonTables.REGISTER.path(),
        linked.records(),
        linked.persons(),
        lake.version(PersonTables.REGISTER));
  }

  private Publication.Table dimension(Dataset<Row> observations) {
    return log.record(
        "star",
        () -> {
          Dataset<Row> register = lake.read(PersonTables.REGISTER);
          lake.replaceAll(PersonDimension.TABLE, PersonDimension.of(observations, register));
          return table(PersonDimension.PUBLISHED_AS, PersonDimension.TABLE);
        },
        built ->
            new StepLog.Work(
                PersonDimension.TABLE.path(),
                built.rowCount(),
                built.rowCount(),
                built.lakeVersion()));
  }

  private Publication.Table table(String publishedAs, LakeTable table) {
    Dataset<Row> rows = lake.read(table);
    return new Publication.Table(publishedAs, rows, rows.count(), lake.version(table));
  }
}
