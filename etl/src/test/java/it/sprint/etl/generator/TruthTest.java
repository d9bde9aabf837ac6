package it.sprint.etl.generator;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.DeliveryCheck;
import it.sprint.warehouse.feed.DeliveryCheck.CheckedDelivery;
import it.sprint.warehouse.feed.ProblemRow;
import it.sprint.warehouse.feed.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * Every wrong row that the generator names is found wrong for the reason that it names, and no
 * other row is: in all deliveries of all partners, by the validator of pipeline, kit and pages.
 */
class TruthTest {

  private static final LocalDate DELIVERED_ON = LocalDate.of(2026, 11, 24);

  /** More with {@code -Dsprint.generated.persons}. */
  private static final String PERSONS = System.getProperty("sprint.generated.persons", "800");

  @TempDir private static Path folder;

  @BeforeAll
  static void generate() {
    int exitCode =
        new CommandLine(new GenerateCommand())
            .execute(
                "--persons", PERSONS, "--months", "18", "--seed", "1", "--out", out().toString());
    assertThat(exitCode).isZero();
  }

  @Test
  void wrongRowsAreThoseOfTheTruthAndNoOthers() throws IOException {
    Set<String> found = new TreeSet<>();
    for (Path file : deliveries()) {
      found.addAll(problems(file));
    }
    Set<String> missed = truth();
    missed.removeAll(found);
    Set<String> wrongRows = truth().stream().map(TruthTest::row).collect(Collectors.toSet());
    found.removeIf(problem -> wrongRows.contains(row(problem)));

    assertThat(missed).as("named by the truth and not found").isEmpty();
    assertThat(found).as("found in rows that the truth does not name").isEmpty();
  }

  @Test
  void everyFeedHasRightAndWrongRows() throws IOException {
    List<String> feeds = new ArrayList<>();
    for (String line : Files.readAllLines(out().resolve("truth/wrong_rows.csv"))) {
      feeds.add(line.substring(0, line.indexOf(',')));
    }

    assertThat(feeds)
        .containsAll(
            Contracts.load().all().stream()
                .filter(contract -> !contract.isPublic())
                .map(Contract::feed)
                .toList());
  }

  /** Where a problem stands: a value that breaks one rule may break a second one by itself. */
  private static String row(String problem) {
    return Arrays.stream(problem.split("\\|", -1)).limit(4).collect(Collectors.joining("|"));
  }

  private static Path out() {
    return folder.resolve("out");
  }

  private static List<Path> deliveries() throws IOException {
    try (Stream<Path> files = Files.walk(out())) {
      return files
          .filter(file -> Files.isRegularFile(file) && file.toFile().length() > 0)
          .filter(file -> !file.startsWith(out().resolve("truth")))
          .sorted()
          .toList();
    }
  }

  /** {@code file|record type|line|item|code|column|severity} of each thing that is wrong. */
  private static List<String> problems(Path file) throws IOException {
    String name = out().relativize(file).toString().replace('\\', '/');
    Contract contract = Contracts.load().of(name.substring(0, name.indexOf('/')));
    CheckedDelivery checked = DeliveryCheck.of(contract, file, DELIVERED_ON);
    assertThat(checked.report().refusals()).as(name).isEmpty();
    List<String> problems = new ArrayList<>();
    for (ProblemRow row : checked.rows()) {
      row.violations().forEach(it -> problems.add(problem(name, row, it, "reject")));
      row.warnings().forEach(it -> problems.add(problem(name, row, it, "warn")));
    }
    return problems;
  }

  private static String problem(String file, ProblemRow row, Violation violation, String severity) {
    return String.join(
        "|",
        file,
        row.type().name(),
        Long.toString(row.line()),
        Integer.toString(row.item()),
        violation.code().code(),
        violation.column(),
        severity);
  }

  private static Set<String> truth() throws IOException {
    Set<String> truth = new TreeSet<>();
    List<String> lines = Files.readAllLines(out().resolve("truth/wrong_rows.csv"));
    assertThat(lines.get(0)).isEqualTo("feed,file,record_type,line,item,key,code,column,severity");
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = cells(line);
      truth.add(
          String.join(
              "|",
              cells.get(1),
              cells.get(2),
              cells.get(3),
              cells.get(4),
              cells.get(6),
              cells.get(7),
              cells.get(8)));
    }
    return truth;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int place = 0; place < line.length(); place++) {
      char character = line.charAt(place);
      if (character == '"') {
        quoted = !quoted;
      } else if (character == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(character);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
