package it.sprint.etl.pipeline;

import it.sprint.etl.lake.Lake;
import it.sprint.etl.person.TouchedPersons;
import it.sprint.etl.postgres.LastEdition;
import it.sprint.etl.star.StarBuild;
import it.sprint.etl.star.StarChange;
import it.sprint.etl.star.StarChanges;
import it.sprint.etl.star.StarNews;
import it.sprint.etl.star.StarTable;
import it.sprint.etl.star.StarTables;
import it.sprint.warehouse.secret.KeyRing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes what is new of the star, and finds what of it differs from the last edition. */
final class StarStep {

  private final Lake lake;
  private final LastEdition last;
  private final StepLog log;
  private final StarBuild build;

  /**
   * A step of one run.
   *
   * @param deliveries by feed, the keys of those that are no part of an edition yet
   */
  StarStep(
      Lake lake, KeyRing keys, Map<String, Set<Long>> deliveries, LastEdition last, StepLog log) {
    this.lake = lake;
    this.last = last;
    this.log = log;
    // Before the first edition all is new.
    Set<Long> persons = last.runId() == 0 ? Set.of() : TouchedPersons.after(lake, last.runId());
    this.build = new StarBuild(lake, keys, StarTables.all(), new StarNews(deliveries, persons));
  }

  /** The tables that differ from what is published. */
  List<StarChange> build() {
    log.record("star", this::prepare, months -> new StepLog.Work("months with news", 0, months, 0));
    List<StarBuild.Built> built = new ArrayList<>();
    for (List<StarTable> layer : StarTables.layers(StarTables.all())) {
      built.addAll(Parallel.map(layer, this::build));
    }
    return Parallel.map(built, this::change).stream().filter(change -> !change.isEmpty()).toList();
  }

  private long prepare() {
    build.prepare();
    return build.monthsWithNews();
  }

  private StarBuild.Built build(StarTable table) {
    return build.build(table);
  }

  private StarChange change(StarBuild.Built built) {
    StarTable table = built.table();
    return log.record(
        "star",
        () -> {
          Optional<Long> published = last.version(table.publishedAs());
          return new StarChanges(lake, last.asOf()).of(table, published, built.areRulesNew());
        },
        change ->
            new StepLog.Work(
                table.path(),
                change.rowCount(),
                change.pairs().isEmpty()
                    ? change.rowCount()
                    : change.counts().stream().mapToLong(StarChange.Count::rows).sum(),
                change.lakeVersion()));
  }

  /** To be told when the edition is published. */
  void finish() {
    build.finish();
  }
}
