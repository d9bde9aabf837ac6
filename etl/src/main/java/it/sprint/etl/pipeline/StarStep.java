package it.sprint.etl.pipeline;

import it.sprint.etl.context.ForeignPopulation;
import it.sprint.etl.context.Landings;
import it.sprint.etl.context.PublicContracts;
import it.sprint.etl.context.ReceptionPresences;
import it.sprint.etl.context.StarTable;
import it.sprint.etl.feed.FeedTables;
import it.sprint.etl.lake.Lake;
import it.sprint.etl.postgres.Publication;
import it.sprint.etl.run.RunException;
import it.sprint.warehouse.feed.Contracts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Recomputes the star tables whose feed changed. */
record StarStep(Lake lake, StepLog log) {

  private static final List<StarTable> TABLES =
      List.of(
          new Landings(), new ReceptionPresences(), new ForeignPopulation(), new PublicContracts());

  List<Publication.Table> build(Set<String> changedFeeds) {
    List<Publication.Table> built = new ArrayList<>();
    for (StarTable table : TABLES) {
      if (changedFeeds.contains(table.feed())) {
        log.record("star", () -> build(table, built));
      }
    }
    return built;
  }

  private StepLog.Work build(StarTable table, List<Publication.Table> built) {
    Dataset<Row> conformed = lake.read(FeedTables.conformed(Contracts.load().of(table.feed())));
    long accepted = conformed.count();
    long version = lake.replaceAll(table.table(), table.from(conformed));
    Dataset<Row> rows = lake.read(table.table());
    long written = rows.count();
    if (written != accepted * table.rowsPerAcceptedRow()) {
      throw RunException.rowsLost(
          table.table().path(), accepted * table.rowsPerAcceptedRow(), written);
    }
    built.add(new Publication.Table(table.publishedAs(), rows, written, version));
    return new StepLog.Work(table.table().path(), accepted, written, version);
  }
}
