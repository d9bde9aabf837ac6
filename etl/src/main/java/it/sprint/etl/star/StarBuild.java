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
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * Makes the tables of the star: whole, or those months of them whose inputs changed. Either way by
 * the same function, so that both give the same rows. What a killed build left is made again: what
 * is new is told from the last edition on.
 */
public final class StarBuild implements AutoCloseable {

  private final Lake lake;
  private final StarViews views;
  private final List<StarTable> tables;

  /** All views that a function or a query for months asks, and some other words. */
  private final Set<String> asked;

  private final List<Kind> kinds;
  private final StarState state;
  private final StarNews news;
  private final boolean isRebuild;

  /** What is kept because it is read more than once. */
  private final List<Dataset<Row>> kept = new ArrayList<>();

  /** The months to make, by table; a table that is not named here has no news by month. */
  private final Map<String, Set<Integer>> months = new ConcurrentHashMap<>();

  private final Map<String, LakeTable> lakeTables = new HashMap<>();
  private final Set<String> changedKinds = new HashSet<>();

  /** Whole tables that came out otherwise than they were. */
  private final Set<String> changedTables = ConcurrentHashMap.newKeySet();

  /**
   * A build of one run.
   *
   * @param keys with which persons' records are told
   */
  public static StarBuild ofNews(Lake lake, KeyRing keys, List<StarTable> tables, StarNews news) {
    return new StarBuild(new StarViews(lake, keys), tables, news, false);
  }

  /** A build of everything, whatever is new. */
  public static StarBuild ofAll(Lake lake, KeyRing keys, List<StarTable> tables) {
    return new StarBuild(new StarViews(lake, keys), tables, new StarNews(Map.of(), Set.of()), true);
  }

  private StarBuild(StarViews views, List<StarTable> tables, StarNews news, boolean isRebuild) {
    this.lake = views.lake();
    this.views = views;
    this.isRebuild = isRebuild;
    this.tables = List.copyOf(tables);
    this.news = news;
    this.state = new StarState(lake);
    this.asked = tables.stream().flatMap(table -> table.views().stream()).collect(Collectors.toSet());
    this.kinds =
        Kind.all(Contracts.load()).stream()
            .filter(kind -> kind.views().stream().anyMatch(asked::contains))
            .toList();
  }

  /** Finds out what is to be made. */
  public void prepare() {
    views.lists();
    // Few rows: tables that ask them are made and compared each time.
    views.entered();
    EnteredTables.all().forEach(table -> changedKinds.add(EnteredTables.view(table)));
    views.touchedPersons(news.persons());
    lake.read(PersonDimension.TABLE).createOrReplaceTempView("linked_person");
    if (!news.persons().isEmpty()) {
      changedKinds.add("person");
    }
    Map<Kind, Dataset<Row>> touched = touched();
    noteRevisions(touched);
    for (Kind kind : kinds) {
      views.current(kind, asked);
    }
    // In their order: the columns of a table are told from those that it asks.
    for (StarTable table : tables) {
      lakeTables.put(table.name(), lakeTable(table, rows(table).schema()));
      views.table(table, lake.read(lakeTable(table)));
    }
    findMonths();
  }

  /** All revisions of records with news, of kinds that any table asks. */
  private Map<Kind, Dataset<Row>> touched() {
    Map<Kind, Dataset<Row>> touched = new HashMap<>();
    for (Kind kind : kinds) {
      if (news.areOf(kind)) {
        Dataset<Row> revisions = new Revisions(lake).touched(kind, news.of(kind)).cache();
        kept.add(revisions);
        touched.put(kind, revisions);
        views.touched(kind, revisions);
        changedKinds.addAll(kind.views());
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
              Set<Integer> found = months(table);
              if (!found.isEmpty()) {
                months.put(table.name(), found);
              }
            });
  }

  private Set<Integer> months(StarTable table) {
    List<String> queries = new ArrayList<>();
    for (String query : table.touched()) {
      if (changedKinds.containsAll(StarTable.kindsOf(query))) {
        queries.add(
            "select %s as month from (%s) as touched (day)"
                .formatted(StarTable.monthOf("day"), query));
      }
    }
    if (!news.persons().isEmpty() && table.isAboutPersons()) {
      queries.add(
          "select month from %s left semi join touched_person using (person_key)"
              .formatted(table.name()));
    }
    Set<Integer> found = new HashSet<>();
    if (!queries.isEmpty()) {
      lake.spark()
          .sql(String.join(" union all ", queries))
          .where("month is not null")
          .distinct()
          .collectAsList()
          .forEach(row -> found.add(row.getInt(0)));
    }
    return found;
  }

  /** How many months of how many tables have news. */
  public long monthsWithNews() {
    return months.values().stream().mapToLong(Set::size).sum();
  }

  private boolean isMadeWhole(StarTable table) {
    return isRebuild || state.isOutdated(table) || !lake.exists(lakeTable(table));
  }

  /**
   * What became of a table.
   *
   * @param areRulesNew whether it is made by other rules than it was
   */
  public record Built(StarTable table, boolean areRulesNew) {}

  /** Makes what is new of a table; those that it asks are made already. */
  public Built build(StarTable table) {
    boolean areRulesNew = state.isOutdated(table);
    boolean isWritten = table.isByMonth() ? buildMonths(table) : buildWhole(table);
    if (isWritten) {
      views.table(table, lake.read(lakeTable(table)));
    }
    return new Built(table, areRulesNew);
  }

  private boolean buildMonths(StarTable table) {
    boolean isWhole =
        isMadeWhole(table) || table.inputs().stream().anyMatch(changedTables::contains);
    Set<Integer> due = months.getOrDefault(table.name(), Set.of());
    if (!isWhole && due.isEmpty()) {
      return false;
    }
    Dataset<Row> rows = rows(table);
    if (isWhole) {
      lake.replaceAll(lakeTable(table), rows);
      changedTables.add(table.name());
    } else {
      String inMonths =
          due.stream()
              .sorted()
              .map(String::valueOf)
              .collect(Collectors.joining(", ", "month in (", ")"));
      lake.replaceWhere(lakeTable(table), rows.where(inMonths), inMonths);
    }
    return true;
  }

  private boolean buildWhole(StarTable table) {
    boolean isDue =
        isMadeWhole(table)
            || table.inputs().stream().anyMatch(changedKinds::contains)
            || table.inputs().stream().anyMatch(changedTables::contains)
            || (asksPersons(table) && !news.persons().isEmpty());
    if (!isDue) {
      return false;
    }
    LakeTable target = lakeTable(table);
    Dataset<Row> rows = rows(table);
    if (table.inputs().contains("linked_person")) {
      lake.replaceAll(target, rows);
      return true;
    }
    Dataset<Row> made = rows.localCheckpoint();
    Dataset<Row> before = lake.read(target);
    boolean isSame =
        lake.exists(target) && made.exceptAll(before).isEmpty() && before.exceptAll(made).isEmpty();
    if (!isSame) {
      lake.replaceAll(target, made);
      changedTables.add(table.name());
    }
    return !isSame;
  }

  /** Rows about persons come and go with the restriction of their data, too. */
  private boolean asksPersons(StarTable table) {
    return table.inputs().contains("linked_person")
        || kinds.stream()
            .anyMatch(kind -> kind.person().isPresent() && table.inputs().contains(kind.view()));
  }

  /** Notes by which rules the tables are made: only when all of them are. */
  public void finish() {
    state.note(tables, kinds);
  }

  /** Lets go of what was kept. */
  @Override
  public void close() {
    kept.forEach(Dataset::unpersist);
  }

  private Dataset<Row> rows(StarTable table) {
    return lake.spark().sql(table.sqlWithMonth());
  }

  private LakeTable lakeTable(StarTable table) {
    return Objects.requireNonNull(lakeTables.get(table.name()), table.name());
  }

  private static LakeTable lakeTable(StarTable table, StructType schema) {
    return new LakeTable(
        table.path(), schema, table.isByMonth() ? List.of(StarTable.MONTH) : List.of());
  }
}
