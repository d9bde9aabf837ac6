package it.sprint.etl.pipeline;

import it.sprint.etl.context.ContextTable;
import it.sprint.etl.context.DeclaredNationalities;
import it.sprint.etl.context.ForeignCitizens;
import it.sprint.etl.context.ForeignPopulation;
import it.sprint.etl.context.Landings;
import it.sprint.etl.context.PublicContracts;
import it.sprint.etl.context.ReceptionPresences;
import it.sprint.etl.feed.FeedTables;
import it.sprint.etl.lake.Lake;
import it.sprint.etl.lake.Parallel;
import it.sprint.etl.postgres.Publication;
import it.sprint.etl.run.RunException;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Recomputes the tables of public statistics whose feed changed. */
record ContextStep(Lake lake, Contracts contracts, StepLog log) {

  private static final List<ContextTable> TABLES =
      List.of(
          new Landings(),
          new DeclaredNationalities(),
          new ReceptionPresences(),
          new ForeignPopulation(),
          new ForeignCitizens(),
          new PublicContracts());

  List<Publication.Table> build(Set<String> changedFeeds) {
    List<ContextTable> changed =
        TABLES.stream().filter(table -> changedFeeds.contains(table.feed())).toList();
    return Parallel.map(changed, this::build);
  }

  private Publication.Table build(ContextTable table) {
    return log.record(
        "star",
        () -> compute(table),
        built ->
            new StepLog.Work(
                table.table().path(),
                built.rowCount() / table.rowsPerAcceptedRow(),
                built.rowCount(),
                built.lakeVersion()));
  }

  private Publication.Table compute(ContextTable table) {
    Contract contract = contracts.of(table.feed());
    Dataset<Row> conformed = lake.read(FeedTables.conformed(contract, contract.onlyRecordType()));
    long due = conformed.count() * table.rowsPerAcceptedRow();
    long version = lake.replaceAll(table.table(), table.from(conformed));
    Dataset<Row> rows = lake.read(table.table());
    long written = rows.count();
    if (written != due) {
      throw RunException.rowsLost(table.table().path(), due, written);
    }
    return new Publication.Table(table.publishedAs(), rows, written, version);
  }
}
