package it.sprint.etl.pipeline;

import it.sprint.etl.lake.Lake;
import it.sprint.etl.lake.Parallel;
import it.sprint.etl.person.TouchedPersons;
import it.sprint.etl.postgres.LastEdition;
import it.sprint.etl.star.StarBuild;
import it.sprint.etl.star.StarChange;
import it.sprint.etl.star.StarChanges;
import it.sprint.etl.star.StarNews;
import it.sprint.etl.star.StarTable;
import it.sprint.warehouse.secret.KeyRing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes what is new of the star, and finds what of it differs from the last edition. */
final class StarStep {

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

  private final StarChanges changes;
  private final LastEdition last;
  private final StepLog log;
  private final StarBuild build;
  private final List<StarTable> tables;

  private StarStep(House house, StarBuild build, StarChanges changes, Published published) {
    this.changes = changes;
    this.last = published.last();
    this.log = published.log();
    this.build = build;
    this.tables = house.tables();
  }

  /**
   * What was published, and where steps are told.
   *
   * @param last the edition before
   */
  record Published(LastEdition last, StepLog log) {}

  /**
   * Makes what news change.
   *
   * @param deliveries by feed, the keys of those that are no part of an edition yet
   * @param wereRestrictions whether anybody's data ever were restricted
   */
  static StarStep ofNews(
      House house,
      Map<String, Set<Long>> deliveries,
      boolean wereRestrictions,
      Published published) {
    LastEdition last = published.last();
    // Before the first edition all is new.
    Set<Long> persons =
        last.runId() == 0 ? Set.of() : TouchedPersons.after(house.lake(), last.runId());
    Set<String> unpublished =
        StarBuild.unpublished(
            house.lake(), house.tables(), table -> last.version(table.publishedAs()));
    StarNews news = new StarNews(deliveries, persons, wereRestrictions, unpublished);
    StarChanges changes = new StarChanges(house.lake(), last.asOf());
    StarBuild build = StarBuild.ofNews(changes, house.keys(), house.tables(), news);
    return new StarStep(house, build, changes, published);
  }

  /** Makes everything anew. */
  static StarStep ofAll(House house, Published published) {
    StarChanges changes = new StarChanges(house.lake(), published.last().asOf());
    StarBuild build = StarBuild.ofAll(changes, house.keys(), house.tables());
    return new StarStep(house, build, changes, published);
  }

  /** The tables that differ from what is published. */
  List<StarChange> build() {
    log.record("star", this::prepare, months -> new StepLog.Work("months with news", 0, months, 0));
    return Parallel.inOrder(tables, StarTable::asks, this::make).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private long prepare() {
    build.prepare();
    return build.monthsWithNews();
  }

  private Optional<StarChange> make(StarTable table) {
    Optional<Long> published = last.version(table.publishedAs());
    return build.isDue(table)
        ? log.record(
            "star", () -> changes.of(build.build(table), published), made -> work(table, made))
        : changes.of(build.build(table), published);
  }

  private static StepLog.Work work(StarTable table, Optional<StarChange> made) {
    return made.map(
            change ->
                new StepLog.Work(
                    table.path(),
                    change.rowCount(),
                    change.pairs().isEmpty()
                        ? change.rowCount()
                        : change.counts().stream().mapToLong(StarChange.Count::rows).sum(),
                    change.lakeVersion()))
        .orElseGet(() -> new StepLog.Work(table.path(), 0, 0, 0));
  }

  /** To be told when the edition is published. */
  void finish() {
    build.finish();
  }
}
