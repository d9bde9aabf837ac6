package it.sprint.etl.pipeline;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.etl.SharedSpark;
import it.sprint.etl.generator.GenerateCommand;
import it.sprint.etl.lake.Lake;
import it.sprint.etl.person.PersonRecordKeys;
import it.sprint.etl.person.PersonSource;
import it.sprint.etl.person.PersonTables;
import it.sprint.etl.person.PersonVault;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** A few invented people in the registers of three partners, read and linked. */
final class RightsScene implements AutoCloseable {

  static final int SURNAME = 1;
  static final int PHONE = 6;
  static final int TAX_CODE = 7;
  static final int CUI = 9;
  static final int PERMIT = 10;

  private static final Set<String> FEEDS =
      Set.of("nova-stays", "nova-placements", "oasi2-cases", "polo-desk");

  private static final int SHORTEST = 6;

  private final Chain chain;
  private final Connection connection;
  private final Map<String, Long> register;
  private final Map<String, String> numbers = new HashMap<>();
  private final Map<String, List<@Nullable String>> said = new HashMap<>();

  RightsScene(Path home) throws IOException, SQLException {
    Path generated = home.resolve("generated");
    new CommandLine(new GenerateCommand())
        .execute("--persons", "120", "--months", "1", "--out", generated.toString());
    chain = new Chain(home, Files.createDirectories(home.resolve("public")));
    chain.deliver(generated, file -> FEEDS.contains(file.getName(0).toString()));
    chain.run();
    connection = MigratedDatabase.shared().connect(DatabaseRole.ETL);
    register = register();
    readNumbers();
    readSaid();
  }

  private void readNumbers() {
    PersonRecordKeys keys = new PersonRecordKeys(chain.settings().keys());
    for (PersonSource source : PersonSource.all()) {
      if (FEEDS.contains(source.feed())) {
        conformed(source.feed(), source.recordType())
            .select(col(source.personColumn()).cast("string"))
            .distinct()
            .collectAsList()
            .forEach(row -> numbers.put(keys.of(source, row.getString(0)), row.getString(0)));
      }
    }
  }

  private void readSaid() {
    Lake vault = new Lake(SharedSpark.session(), chain.settings().vault());
    for (Row row :
        new PersonVault(vault, chain.settings().keys())
            .records()
            .live(lake().read(PersonTables.REGISTER))
            .select("person_record", "values")
            .collectAsList()) {
      said.put(row.getString(0), row.getList(1));
    }
  }

  Chain chain() {
    return chain;
  }

  PersonDesk desk() {
    return desk(connection);
  }

  PersonDesk desk(Connection other) {
    return new PersonDesk(chain.settings(), other, SharedSpark::session, Clock.systemUTC(), "ada");
  }

  private Lake lake() {
    return new Lake(SharedSpark.session(), chain.settings().lake());
  }

  Dataset<Row> conformed(String feed, String type) {
    return SharedSpark.session()
        .read()
        .format("delta")
        .load(chain.settings().lake() + "/conformed/" + feed + "/" + type);
  }

  /** The person by record, as it is now. */
  Map<String, Long> register() {
    Map<String, Long> persons = new TreeMap<>();
    lake()
        .read(PersonTables.REGISTER)
        .where("id >= 0")
        .collectAsList()
        .forEach(row -> persons.put(row.getString(0), row.getLong(3)));
    return persons;
  }

  /**
   * Persons of whom codes are told, in the order of how many records they have, at first, the last
   * key first. Keys are others in each run, and so is who comes first of those with as many.
   */
  long withRecords(int rank) {
    Map<Long, Long> records =
        register.values().stream().collect(Collectors.groupingBy(it -> it, Collectors.counting()));
    return records.entrySet().stream()
        .sorted(
            Map.Entry.<Long, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey())
                .reversed())
        .filter(entry -> !codes(entry.getKey()).isEmpty())
        .skip(rank)
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  private List<String> records(long person) {
    return register.entrySet().stream()
        .filter(entry -> entry.getValue() == person)
        .map(Map.Entry::getKey)
        .toList();
  }

  List<List<@Nullable String>> said(long person) {
    return records(person).stream().filter(said::containsKey).map(said::get).toList();
  }

  /** The partners' own numbers of the person. */
  List<String> numbers(long person) {
    return records(person).stream().filter(numbers::containsKey).map(numbers::get).toList();
  }

  /** Tax codes, CUI and permits, as they were written. */
  Set<String> codes(long person) {
    Set<String> codes = new HashSet<>();
    for (List<@Nullable String> values : said(person)) {
      for (String value : values.subList(TAX_CODE, values.size())) {
        if (value != null) {
          codes.addAll(List.of(value.split("\\|", -1)));
        }
      }
    }
    return codes;
  }

  /** Codes, the partners' own numbers and surnames. */
  private Set<String> words(long person) {
    Set<String> words = codes(person);
    words.addAll(numbers(person));
    said(person).forEach(values -> words.add(String.valueOf(values.get(SURNAME))));
    return words;
  }

  /** What means the person and nobody else: such words, and the keys of its records. */
  Set<String> traces(long person) {
    Set<String> words = words(person);
    Set<Long> others = new HashSet<>(register.values());
    others.remove(person);
    others.forEach(other -> words.removeAll(words(other)));
    words.removeIf(word -> word.length() < SHORTEST);
    assertThat(words).hasSizeGreaterThan(2);
    List<String> traces = new ArrayList<>(words);
    traces.addAll(records(person));
    return Set.copyOf(traces);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
