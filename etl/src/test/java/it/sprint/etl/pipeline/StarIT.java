package it.sprint.etl.pipeline;

import static it.sprint.etl.pipeline.Chain.query;
import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.etl.SharedSpark;
import it.sprint.etl.generator.GenerateCommand;
import it.sprint.etl.lake.Lake;
import it.sprint.etl.star.StarTable;
import it.sprint.etl.star.StarTables;
import it.sprint.warehouse.columns.ColumnFigures;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import it.sprint.warehouse.history.Cause;
import it.sprint.warehouse.history.FigureChange;
import it.sprint.warehouse.kpi.Kpi;
import it.sprint.warehouse.kpi.KpiCatalogue;
import it.sprint.warehouse.kpi.KpiQuestion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/**
 * The star of all partners' deliveries, which came in three nights, or with {@code --long} in
 * twenty.
 */
class StarIT {

  private static final int NIGHTS = Integer.getInteger("sprint.test.nights", 3);

  /** Asked of the public figures, and as many of those for staff. */
  private static final int QUESTIONS = Integer.getInteger("sprint.test.questions", 500);

  /** What is due to them in a period stands in another table. */
  private static final List<String> ASKED_OF_THE_DATABASE =
      List.of("reception-presence", "foreign-residents", "quality-score", "standards-met-share");

  /** By edition, what some standard figures were in plain SQL. */
  private static final NavigableMap<Long, Map<String, String>> FIGURES = new TreeMap<>();

  @TempDir private static Path home;

  private static Chain chain;

  /** What somebody saw who read during the last night. */
  private static List<StarReader.Seen> seen = List.of();

  private static List<String> errors = List.of();

  /** By edition, what each table of the star held. */
  private static final NavigableMap<Long, Map<String, String>> EDITIONS = new TreeMap<>();

  @BeforeAll
  static void deliverInThreeNights() throws IOException, SQLException {
    Path generated = home.resolve("generated");
    new CommandLine(new GenerateCommand())
        .execute("--persons", "200", "--months", "4", "--history", "--out", generated.toString());
    chain = Chain.withStar(home, Files.createDirectories(home.resolve("public")));
    Entered.actionsAndTargets("2023-03-31T10:00:00Z");
    Map<Path, Integer> nights = nights(generated);
    for (int night = 0; night < NIGHTS; night++) {
      int now = night;
      // In each other night as if tables had many rows, so that their months are found.
      SharedSpark.session().conf().set(Lake.SMALL, night % 2 == 0 ? 0 : 8_000_000);
      chain.deliver(generated, file -> nights.getOrDefault(file, NIGHTS) == now);
      if (night == NIGHTS - 1) {
        runBesideReader(night);
      } else {
        chain.run(Duration.ofDays(night));
      }
      long edition = Long.parseLong(query("select max(edition_number) from ops.edition").get(0));
      EDITIONS.put(edition, contents());
      FIGURES.put(edition, KeptFigures.counted());
    }
  }

  @AfterAll
  static void letTablesBeSmall() {
    SharedSpark.session().conf().unset(Lake.SMALL);
  }

  private static void runBesideReader(int night) throws SQLException {
    StarReader reader = new StarReader();
    try (reader) {
      chain.run(Duration.ofDays(night));
    }
    seen = reader.seen();
    errors = reader.errors();
  }

  /**
   * Most of the files come at once, the others in the nights after: of what came on one day,
   * children may come before their parents.
   */
  private static Map<Path, Integer> nights(Path generated) throws IOException {
    Map<Path, FileTime> times = new TreeMap<>();
    try (Stream<Path> files = Files.walk(generated)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path delivered = generated.relativize(file);
        if (!delivered.startsWith("truth")) {
          times.put(delivered, Files.getLastModifiedTime(file));
        }
      }
    }
    List<Path> inOrder =
        times.entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .toList();
    Map<Path, Integer> nights = new HashMap<>();
    int early = inOrder.size() * 6 / 10;
    for (int i = 0; i < inOrder.size(); i++) {
      int later = (i - early) * (NIGHTS - 1) / (inOrder.size() - early) + 1;
      nights.put(inOrder.get(i), i < early ? 0 : later);
    }
    return nights;
  }

  private static Map<String, String> contents() throws SQLException {
    try (Connection connection = MigratedDatabase.shared().connect(DatabaseRole.ETL)) {
      return TableContents.of(
          connection, StarTables.all().stream().map(StarTable::publishedAs).toList());
    }
  }

  @Test
  void publishedColumnsAreThoseOfTheLake() throws SQLException {
    for (StarTable table : StarTables.all()) {
      List<String> columns =
          List.of(
              SharedSpark.session()
                  .read()
                  .format("delta")
                  .load(chain.settings().lake() + "/" + table.path())
                  .drop("month")
                  .columns());
      assertThat(
              query(
                  """
                  select attname from pg_attribute
                  where attrelid = '%s'::regclass and attnum > 0 and not attisdropped
                  order by attnum
                  """
                      .formatted(table.publishedAs())))
          .as(table.name())
          .isEqualTo(columns);
      assertThat(columns.contains("person_key")).as(table.name()).isEqualTo(table.isAboutPersons());
    }
  }

  static List<String> toldAnotherWay() throws Exception {
    Oracle.load(chain, home.resolve("generated"));
    return Oracle.tables();
  }

  @ParameterizedTest
  @MethodSource("toldAnotherWay")
  void tableIsWhatPlainSqlMakesOfTheTruth(String table) throws Exception {
    assertThat(Oracle.differences(table)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = DatabaseRole.class,
      names = {"PUBLIC", "STAFF"})
  void columnsInMemoryAnswerAsTheDatabaseDoes(DatabaseRole role) throws SQLException {
    try (Connection reader = MigratedDatabase.shared().connect(role)) {
      List<Kpi> kpis =
          KpiCatalogue.load().all().stream()
              .filter(kpi -> kpi.audience().isEverybody() == (role == DatabaseRole.PUBLIC))
              .toList();
      ColumnFigures columns = ColumnFigures.load(reader, kpis);
      assertThat(kpis)
          .extracting(Kpi::id)
          .filteredOn(id -> !columns.kpis().contains(id))
          .isSubsetOf(ASKED_OF_THE_DATABASE);
      List<Kpi> answered = kpis.stream().filter(kpi -> columns.kpis().contains(kpi.id())).toList();
      RandomQuestions questions = new RandomQuestions(reader, answered, QUESTIONS);
      for (int i = 0; i < QUESTIONS; i++) {
        KpiQuestion question = questions.next();
        assertThat(RandomQuestions.computed(columns, question))
            .as(RandomQuestions.written(question))
            .isEqualTo(questions.told(question));
      }
    }
  }

  @Test
  void everyKpiOfTheStarIsToldAnotherWay() throws Exception {
    assertThat(KpiOracle.told()).isEqualTo(KpiOracle.kpis());
  }

  static List<String> kpisToldAnotherWay() throws Exception {
    return KpiOracle.told();
  }

  @ParameterizedTest
  @MethodSource("kpisToldAnotherWay")
  void figureIsWhatPlainSqlCountsInTheStar(String kpi) throws Exception {
    KpiOracle.Figures published = KpiOracle.published(kpi);
    assertThat(published.ofTheCatalogue()).isEqualTo(published.toldAnotherWay());
  }

  @Test
  void figureIsWhatPlainSqlCountsWhenWhatIsGoingOnHasEnded() throws Exception {
    KpiOracle.later()
        .forEach(
            (kpi, later) -> {
              assertThat(later.ofTheCatalogue()).as(kpi).isEqualTo(later.toldAnotherWay());
              assertThat(later.ofTheCatalogue().values())
                  .as(kpi)
                  .anyMatch(value -> value.signum() != 0);
            });
  }

  @Test
  void readersSeeOneEditionOrTheNextAndDoNotWait() {
    assertThat(errors).isEmpty();
    assertThat(seen).isNotEmpty().allMatch(StarReader.Seen::isWhole);
    assertThat(seen)
        .extracting(StarReader.Seen::edition)
        .isSorted()
        .contains(EDITIONS.lowerKey(EDITIONS.lastKey()));
  }

  @Test
  void nothingIsEmpty() {
    assertThat(EDITIONS.lastEntry().getValue().values())
        .allSatisfy(content -> assertThat(content).doesNotStartWith("0 "));
  }

  /** The same function over all months as over those with news. */
  @Test
  void rebuildGivesWhatNightsGave() throws SQLException {
    assertThat(chain.rebuild()).last().asString().endsWith("no row differs.");
  }

  @Test
  void changesOfAnEditionAddUpToTheDifference() throws SQLException {
    assertThat(
            query(
                """
                select now.table_name, now.row_count - before.row_count, changed.difference
                from ops.edition_table as now
                join ops.edition_table as before
                    on before.table_name = now.table_name
                    and before.edition_number = now.edition_number - 1
                join (
                    select edition_number, table_name, sum(
                        case when cause in ('new', 'late') then row_count
                            when cause = 'deleted' then -row_count else 0 end) as difference
                    from ops.edition_change group by edition_number, table_name
                ) as changed
                    on changed.edition_number = now.edition_number
                    and changed.table_name = now.table_name
                where now.table_name like 'mart.fact%%' and now.edition_number <= %d
                    and now.row_count - before.row_count <> changed.difference
                """
                    .formatted(EDITIONS.lastKey())))
        .isEmpty();
    assertThat(
            query(
                "select distinct cause from ops.edition_change where edition_number <= "
                    + EDITIONS.lastKey()))
        .contains("new", "late", "corrected");
  }

  @Test
  void figuresOfEachEditionAreKept() throws SQLException {
    for (Map.Entry<Long, Map<String, String>> edition : FIGURES.entrySet()) {
      assertThat(KeptFigures.kept(edition.getKey()))
          .as("edition %d", edition.getKey())
          .isEqualTo(edition.getValue());
    }
  }

  @Test
  void differenceOfAFigureBetweenEditionsIsTheSumOfItsCauses() throws SQLException {
    List<FigureChange> changes =
        KeptFigures.changes(EDITIONS.firstKey(), EDITIONS.lastKey()).stream()
            .filter(change -> change.difference() != null)
            .toList();
    assertThat(changes)
        .isNotEmpty()
        .allSatisfy(
            change ->
                assertThat(
                        change.parts().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(change.difference()));
    assertThat(changes)
        .flatExtracting(change -> change.parts().keySet())
        .contains(Cause.NEW, Cause.LATE, Cause.CORRECTED);
  }

  @Test
  void earlierEditionComesBackAndGoesAgain() throws SQLException {
    long last = EDITIONS.lastKey();
    long earlier = EDITIONS.lowerKey(last);
    List<String> said = chain.back(earlier);
    assertThat(said).last().asString().contains("has the star of edition " + earlier);
    assertThat(contents()).isEqualTo(EDITIONS.get(earlier));
    assertThat(chain.back(earlier))
        .last()
        .asString()
        .contains("is that of edition %d already".formatted(earlier));

    chain.back(last);

    assertThat(contents()).isEqualTo(EDITIONS.get(last));
  }
}
