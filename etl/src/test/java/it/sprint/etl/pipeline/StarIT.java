package it.sprint.etl.pipeline;

import static it.sprint.etl.pipeline.Chain.query;
import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.etl.SharedSpark;
import it.sprint.etl.generator.GenerateCommand;
import it.sprint.etl.star.StarTable;
import it.sprint.etl.star.StarTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The star of all partners' deliveries, which came in three nights. */
class StarIT {

  private static final int NIGHTS = 3;

  @TempDir private static Path home;

  private static Chain chain;

  /** What somebody saw who read during the last night. */
  private static List<StarReader.Seen> seen = List.of();

  private static List<String> errors = List.of();

  /** By night, what each table of the star held after it. */
  private static final List<Map<String, String>> CONTENTS = new ArrayList<>();

  @BeforeAll
  static void deliverInThreeNights() throws IOException, SQLException {
    Path generated = home.resolve("generated");
    new CommandLine(new GenerateCommand())
        .execute("--persons", "200", "--months", "4", "--out", generated.toString());
    chain = Chain.withStar(home, Files.createDirectories(home.resolve("public")));
    Entered.actionsAndTargets("2023-03-31T10:00:00Z");
    Map<Path, Integer> nights = nights(generated);
    for (int night = 0; night < NIGHTS; night++) {
      int now = night;
      chain.deliver(generated, file -> nights.getOrDefault(file, NIGHTS) == now);
      if (night == NIGHTS - 1) {
        runBesideReader(night);
      } else {
        chain.run(Duration.ofDays(night));
      }
      CONTENTS.add(contents());
    }
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
   * Most of the files come at once, some the night after, the last ones in the third night: of what
   * came on one day, children may come before their parents.
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
    for (int i = 0; i < inOrder.size(); i++) {
      boolean isEarly = i < inOrder.size() * 6 / 10;
      boolean isLast = i >= inOrder.size() * 8 / 10;
      nights.put(inOrder.get(i), isEarly ? 0 : isLast ? 2 : 1);
    }
    return nights;
  }

  private static Map<String, String> contents() throws SQLException {
    Map<String, String> contents = new TreeMap<>();
    for (StarTable table : StarTables.all()) {
      contents.put(
          table.publishedAs(),
          query(
                  """
                  select count(*) || ' ' || md5(coalesce(string_agg(star::text, ',' order by star::text), ''))
                  from %s as star
                  """
                      .formatted(table.publishedAs()))
              .get(0));
    }
    return contents;
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

  @Test
  void readersSeeOneEditionOrTheNextAndDoNotWait() {
    assertThat(errors).isEmpty();
    assertThat(seen).isNotEmpty().allMatch(StarReader.Seen::isWhole);
    assertThat(seen).extracting(StarReader.Seen::edition).isSorted().contains(2L);
  }

  @Test
  void nothingIsEmpty() {
    assertThat(CONTENTS.get(NIGHTS - 1).values())
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
                where now.table_name like 'mart.fact%' and now.edition_number <= 3
                    and now.row_count - before.row_count <> changed.difference
                """))
        .isEmpty();
    assertThat(query("select distinct cause from ops.edition_change where edition_number <= 3"))
        .contains("new", "late", "corrected");
  }

  @Test
  void earlierEditionComesBackAndGoesAgain() throws SQLException {
    List<String> said = chain.back(2);
    assertThat(said).last().asString().contains("has the star of edition 2");
    assertThat(contents()).isEqualTo(CONTENTS.get(1));
    assertThat(chain.back(2)).last().asString().contains("is that of edition 2 already");

    chain.back(3);

    assertThat(contents()).isEqualTo(CONTENTS.get(2));
  }
}
