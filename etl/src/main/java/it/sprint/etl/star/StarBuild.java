package it.sprint.etl.star;

import it.sprint.etl.lake.Lake;
import it.sprint.etl.lake.LakeTable;
import it.sprint.etl.person.PersonDimension;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.secret.KeyRing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * Makes the tables of the star: whole, or those months of them whose inputs changed. Either way by
 * the same function, so that both give the same rows. Only what differs is written. What a killed
 * build left is made again: what is new is told from the last edition on.
 */
public final class StarBuild {

  /** In the place of the version of a table that was never made. */
  private static final long NEVER = -1;

  private final Lake lake;
  private final StarViews views;
  private final StarChanges changes;
  private final List<StarTable> tables;

  /** All views that a function or a query for months asks, and some other words. */
  private final Set<String> asked;

  private final List<Kind> kinds;
  private final StarState state;
  private final StarNews news;
  private final boolean isRebuild;

  /** The months to make, by table; a table that is not named here has no news by month. */
  private final Map<String, Set<Integer>> months = new ConcurrentHashMap<>();

  /** Small tables with news: to find their months takes longer than to make all of them. */
  private final Set<String> smallWithNews = ConcurrentHashMap.newKeySet();

  private final Set<String> changedKinds = new HashSet<>();

  /** Tables made whole that came out otherwise than they were. */
  private final Set<String> changedTables = ConcurrentHashMap.newKeySet();

  /** Those, and the ones with months in which anything differs. */
  private final Set<String> differingTables = ConcurrentHashMap.newKeySet();

  /**
   * A build of one run.
   *
   * @param keys with which persons' records are told
   */
  public static StarBuild ofNews(
      StarChanges changes, KeyRing keys, List<StarTable> tables, StarNews news) {
    return new StarBuild(changes, new StarViews(changes.lake(), keys), tables, news, false);
  }

  /** A build of everything, whatever is new. */
  public static StarBuild ofAll(StarChanges changes, KeyRing keys, List<StarTable> tables) {
    StarNews none = new StarNews(Map.of(), Set.of(), false, Set.of());
    return new StarBuild(changes, new StarViews(changes.lake(), keys), tables, none, true);
  }

  private StarBuild(
      StarChanges changes,
      StarViews views,
      List<StarTable> tables,
      StarNews news,
      boolean isRebuild) {
    this.lake = views.lake();
    this.views = views;
    this.changes = changes;
    this.isRebuild = isRebuild;
    this.tables = List.copyOf(tables);
    this.news = news;
    this.state = new StarState(lake);
    this.asked =
        tables.stream().flatMap(table -> table.views().stream()).collect(Collectors.toSet());
    this.kinds =
        Kind.all(Contracts.load()).stream()
            .filter(kind -> kind.views().stream().anyMatch(asked::contains))
            .toList();
  }

  /** Finds out what is to be made. */
  public void prepare() {
    changedTables.addAll(news.unpublished());
    differingTables.addAll(news.unpublished());
    views.lists();
    // Few rows: tables that ask them are made and compared each time.
    views.taken();
    TakenTables.all().forEach(taken -> changedKinds.add(taken.view()));
    views.touchedPersons(news.persons());
    lake.read(PersonDimension.TABLE).createOrReplaceTempView("linked_person");
    if (!news.persons().isEmpty()) {
      changedKinds.add("person");
    }
    // At first there are no months to be found: all is made.
    boolean isFirst = tables.stream().noneMatch(table -> lake.exists(stored(table)));
    noteRevisions(isFirst ? Map.of() : touched());
    for (Kind kind : kinds) {
      views.current(kind, asked);
    }
    if (!isFirst) {
      showTables();
      findMonths();
    }
  }

  /**
   * In their order: the columns of a table that is not made yet are told from those that it asks.
   */
  private void showTables() {
    for (StarTable table : tables) {
      if (asked.contains(table.name())) {
        views.table(table, lake.read(lakeTable(table)));
      }
    }
  }

  /** All revisions of records with news, of kinds that any table asks. */
  private Map<Kind, Dataset<Row>> touched() {
    Map<Kind, Dataset<Row>> touched = new HashMap<>();
    for (Kind kind : kinds) {
      if (news.areOf(kind)) {
        Dataset<Row> revisions =
            lake.putDown(kind.conformed(), new Revisions(lake).touched(kind, news.of(kind)));
        if (!Lake.isInMemory(revisions) || !revisions.isEmpty()) {
          touched.put(kind, revisions);
          views.touched(kind, revisions);
          changedKinds.addAll(kind.views());
        }
      }
    }
    return touched;
  }

  private void noteRevisions(Map<Kind, Dataset<Row>> touched) {
    Revisions revisions = new Revisions(lake);
    if (isRebuild || !revisions.areNoted() || !state.knows(kinds)) {
      revisions.noteAll(kinds);
    } else {
      revisions.note(touched);
    }
  }

  /** A query for each table: together they would be larger than Spark can plan in little memory. */
  private void findMonths() {
    tables.parallelStream()
        .filter(table -> table.isByMonth() && !isMadeWhole(table))
        .forEach(
            table -> {
              List<String> queries = queriesForMonths(table);
              if (!queries.isEmpty() && lake.isSmall(stored(table))) {
                smallWithNews.add(table.name());
              } else if (!queries.isEmpty()) {
                Set<Integer> found = months(queries);
                if (!found.isEmpty()) {
                  months.put(table.name(), found);
                }
              }
            });
  }

  /** None if nothing that the table depends on has news. */
  private List<String> queriesForMonths(StarTable table) {
    List<String> queries = new ArrayList<>();
    for (String query : table.touched()) {
      if (changedKinds.containsAll(StarTable.kindsOf(query))) {
        queries.add(
            "select %s as month from (%s) as touched (day)"
                .formatted(StarTable.monthOf("day"), query));
      }
    }
    if (!news.persons().isEmpty()) {
      table.monthsOfPersons().ifPresent(queries::add);
    }
    return queries;
  }

  private Set<Integer> months(List<String> queries) {
    keep(StarTable.words(String.join(" ", queries)));
    return lake
        .spark()
        .sql(String.join(" union all ", queries))
        .where("month is not null")
        .distinct()
        .collectAsList()
        .stream()
        .map(row -> row.getInt(0))
        .collect(Collectors.toSet());
  }

  /** How many months of how many tables have news. */
  public long monthsWithNews() {
    return months.values().stream().mapToLong(Set::size).sum();
  }

  private boolean isMadeWhole(StarTable table) {
    return isRebuild || state.isOutdated(table) || !lake.exists(stored(table));
  }

  /** Whether news may change the table; those that it asks are made already. */
  public boolean isDue(StarTable table) {
    return isDueWhole(table)
        || smallWithNews.contains(table.name())
        || months.containsKey(table.name());
  }

  private boolean isDueWhole(StarTable table) {
    if (isMadeWhole(table) || table.inputs().stream().anyMatch(changedTables::contains)) {
      return true;
    }
    return !table.isByMonth()
        && (table.inputs().stream().anyMatch(changedKinds::contains)
            || table.inputs().stream().anyMatch(differingTables::contains)
            || (asksPersons(table) && !news.persons().isEmpty()));
  }

  /** Rows about persons come and go with the restriction of their data, too. */
  private boolean asksPersons(StarTable table) {
    return table.inputs().contains("linked_person")
        || (news.wereRestrictions()
            && kinds.stream()
                .filter(kind -> kind.person().isPresent())
                .anyMatch(kind -> table.inputs().contains(kind.view())));
  }

  /**
   * What became of a table.
   *
   * @param areRulesNew whether it is made by other rules than it was
   * @param from the version of the lake's table before
   * @param difference what separates the table from that version; empty if it was not made, or made
   *     for the first time
   */
  public record Built(
      StarTable table, boolean areRulesNew, long from, Optional<StarDifference> difference) {}

  /** Makes what is new of a table; those that it asks are made already. */
  public Built build(StarTable table) {
    boolean areRulesNew = state.isOutdated(table);
    long from = lake.exists(stored(table)) ? lake.version(stored(table)) : NEVER;
    if (from != NEVER && !isDue(table)) {
      return new Built(table, areRulesNew, from, Optional.empty());
    }
    keep(table.inputs());
    if (from == NEVER) {
      Dataset<Row> made = rows(table);
      lake.replaceAll(lakeTable(table, made.schema()), made);
      changedTables.add(table.name());
      differingTables.add(table.name());
      show(table, lake.read(stored(table)));
      return new Built(table, areRulesNew, from, Optional.empty());
    }
    return new Built(table, areRulesNew, from, Optional.of(remake(table, areRulesNew)));
  }

  /** Puts down the records that are asked, if they are few. */
  private void keep(Set<String> views) {
    kinds.stream()
        .filter(kind -> kind.views().stream().anyMatch(views::contains))
        .forEach(this.views::keep);
  }

  private StarDifference remake(StarTable table, boolean areRulesNew) {
    boolean isWhole = isDueWhole(table);
    String wanted =
        isWhole || smallWithNews.contains(table.name())
            ? "true"
            : inMonths(months.getOrDefault(table.name(), Set.of()));
    Dataset<Row> made = rows(table).where(wanted).localCheckpoint();
    LakeTable target = lakeTable(table, made.schema());
    Dataset<Row> before = lake.read(target).where(wanted);
    StarDifference difference = changes.difference(table, before, made, areRulesNew);
    if (difference.isEmpty()) {
      return difference;
    }
    if (table.isByMonth()) {
      Set<Integer> differing = difference.months();
      Dataset<Row> rows = made.where(inMonths(differing));
      lake.replacePartitions(target, rows, StarTable.MONTH, differing);
    } else {
      lake.replaceAll(target, made);
    }
    differingTables.add(table.name());
    if (isWhole) {
      changedTables.add(table.name());
    }
    show(table, isWhole ? made : lake.read(target));
    return difference;
  }

  private void show(StarTable table, Dataset<Row> rows) {
    if (asked.contains(table.name())) {
      views.table(table, rows);
    }
  }

  private static String inMonths(Set<Integer> months) {
    return months.stream()
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(", ", "month in (", ")"));
  }

  /** The tables of which the lake has other rows than an edition. */
  public static Set<String> unpublished(
      Lake lake, List<StarTable> tables, Function<StarTable, Optional<Long>> published) {
    return tables.stream()
        .filter(table -> lake.exists(stored(table)))
        .filter(table -> !Optional.of(lake.version(stored(table))).equals(published.apply(table)))
        .map(StarTable::name)
        .collect(Collectors.toSet());
  }

  /** Notes by which rules the tables are made: only when all of them are. */
  public void finish() {
    state.note(tables, kinds);
  }

  private Dataset<Row> rows(StarTable table) {
    return lake.spark().sql(table.sqlWithMonth());
  }

  /** With its columns where it is not made yet. */
  private LakeTable lakeTable(StarTable table) {
    LakeTable stored = stored(table);
    return lake.exists(stored) ? stored : lakeTable(table, rows(table).schema());
  }

  /** To read, not to write: without its columns. */
  private static LakeTable stored(StarTable table) {
    return lakeTable(table, new StructType());
  }

  private static LakeTable lakeTable(StarTable table, StructType schema) {
    return new LakeTable(
        table.path(), schema, table.isByMonth() ? List.of(StarTable.MONTH) : List.of());
  }
}
