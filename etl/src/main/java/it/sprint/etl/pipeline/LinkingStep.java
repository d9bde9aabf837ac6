package it.sprint.etl.pipeline;

import it.sprint.etl.lake.Lake;
import it.sprint.etl.lake.LakeTable;
import it.sprint.etl.person.Observations;
import it.sprint.etl.person.PersonDimension;
import it.sprint.etl.person.PersonLinking;
import it.sprint.etl.person.PersonLinking.Linked;
import it.sprint.etl.person.PersonLinking.Run;
import it.sprint.etl.person.PersonSource;
import it.sprint.etl.person.PersonTables;
import it.sprint.etl.person.PersonVault;
import it.sprint.etl.person.Ruling;
import it.sprint.etl.postgres.Publication;
import it.sprint.warehouse.feed.Contracts;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Links the persons of the registers' deliveries that were not linked yet with all others. */
record LinkingStep(Lake lake, PersonVault vault, StepLog log) {

  /** Whether a register is among these feeds. */
  static boolean concerns(Set<String> feeds) {
    return PersonSource.all().stream().anyMatch(source -> feeds.contains(source.feed()));
  }

  /**
   * Links, and gives the tables to publish.
   *
   * @param deliveries those that are no part of an edition yet, by feed
   */
  List<Publication.Table> link(Map<String, Set<Long>> deliveries, Ruling ruling) {
    Linked linked = log.record("link", () -> linkNews(deliveries, ruling), this::work);
    linked.alarms().forEach(log.progress());
    log.record("link", () -> versions(linked), this::work);
    return List.of(
        table(
            "ops.person_finding",
            PersonDimension.findings(lake.read(PersonDimension.TABLE)),
            PersonDimension.TABLE),
        table("ops.link_pair", lake.read(PersonTables.PAIRS), PersonTables.PAIRS),
        table(
            "ops.person_change",
            lake.read(PersonTables.CHANGES).drop("changed_in"),
            PersonTables.CHANGES));
  }

  /** A run that was killed left its deliveries: what they say a second time is nothing new. */
  private Linked linkNews(Map<String, Set<Long>> deliveries, Ruling ruling) {
    Observations all = new Observations(Contracts.load(), vault.keys());
    boolean isFirst = !lake.exists(PersonTables.REGISTER);
    Dataset<Row> observations =
        isFirst ? all.all(lake, vault.vault()) : all.of(deliveries, lake, vault.vault());
    return new PersonLinking(lake, vault, ruling, log.progress())
        .link(observations, new Run(log.ledger().runId(), log.clock().instant()));
  }

  private StepLog.Work work(Linked linked) {
    return new StepLog.Work(
        PersonTables.REGISTER.path(),
        linked.counts().compared(),
        linked.counts().persons(),
        lake.version(PersonTables.REGISTER));
  }

  /** What is known of persons, by version. */
  private long versions(Linked linked) {
    Dataset<Row> rows =
        linked
            .touched()
            .map(persons -> PersonDimension.updated(lake, vault.records(), moved(persons)))
            .orElseGet(() -> PersonDimension.all(lake, vault.records()));
    return lake.replaceAll(PersonDimension.TABLE, rows);
  }

  private StepLog.Work work(long version) {
    long rows = lake.read(PersonDimension.TABLE).count();
    return new StepLog.Work(PersonDimension.TABLE.path(), rows, rows, version);
  }

  /**
   * These persons, and all from whom or to whom records ever moved: a run that was killed may have
   * moved them and left the dimension as it was.
   */
  private Set<Long> moved(Set<Long> persons) {
    Set<Long> all = new HashSet<>(persons);
    for (Row row : lake.read(PersonTables.CHANGES).select("from_key", "to_key").collectAsList()) {
      all.addAll(List.of(row.getLong(0), row.getLong(1)));
    }
    return all;
  }

  private Publication.Table table(String publishedAs, Dataset<Row> rows, LakeTable table) {
    return new Publication.Table(publishedAs, rows, rows.count(), lake.version(table));
  }
}
