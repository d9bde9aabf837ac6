package it.sprint.etl.pipeline;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.rand;
import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.etl.SharedSpark;
import it.sprint.etl.generator.GenerateCommand;
import it.sprint.etl.lake.Lake;
import it.sprint.etl.linkage.Constraints;
import it.sprint.etl.person.ClusterScore;
import it.sprint.etl.person.ClusterScore.Member;
import it.sprint.etl.person.Models;
import it.sprint.etl.person.Observations;
import it.sprint.etl.person.PersonLinking;
import it.sprint.etl.person.PersonRecords;
import it.sprint.etl.person.PersonTables;
import it.sprint.etl.person.TruthFile;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.secret.KeyRing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Five thousand invented people in the registers of five partners. */
class LinkedPersonsIT {

  private static final Instant LATER = Instant.parse("2023-05-01T02:00:00Z");

  @TempDir private static Path home;

  private static Lake lake;
  private static Lake vault;
  private static KeyRing keys;
  private static Dataset<Row> records;
  private static Map<String, Long> truth;
  private static Map<String, Long> register;

  @BeforeAll
  static void deliverAndRun() throws IOException, SQLException {
    Path generated = home.resolve("generated");
    new CommandLine(new GenerateCommand())
        .execute("--persons", "5000", "--months", "4", "--out", generated.toString());
    Chain chain = new Chain(home, Files.createDirectories(home.resolve("public")));
    deliver(generated);
    chain.run();
    lake = new Lake(SharedSpark.session(), chain.settings().lake());
    vault = new Lake(SharedSpark.session(), chain.settings().vault());
    keys = chain.settings().keys();
    Contracts contracts = Contracts.load();
    records = PersonRecords.of(new Observations(contracts, keys).of(lake, vault), keys).cache();
    truth = truth(generated).byPersonRecord(lake, contracts, keys);
    register = register(lake);
  }

  @Test
  void personsAreThoseOfTheTruth() {
    ClusterScore score = ClusterScore.of(members(register.keySet()));

    assertThat((double) score.foundPersons() / score.truePersons()).isBetween(0.98, 1.02);
    assertThat(score.f1()).isGreaterThanOrEqualTo(0.97);
    assertThat(score.bcubed()).isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void noOriginIsFoundWorseThanAllByMoreThanThreePoints() throws IOException {
    Map<Long, String> origins = origins();
    List<String> known = register.keySet().stream().filter(truth::containsKey).toList();
    ClusterScore all = ClusterScore.of(members(known));
    Map<String, ClusterScore> byOrigin =
        ClusterScore.by(
            members(known), known.stream().map(key -> origins.get(truth.get(key))).toList());

    assertThat(byOrigin).hasSizeGreaterThan(10);
    // A handful of pairs says nothing of an origin.
    byOrigin.values().removeIf(score -> score.truePairs() < 50);
    assertThat(byOrigin)
        .allSatisfy(
            (origin, score) -> assertThat(score.f1()).as(origin).isGreaterThan(all.f1() - 0.03));
  }

  @Test
  void everyPersonOfARegisterHasOnePerson() {
    assertThat(register).hasSize((int) records.count());
    assertThat(truth.keySet()).containsAll(register.keySet());
  }

  @Test
  void orderAndPartitionsMakeNoDifference() {
    Lake other = new Lake(SharedSpark.session(), home.resolve("other-order").toString());

    linking(other, other).link(records.repartition(7).orderBy(rand(1)), LATER);

    assertThat(register(other)).isEqualTo(register);
  }

  @Test
  void anotherTrainingChangesNoKey() {
    Lake other = new Lake(SharedSpark.session(), home.resolve("trained-again").toString());
    PersonLinking linking = linking(other, other);
    linking.link(records, LATER);

    linking.train(records, records.count(), LATER);
    PersonLinking.Linked again = linking.link(records, LATER);

    assertThat(again.compared())
        .as("with another model all is compared")
        .isEqualTo(again.records());
    assertThat(again.changes()).isEmpty();
    assertThat(register(other)).isEqualTo(register);
  }

  /** A night with one record in a hundred is compared alone, and changes nobody else. */
  @Test
  void newRecordsChangeNoOtherPerson() {
    Lake other = new Lake(SharedSpark.session(), home.resolve("night").toString());
    Dataset<Row> first = records.where(col("id").mod(lit(100)).notEqual(0));
    PersonLinking linking = linking(other, other);
    linking.link(first, LATER);
    Map<String, Long> before = register(other);

    PersonLinking.Linked night = linking.link(records, LATER);

    Map<String, Long> after = register(other);
    assertThat(night.compared()).isEqualTo(records.count() - first.count()).isPositive();
    Set<Long> touched = new HashSet<>();
    after.forEach(
        (key, person) -> {
          if (!before.containsKey(key)) {
            touched.add(person);
          }
        });
    night.changes().forEach(change -> touched.addAll(List.of(change.fromKey(), change.toKey())));
    before.forEach(
        (key, person) -> {
          if (!touched.contains(person)) {
            assertThat(after).containsEntry(key, person);
          }
        });
    assertThat(night.compared()).isGreaterThan(night.changes().size() * 10L);
  }

  @Test
  void nightWithoutNewsComparesNothing() {
    PersonLinking.Linked again = linking(lake, vault).link(records, LATER);

    assertThat(again.compared()).isZero();
    assertThat(again.changes()).isEmpty();
    assertThat(register(lake)).isEqualTo(register);
  }

  private static PersonLinking linking(Lake lake, Lake vault) {
    return new PersonLinking(lake, new Models(vault, keys), Constraints.none());
  }

  private static Map<String, Long> register(Lake lake) {
    Map<String, Long> persons = new TreeMap<>();
    lake.read(PersonTables.REGISTER)
        .where("is_live")
        .select("person_record", "person_key")
        .collectAsList()
        .forEach(row -> persons.put(row.getString(0), row.getLong(1)));
    return persons;
  }

  private static List<Member> members(Collection<String> records) {
    List<Member> members = new ArrayList<>();
    for (String key : records) {
      if (truth.containsKey(key)) {
        members.add(new Member(truth.get(key), register.get(key)));
      }
    }
    return members;
  }

  private static TruthFile truth(Path generated) throws IOException {
    Map<String, Long> persons = new HashMap<>();
    for (String line : Files.readAllLines(generated.resolve("truth/records.csv"))) {
      int last = line.lastIndexOf(',');
      if (!line.startsWith("feed,")) {
        persons.put(line.substring(0, last), Long.parseLong(line.substring(last + 1)));
      }
    }
    return new TruthFile(persons);
  }

  private static Map<Long, String> origins() throws IOException {
    Map<Long, String> origins = new HashMap<>();
    List<String> lines = Files.readAllLines(home.resolve("generated/truth/persons.csv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      origins.put(Long.parseLong(cells[0]), cells[3]);
    }
    return origins;
  }

  private static void deliver(Path generated) throws IOException {
    for (String pattern :
        List.of(
            "cpia-enrolments/*",
            "etnie-sessions/*",
            "nova-stays/*",
            "oasi2-cases/*",
            "polo-desk/person*")) {
      int slash = pattern.indexOf('/');
      Path inbox =
          Files.createDirectories(home.resolve("inbox").resolve(pattern.substring(0, slash)));
      try (Stream<Path> files = Files.list(generated.resolve(pattern.substring(0, slash)))) {
        String start = pattern.substring(slash + 1, pattern.length() - 1);
        for (Path file :
            files.filter(it -> it.getFileName().toString().startsWith(start)).toList()) {
          Files.copy(file, inbox.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }
}
