package it.sprint.etl.pipeline;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sprint.etl.SharedSpark;
import it.sprint.etl.lake.Lake;
import it.sprint.etl.pipeline.PersonFile.Existing;
import it.sprint.etl.rights.PersonException;
import it.sprint.etl.rights.PersonFinder;
import it.sprint.etl.rights.PersonQuestion;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.secret.Pseudonyms;
import it.sprint.warehouse.secret.Purpose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What the rights of persons reach; the last test runs the pipeline after an erasure. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PersonRightsIT {

  /** Deliveries whose rejected rows are neither kept nor erased. */
  private static final String UNEXPLAINED =
      """
      select feed from ops.delivery
      left join (
          select delivery_key, count(*) as kept from ops.rejected_row group by delivery_key
      ) as kept using (delivery_key)
      left join (
          select delivery_key, sum(rows_rejected) as erased from ops.erased_row group by delivery_key
      ) as erased using (delivery_key)
      where rows_rejected <> coalesce(kept.kept, 0) + coalesce(erased.erased, 0)
      """;

  /** What a killed process does: it goes no further. */
  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @TempDir private static Path home;

  private static RightsScene scene;

  @BeforeAll
  static void deliverAndRun() throws IOException, SQLException {
    scene = new RightsScene(home);
  }

  @AfterAll
  static void leave() throws SQLException {
    scene.close();
  }

  @Test
  @Order(1)
  void findsByEachIdentifierAndNamesNobody() throws SQLException, IOException {
    long person = scene.withRecords(0);
    PersonFinder finder =
        new PersonFinder(
            new Lake(SharedSpark.session(), scene.chain().settings().lake()),
            new Lake(SharedSpark.session(), scene.chain().settings().vault()),
            Contracts.load(),
            scene.chain().settings().keys());

    Set<String> asked = new HashSet<>();
    for (int rank = 0; rank < 60 && asked.size() < 5; rank++) {
      long other = scene.withRecords(rank);
      questions(other)
          .forEach(
              (what, question) -> {
                if (asked.add(what)) {
                  assertThat(finder.persons(question)).as(what).contains(other);
                }
              });
    }
    assertThat(asked).contains("tax code", "cui", "permit", "phone", "names");
    List<String> lines = new PersonFind(scene.desk()).find(PersonChoice.of(person));

    assertThat(lines).contains("Person " + person, PersonFind.HEALTH);
    assertThat(lines).anyMatch(line -> line.endsWith("rows in mart.dim_person"));
    assertThat(Secrets.of(scene.chain()).placesIn(scene.chain())).isEmpty();
    assertThat(
            Chain.query("select kind, requested_by, finished_at is null from app.person_request"))
        .contains("find|ada|f");
    assertThat(Chain.query(DatabaseRole.APP, "select purpose from app.vault_access"))
        .contains("linking", "person find");
  }

  private static Map<String, PersonQuestion> questions(long person) {
    Map<String, PersonQuestion> questions = new HashMap<>();
    for (List<@Nullable String> said : scene.said(person)) {
      add(questions, "tax code", said.get(RightsScene.TAX_CODE), it -> codes(it, null, null));
      add(questions, "cui", said.get(RightsScene.CUI), it -> codes(null, it, null));
      add(questions, "permit", said.get(RightsScene.PERMIT), it -> codes(null, null, it));
      add(
          questions,
          "phone",
          said.get(RightsScene.PHONE),
          it -> new PersonQuestion(null, null, null, it, null, null, null));
      String surname = said.get(RightsScene.SURNAME);
      if (surname != null && said.get(0) != null && said.get(2) != null) {
        questions.put(
            "names",
            new PersonQuestion(
                null,
                null,
                null,
                null,
                surname.toUpperCase(Locale.ROOT),
                said.get(0),
                said.get(2)));
      }
    }
    return questions;
  }

  private static PersonQuestion codes(
      @Nullable String taxCode, @Nullable String cui, @Nullable String permit) {
    return new PersonQuestion(taxCode, cui, permit, null, null, null, null);
  }

  /** As a clerk may type it. */
  private static void add(
      Map<String, PersonQuestion> questions,
      String what,
      @Nullable String value,
      Function<String, PersonQuestion> question) {
    if (value != null) {
      String first = value.split("\\|", -1)[0];
      questions.put(
          what,
          question.apply(
              " " + first.substring(0, 3).toLowerCase(Locale.ROOT) + ' ' + first.substring(3)));
    }
  }

  @Test
  @Order(2)
  void exportHoldsWhatWasDeliveredAndNothingOfOthers() throws IOException {
    long person = scene.withRecords(1);
    Path file = home.resolve("export.json");

    export(person, file, Existing.KEEP);

    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    String text = Files.readString(file);
    JsonNode document = new ObjectMapper().readTree(text);
    assertThat(document.get("pseudonym").asText())
        .isEqualTo(Pseudonyms.of(scene.chain().settings().keys(), Purpose.EXPORT).of(person));
    assertThat(accepted(document)).isEqualTo(conformed(person)).isNotEmpty();
    assertThat(document.get("versions")).isNotEmpty();
    assertThat(scene.codes(person)).isNotEmpty().allMatch(text::contains);
    Set<String> others = new HashSet<>();
    scene.register().values().stream()
        .filter(it -> it != person)
        .forEach(it -> others.addAll(scene.codes(it)));
    others.removeAll(scene.codes(person));
    assertThat(others).isNotEmpty().noneMatch(text::contains);
    assertThat(text).doesNotContain("person_key");

    assertThatThrownBy(() -> export(person, file, Existing.KEEP))
        .isInstanceOf(PersonException.class)
        .hasMessageContaining("--force");
    Files.writeString(file, "earlier");
    new PersonFile(file, Existing.REPLACE).write(new byte[3]);
    assertThat(file).hasSize(3);
  }

  private static void export(long person, Path file, Existing existing) {
    new PersonExporting(scene.desk())
        .export(PersonChoice.of(person), new PersonFile(file, existing));
  }

  /** How many accepted rows each kind of record has of the person, counted by its numbers. */
  private static Map<String, Long> conformed(long person) {
    Object[] numbers = scene.numbers(person).toArray();
    Map<String, Long> counts = new TreeMap<>();
    Map.of(
            "nova-stays/stay", "guest_id",
            "nova-placements/placement", "guest_id",
            "oasi2-cases/case", "person_id",
            "polo-desk/person", "person_id",
            "polo-desk/need", "person_id",
            "polo-desk/referral", "person_id",
            "polo-desk/survey", "person_id")
        .forEach(
            (kind, column) -> {
              long rows =
                  scene
                      .conformed(
                          kind.substring(0, kind.indexOf('/')),
                          kind.substring(kind.indexOf('/') + 1))
                      .where(col(column).cast("string").isin(numbers).and(col("source_row").gt(0)))
                      .count();
              if (rows > 0) {
                counts.put(kind, rows);
              }
            });
    return counts;
  }

  /** The same, as the export has it; kinds of records that refer to others are left out. */
  private static Map<String, Long> accepted(JsonNode document) {
    Map<String, Long> counts = new TreeMap<>();
    for (JsonNode partner : document.get("partners")) {
      for (JsonNode row : partner.get("rows")) {
        assertThat(row.get("delivery").get("sha256").asText()).hasSize(64);
        if (row.get("state").asText().equals("accepted")) {
          counts.merge(
              partner.get("feed").asText() + "/" + row.get("record_type").asText(), 1L, Long::sum);
        }
      }
    }
    counts
        .keySet()
        .removeAll(Set.of("oasi2-cases/need", "oasi2-cases/service", "polo-desk/referral_event"));
    return counts;
  }

  /** Broken off twice, then completed; and nobody of whom only a rejected row is kept stays. */
  @Test
  @Order(3)
  void erasedPersonLeavesNoTrace() throws IOException, SQLException {
    long person = scene.withRecords(0);
    Traces traces = new Traces(scene.chain(), scene.traces(person));
    assertThat(traces.places())
        .contains("lake/landed", "lake/person/register")
        .anyMatch(place -> place.startsWith("vault/"));

    assertThatThrownBy(() -> erasing("landed", it -> it.erase(PersonChoice.of(person))))
        .isInstanceOf(Killed.class);
    assertThat(Chain.query("select count(*) from app.person_request where target is not null"))
        .containsExactly("1");
    assertThatThrownBy(() -> erasing("history of person/edge", PersonErasing::resume))
        .isInstanceOf(Killed.class);
    List<String> told = erasing("nothing", PersonErasing::resume);

    assertThat(told).anyMatch(line -> line.contains("ask it to erase the person too"));
    assertThat(traces.places()).isEmpty();
    assertThat(Chain.query(UNEXPLAINED)).isEmpty();
    assertThat(
            Chain.query(
                "select count(*) from app.person_request where finished_at is null or target is not null"))
        .containsExactly("0");
    assertThat(Chain.query("select sum(rows_accepted) > 0 from ops.erased_row"))
        .containsExactly("t");
    assertThatThrownBy(() -> new PersonFind(scene.desk()).find(PersonChoice.of(person)))
        .isInstanceOf(PersonException.class)
        .hasMessageContaining("no person " + person);
  }

  /** In a process of its own, as far as the database can tell: with it, the lock goes. */
  private static List<String> erasing(
      String killedAt, Function<PersonErasing, List<String>> request) throws SQLException {
    Consumer<String> progress =
        line -> {
          if (line.contains(killedAt)) {
            throw new Killed();
          }
        };
    try (Connection connection = MigratedDatabase.shared().connect(DatabaseRole.ETL)) {
      return request.apply(new PersonErasing(scene.desk(connection), progress));
    }
  }

  @Test
  @Order(4)
  void restrictedPersonIsLeftOutAndComesBackUnderTheSameKey() throws SQLException, IOException {
    long person = scene.withRecords(2);
    Map<String, Long> before = scene.register();
    List<String> versions = dimension(person);
    assertThat(versions).isNotEmpty();

    new PersonRestricting(scene.desk()).restrict(PersonChoice.of(person));
    scene.chain().run();

    assertThat(dimension(person)).isEmpty();
    assertThat(new PersonFind(scene.desk()).find(PersonChoice.of(person)))
        .anyMatch(line -> line.endsWith("restricted"))
        .noneMatch(line -> line.endsWith("gone"));

    new PersonRestricting(scene.desk()).lift(PersonChoice.of(person));
    scene.chain().run();

    assertThat(dimension(person)).isEqualTo(versions);
    assertThat(scene.register()).as("keys after an erasure and a run").isEqualTo(before);
    assertThat(new Traces(scene.chain(), scene.traces(scene.withRecords(0))).places()).isEmpty();
  }

  private static List<String> dimension(long person) throws SQLException {
    return Chain.query(
        "select d::text from mart.dim_person as d where person_key = %d order by valid_from"
            .formatted(person));
  }
}
