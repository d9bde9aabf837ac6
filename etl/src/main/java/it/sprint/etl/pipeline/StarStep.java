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
final class StarStep implements AutoCloseable {

  /**
   * What the star is made in.
   *
   * @param keys with which the lake's records of persons are told
   * @param tables those that are made
   */
  record House(Lake lake, KeyRing keys, List<StarTable> tables) {

    House {
      tables = List.copyOf(tables);
    }
  }

  private final House house;
  private final LastEdition last;
  private final StepLog log;
  private final StarBuild build;
  private List<StarChange> changes = List.of();

  private StarStep(House house, StarBuild build, LastEdition last, StepLog log) {
    this.house = house;
    this.build = build;
    this.last = last;
    this.log = log;
  }

  /**
   * Makes what news change.
   *
   * @param deliveries by feed, the keys of those that are no part of an edition yet
   */
  static StarStep ofNews(
      House house, Map<String, Set<Long>> deliveries, LastEdition last, StepLog log) {
    // Before the first edition all is new.
    Set<Long> persons =
        last.runId() == 0 ? Set.of() : TouchedPersons.after(house.lake(), last.runId());
    StarNews news = new StarNews(deliveries, persons);
    StarBuild build = StarBuild.ofNews(house.lake(), house.keys(), house.tables(), news);
    return new StarStep(house, build, last, log);
  }

  /** Makes everything anew. */
  static StarStep ofAll(House house, LastEdition last, StepLog log) {
    StarBuild build = StarBuild.ofAll(house.lake(), house.keys(), house.tables());
    return new StarStep(house, build, last, log);
  }

  /** The tables that differ from what is published. */
  List<StarChange> build() {
    log.record("star", this::prepare, months -> new StepLog.Work("months with news", 0, months, 0));
    List<StarBuild.Built> built = new ArrayList<>();
    for (List<StarTable> layer : StarTables.layers(house.tables())) {
      built.addAll(Parallel.map(layer, this::build));
    }
    changes = Parallel.map(built, this::change);
    return changes.stream().filter(change -> !change.isEmpty()).toList();
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
          return new StarChanges(house.lake(), last.asOf())
              .of(table, published, built.areRulesNew());
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

  @Override
  public void close() {
    changes.forEach(StarChange::release);
    build.close();
  }

  /** To be told when the edition is published. */
  void finish() {
    build.finish();
  }
}
