package it.sprint.etl.pipeline;

import it.sprint.etl.lake.Lake;
import it.sprint.etl.person.Models;
import it.sprint.etl.person.PersonTables;
import it.sprint.etl.person.PersonVault;
import it.sprint.etl.person.ReviewExplanations;
import it.sprint.etl.person.ReviewRecords;
import it.sprint.etl.postgres.Publication;
import it.sprint.etl.run.RunException;
import it.sprint.warehouse.linkage.PairKey;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * Publishes what reviewers see of the pairs that were left to people, and of those that somebody
 * said something of. It goes from here into PostgreSQL, sealed, and lies nowhere else.
 */
record ReviewStep(Lake lake, PersonVault vault, StepLog log) {

  /**
   * The tables to publish.
   *
   * @param decided the pairs that somebody said something of
   */
  List<Publication.Table> tables(Set<PairKey> decided) {
    return log.record(
        "review",
        () -> published(pairs(decided)),
        tables ->
            new StepLog.Work(
                "ops.link_record",
                tables.get(1).rowCount(),
                tables.get(0).rowCount(),
                lake.version(PersonTables.PAIRS)));
  }

  private List<Publication.Table> published(Set<PairKey> pairs) {
    Models.Versioned model = vault.models().find().orElseThrow(RunException::neverLinked);
    ReviewRecords records = ReviewRecords.of(pairs, lake, vault);
    return List.of(
        table("ops.link_record", records.sealed(vault.keys()), ReviewRecords.SEALED),
        table(
            "ops.link_explanation",
            new ReviewExplanations(model.model()).of(records, pairs),
            ReviewExplanations.SCHEMA));
  }

  private Set<PairKey> pairs(Set<PairKey> decided) {
    Set<PairKey> pairs = new HashSet<>(decided);
    for (Row row : lake.read(PersonTables.PAIRS).select("record_a", "record_b").collectAsList()) {
      pairs.add(new PairKey(row.getString(0), row.getString(1)));
    }
    return pairs;
  }

  private Publication.Table table(String name, List<Row> rows, StructType schema) {
    return new Publication.Table(
        name,
        lake.spark().createDataFrame(rows, schema),
        rows.size(),
        lake.version(PersonTables.PAIRS));
  }
}
