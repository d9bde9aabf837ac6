package it.sprint.etl.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.etl.SampleFiles;
import it.sprint.etl.generator.GenerateCommand;
import it.sprint.etl.star.StarTables;
import it.sprint.warehouse.database.Database;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.DatabaseSettings;
import it.sprint.warehouse.database.Migration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * A night of several partners, with the whole star, killed hard at random moments: the run after it
 * publishes what a night publishes that nobody disturbed. Ten kills follow each other here; {@code
 * ./sprint bench chaos} lets a run end after each, and begins from the same state again.
 */
@EnabledIfSystemProperty(
    named = "sprint.test.database",
    matches = "embedded",
    disabledReason = "the kill leaves an embedded server behind; a container has none")
class ChaosIT {

  private static final int KILLS = Integer.getInteger("sprint.chaos.kills", 10);
  private static final int IN_A_ROW = Integer.getInteger("sprint.chaos.row", 10);
  private static final Random RANDOM = new Random(Long.getLong("sprint.chaos.seed", 1));

  /** One of each form and kind: all of them would take twice as long. */
  private static final Set<String> FEEDS =
      Set.of(
          "polo-desk",
          "polo-services",
          "nova-stays",
          "etnie-sessions",
          "prefettura-centres",
          "prefettura-inspections");

  /** The feed whose files say what was said before and what is said now. */
  private static final String NOW_AND_EARLIER = "polo-desk";

  /** Beside the star; what is told of one run only is left out. */
  private static final List<String> OTHERS =
      List.of(
          "published.fact_landing",
          "published.fact_reception_presence",
          "published.fact_foreign_population",
          "published.fact_foreign_citizen",
          "published.fact_contract",
          "ops.link_pair",
          "ops.person_finding",
          """
          (select delivery_id, status, rows_read, rows_accepted, rows_rejected, rows_duplicate,
          covers_from, covers_to from ops.delivery)""",
          "(select delivery_key, severity, code, row_count from ops.delivery_reason)",
          "(select edition_number, as_of, is_current from ops.edition)");

  private static final int KILLED = 137;

  private static final Duration FOR_EVER = Duration.ofMinutes(10);

  @TempDir private Path folder;

  @Test
  void nightIsTheSameWheneverItWasKilled() throws Exception {
    Path before = folder.resolve("before");
    Path generated = folder.resolve("generated");
    generate(generated);
    migrate(before);
    Files.createDirectories(before.resolve("public"));
    deliver(generated, before, ChaosIT::isOld);
    assertThat(run(before, FOR_EVER, "-XX:ArchiveClassesAtExit=" + classes()))
        .as(said(before))
        .isZero();

    Path undisturbed = copy(before, "undisturbed");
    deliverNews(generated, undisturbed);
    long started = System.nanoTime();
    assertThat(run(undisturbed, FOR_EVER)).as(said(undisturbed)).isZero();
    long took = System.nanoTime() - started;
    Map<String, String> expected = contents(undisturbed);
    assertThat(expected).isNotEqualTo(contents(before));

    int killed = 0;
    for (int kills = 0; kills < KILLS; kills += IN_A_ROW) {
      Path home = copy(before, "killed-" + kills);
      deliverNews(generated, home);
      List<Long> moments = new ArrayList<>();
      for (int kill = 0; kill < IN_A_ROW; kill++) {
        // A run that goes on where another one was killed takes less.
        long moment = (long) (took * RANDOM.nextDouble() * (kill == 0 ? 1 : 0.6));
        moments.add(Duration.ofNanos(moment).toMillis());
        int exit = run(home, Duration.ofNanos(moment));
        assertThat(exit).as(said(home)).isIn(KILLED, 0);
        killed += exit == KILLED ? 1 : 0;
      }
      assertThat(run(home, FOR_EVER)).as(said(home)).isZero();
      assertThat(contents(home)).as("killed after %s ms", moments).isEqualTo(expected);
      delete(home);
    }
    assertThat(killed).as("runs that did not end before").isGreaterThanOrEqualTo(KILLS / 2);
  }

  /** What comes in the night; the rest was there before. */
  private static boolean isNews(Path file) {
    String name = file.getFileName().toString();
    return file.getParent().endsWith(NOW_AND_EARLIER)
        ? !name.contains("-earlier")
        : name.startsWith("2022-03");
  }

  private static boolean isOld(Path file) {
    return !isNews(file);
  }

  private static void generate(Path folder) {
    new CommandLine(new GenerateCommand())
        .execute(
            "--persons", "60", "--months", "3", "--start", "2022-01", "--out", folder.toString());
  }

  private static void migrate(Path home) throws SQLException {
    try (Database database = database(home)) {
      Migration.apply(database);
    }
  }

  private static void deliver(Path generated, Path home, Predicate<Path> isWanted)
      throws IOException {
    GeneratedFiles.deliver(
        generated,
        home.resolve("inbox"),
        file -> FEEDS.contains(file.getName(0).toString()) && isWanted.test(file));
  }

  /** As the launcher does: classes that one run read are mapped by the others. */
  private Path classes() {
    return folder.resolve("classes.jsa");
  }

  private int run(Path home, Duration most) {
    return run(home, most, "-XX:SharedArchiveFile=" + classes());
  }

  private static void deliverNews(Path generated, Path home) throws IOException {
    deliver(generated, home, ChaosIT::isNews);
    SampleFiles.copyTo(home.resolve("public"));
  }

  private static int run(Path home, Duration most, String option) {
    return new PipelineProcess(environment(home), List.of(option, "-Xlog:disable"))
        .runFor(most, home.resolve("said").toFile());
  }

  /** What the runs of a home said, to be read when one fails. */
  private static String said(Path home) throws IOException {
    return Files.readString(home.resolve("said"));
  }

  private static Map<String, String> environment(Path home) {
    return new HashMap<>(
        Map.of(
            "SPRINT_HOME", home.toString(),
            "SPRINT_PUBLIC_DATA", home.resolve("public").toString()));
  }

  private static Database database(Path home) {
    return Database.open(DatabaseSettings.fromEnvironment(environment(home)));
  }

  private static Map<String, String> contents(Path home) throws SQLException {
    try (Database database = database(home);
        Connection connection = database.connect(DatabaseRole.ETL)) {
      List<String> tables = new ArrayList<>(OTHERS);
      StarTables.all().forEach(table -> tables.add(table.publishedAs()));
      return TableContents.of(connection, tables);
    }
  }

  private Path copy(Path home, String name) throws IOException {
    Path target = folder.resolve(name);
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.toList()) {
        Files.copy(
            file,
            target.resolve(home.relativize(file)),
            StandardCopyOption.COPY_ATTRIBUTES,
            LinkOption.NOFOLLOW_LINKS);
      }
    }
    return target;
  }

  private static void delete(Path home) throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
