package it.sprint.etl.generator;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.warehouse.feed.Column;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.DeliveredRecord;
import it.sprint.warehouse.feed.DeliveryReader;
import it.sprint.warehouse.feed.Inspection;
import it.sprint.warehouse.feed.RecordType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the generator says of the end holds together with what it delivers and says besides. */
class FinalStateTest {

  private static final DateTimeFormatter ITALIAN =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  @TempDir private static Path folder;

  @BeforeAll
  static void generate() {
    int exitCode =
        new CommandLine(new GenerateCommand())
            .execute(
                "--persons",
                "900",
                "--months",
                "8",
                "--seed",
                "4",
                "--history",
                "--out",
                out().toString());
    assertThat(exitCode).isZero();
  }

  private static Path out() {
    return folder.resolve("out");
  }

  private static List<Contract> contracts() {
    return Contracts.load().all().stream().filter(contract -> !contract.isPublic()).toList();
  }

  @Test
  void columnsAreThoseThatMayLieInTheLake() throws IOException {
    for (Contract contract : contracts()) {
      for (RecordType type : contract.recordTypes()) {
        List<String> header = new ArrayList<>(List.of("person", "file", "line", "item"));
        type.openColumns().forEach(column -> header.add(column.name()));

        StateRows state = StateRows.of(out(), contract, type);

        assertThat(state.header()).isEqualTo(header);
        assertThat(state.rows())
            .as("%s %s", contract.feed(), type.name())
            .isNotEmpty()
            .allSatisfy(row -> assertThat(row).hasSameSizeAs(header));
      }
    }
  }

  @Test
  void whatEverCountedEndsInTheState() throws IOException {
    for (Contract contract : contracts()) {
      for (RecordType type : contract.recordTypes()) {
        StateRows state = StateRows.of(out(), contract, type);
        StateRows every = StateRows.everyOf(out(), contract, type);
        List<List<String>> until = every.values(List.of("until"));
        List<List<String>> counting = new ArrayList<>();
        List<List<String>> rows = every.values(state.header());
        for (int row = 0; row < rows.size(); row++) {
          if (until.get(row).get(0).isEmpty() && !isDeletion(type, state, rows.get(row))) {
            counting.add(rows.get(row));
          }
        }

        assertThat(counting)
            .as("%s %s", contract.feed(), type.name())
            .containsExactlyElementsOf(state.rows());
      }
    }
  }

  private static boolean isDeletion(RecordType type, StateRows state, List<String> row) {
    Column column = type.deletionColumn();
    return column != null
        && !Set.of("", "false").contains(row.get(state.header().indexOf(column.name())));
  }

  @Test
  void whatCountedOnceWasReplacedOrIsGone() throws IOException {
    Contract contract = Contracts.load().of("nova-stays");
    StateRows every = StateRows.everyOf(out(), contract, contract.recordType("stay"));

    assertThat(every.values(List.of("file", "until")))
        .filteredOn(row -> !row.get(1).isEmpty())
        .isNotEmpty()
        .allMatch(row -> row.get(0).compareTo(row.get(1)) < 0);
  }

  @Test
  void everyKeyIsThereOnce() throws IOException {
    for (Contract contract : contracts()) {
      for (RecordType type : contract.recordTypes()) {
        assertThat(StateRows.of(out(), contract, type).values(type.key()))
            .as("%s %s", contract.feed(), type.name())
            .doesNotHaveDuplicates()
            .allSatisfy(key -> assertThat(key).doesNotContain(""));
      }
    }
  }

  @Test
  void nothingThatIsGoneIsThere() throws IOException {
    Set<String> gone = new HashSet<>();
    for (String line : Files.readAllLines(out().resolve("truth/deletions.csv"))) {
      List<String> cells = List.of(line.split(",", -1));
      gone.add(String.join(",", cells.subList(0, 3)));
    }
    assertThat(gone).anyMatch(key -> key.startsWith("nova-stays,stay,"));
    for (Contract contract : contracts()) {
      for (RecordType type : contract.recordTypes()) {
        String start = contract.feed() + ',' + type.name() + ',';
        assertThat(StateRows.of(out(), contract, type).values(type.key()))
            .noneMatch(key -> gone.contains(start + String.join("|", key)));
      }
    }
  }

  @Test
  void everyRowStandsWhereItIsSaidToStandAndIsNotRejected() throws IOException {
    Set<String> rejected = rejected();
    for (Contract contract : contracts()) {
      Map<String, String> texts = texts(contract);
      for (RecordType type : contract.recordTypes()) {
        StateRows state = StateRows.of(out(), contract, type);
        List<List<String>> keys = state.values(type.key());
        for (int row = 0; row < keys.size(); row++) {
          String place = place(contract, type, state.rows().get(row).subList(1, StateRows.PLACES));
          assertThat(texts).containsKey(place);
          assertThat(rejected).doesNotContain(place);
          assertThat(texts.get(place)).as(place).satisfies(holdsAll(type, keys.get(row)));
        }
      }
    }
  }

  private static Consumer<String> holdsAll(RecordType type, List<String> key) {
    List<Column> columns = type.columns().stream().filter(Column::key).toList();
    return text -> {
      for (int part = 0; part < key.size(); part++) {
        String value = key.get(part);
        assertThat(Stream.of(value, italian(columns.get(part), value))).anyMatch(text::contains);
      }
    };
  }

  private static String italian(Column column, String value) {
    return switch (column.type()) {
      case DATE -> ITALIAN.format(LocalDate.parse(value));
      default -> value;
    };
  }

  private static String place(Contract contract, RecordType type, List<String> place) {
    return "%s/%s|%s|%s|%s"
        .formatted(contract.feed(), place.get(0), type.name(), place.get(1), place.get(2));
  }

  private static Set<String> rejected() throws IOException {
    Set<String> places = new HashSet<>();
    for (String line : Files.readAllLines(out().resolve("truth/wrong_rows.csv"))) {
      List<String> cells = List.of(line.split(",", -1));
      if (cells.get(cells.size() - 1).equals("reject")) {
        places.add(String.join("|", cells.subList(1, 5)));
      }
    }
    return places;
  }

  /** The text of each delivered record by its place. */
  private static Map<String, String> texts(Contract contract) throws IOException {
    Map<String, String> texts = new HashMap<>();
    List<Path> files;
    try (Stream<Path> found = Files.list(out().resolve(contract.feed()))) {
      files = found.filter(file -> file.toFile().length() > 0).toList();
    }
    for (Path file : files) {
      try (DeliveryReader reader =
          DeliveryReader.open(contract, file, Inspection.of(file).charset(contract))) {
        while (reader.hasNext()) {
          DeliveredRecord delivered = reader.next();
          List<String> place =
              List.of(
                  String.valueOf(file.getFileName()),
                  Long.toString(delivered.record().line()),
                  Integer.toString(delivered.record().item()));
          texts.put(place(contract, delivered.type(), place), delivered.record().text());
        }
      }
    }
    return texts;
  }
}
