package it.sprint.etl.pipeline;

import static it.sprint.etl.pipeline.LinkedRegister.groups;
import static it.sprint.etl.pipeline.LinkedRegister.register;
import static it.sprint.etl.pipeline.LinkedRegister.touched;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.rand;
import static org.assertj.core.api.Assertions.assertThat;

import io.delta.tables.DeltaTable;
import it.sprint.etl.SharedSpark;
import it.sprint.etl.generator.GenerateCommand;
import it.sprint.etl.lake.Lake;
import it.sprint.etl.linkage.Linkage;
import it.sprint.etl.linkage.LinkageModel;
import it.sprint.etl.linkage.RecordPairs;
import it.sprint.etl.person.ClusterScore;
import it.sprint.etl.person.LinkScore;
import it.sprint.etl.person.Models;
import it.sprint.etl.person.Observations;
import it.sprint.etl.person.PersonLinking;
import it.sprint.etl.person.PersonLinking.Counts;
import it.sprint.etl.person.PersonLinking.Linked;
import it.sprint.etl.person.PersonLinking.Run;
import it.sprint.etl.person.PersonSchema;
import it.sprint.etl.person.PersonSource;
import it.sprint.etl.person.PersonTables;
import it.sprint.etl.person.PersonVault;
import it.sprint.etl.person.Ruling;
import it.sprint.etl.person.TruthFile;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.linkage.LinkModels;
import it.sprint.warehouse.linkage.LinkPair;
import it.sprint.warehouse.linkage.LinkReview;
import it.sprint.warehouse.linkage.PairKey;
import it.sprint.warehouse.linkage.Verdict;
import it.sprint.warehouse.secret.KeyRing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

  private static Chain chain;
  private static Lake lake;
  private static Lake vault;
  private static KeyRing keys;
  private static PersonVault persons;
  private static Dataset<Row> records;
  private static Dataset<Row> observations;
  private static Map<String, Long> truth;
  private static Map<String, Long> register;
  private static LinkScore scores;

  @BeforeAll
  static void deliverAndRun() throws IOException, SQLException {
    Path generated = home.resolve("generated");
    new CommandLine(new GenerateCommand())
        .execute("--persons", "5000", "--months", "2", "--out", generated.toString());
    chain = new Chain(home, Files.createDirectories(home.resolve("public")));
    chain.deliver(generated, LinkedPersonsIT::isOfARegister);
    chain.run();
    lake = new Lake(SharedSpark.session(), chain.settings().lake());
    vault = new Lake(SharedSpark.session(), chain.settings().vault());
    keys = chain.settings().keys();
    Contracts contracts = Contracts.load();
    persons = new PersonVault(vault, keys);
    records = persons.records().live(lake.read(PersonTables.REGISTER)).cache();
    observations = new Observations(contracts, keys).all(lake, vault).cache();
    TruthFile known = TruthFile.read(generated.resolve("truth"));
    truth = known.byPersonRecord(lake, contracts, keys);
    scores = LinkScore.of(lake, keys, known);
    register = register(lake);
  }

  @Test
  void personsAreThoseOfTheTruth() {
    ClusterScore score = scores.all();

    assertThat((double) score.foundPersons() / score.truePersons()).isBetween(0.98, 1.02);
    assertThat(score.f1()).isGreaterThanOrEqualTo(0.97);
    assertThat(score.bcubed()).isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void noOriginIsFoundWorseThanAllByMoreThanThreePoints() {
    // A handful of pairs says nothing of an origin.
    Map<String, ClusterScore> origins = new TreeMap<>(scores.byOrigin());
    origins.values().removeIf(score -> score.truePairs() < 50);

    assertThat(origins)
        .hasSizeGreaterThan(10)
        .allSatisfy(
            (origin, score) ->
                assertThat(score.f1()).as(origin).isGreaterThan(scores.all().f1() - 0.03));
  }

  @Test
  void nearlyAllPairsOfOnePersonAreCompared() {
    LinkageModel model = persons.models().find().orElseThrow().model();

    assertThat(LinkScore.blockingRecall(records, truth, model).share()).isGreaterThan(0.99);
  }

  @Test
  void everyPersonOfARegisterHasOnePerson() {
    assertThat(register).hasSize((int) records.count());
    assertThat(truth.keySet()).containsAll(register.keySet());
  }

  @Test
  void dimensionHasEachPersonOnceAndNobodysDayOfBirth() throws SQLException {
    long persons = register.values().stream().distinct().count();

    assertThat(
            Chain.query(
                "select count(*) from mart.dim_person where is_current and not is_inferred"))
        .containsExactly(Long.toString(persons + 1));
    assertThat(
            Chain.query(
                """
                select count(*) from mart.dim_person as version
                where not is_current and not exists (
                    select 1 from mart.dim_person as next
                    where next.person_key = version.person_key
                        and next.valid_from = version.valid_to + 1)
                """))
        .as("versions follow each other")
        .containsExactly("0");
    assertThat(
            Chain.query(
                """
                select count(*) filter (where sex is null) * 100 < count(*),
                    count(*) filter (where birth_year is null) * 50 < count(*)
                from mart.dim_person where is_current and not is_inferred
                """))
        .containsExactly("t|t");
  }

  @Test
  void whatRegistersDisagreeOnIsAFinding() throws SQLException {
    assertThat(
            Chain.query(
                """
                select count(*) > 0, count(*) = (
                    select count(distinct person_key) from ops.person_finding
                    where code <> 'tax-code' and feeds like '%,%')
                from mart.dim_person where is_current and has_conflict
                """))
        .containsExactly("t|t");
  }

  @Test
  void modelIsNotedWithWhatItWasLearnedFrom() throws SQLException {
    String model =
        "select model_version, record_count, records_version, trained_at < now() from ops.link_model";

    assertThat(Chain.query(model)).containsExactly("1|" + records.count() + "|0|t");
    try (Connection connection = MigratedDatabase.shared().connect(DatabaseRole.ETL)) {
      LinkModels models = new LinkModels(connection);
      assertThat(models.isTrainedSince(LATER)).isFalse();
      assertThat(models.isTrainedSince(Instant.EPOCH)).isTrue();
      models.score(1, new LinkModels.Quality(99, 100, 1, 0.9, 0.98, 0.99), LATER);
    }
    assertThat(
            Chain.query("select persons_found, pair_recall, scored_at is null from ops.link_model"))
        .containsExactly("99|0.9|f");
  }

  /** What somebody decides of two records binds the next run, though nothing was delivered. */
  @Test
  void decisionsBindTheNextRunAndCanBeTakenBack() throws SQLException {
    LinkPair pair = waiting();

    decide(pair, Verdict.SAME, "Invented");
    chain.run();
    assertThat(person(pair.recordA())).isEqualTo(person(pair.recordB()));
    assertThat(Chain.query("select kind from ops.person_change")).contains("merged");

    decide(pair, Verdict.DIFFERENT, "Invented");
    chain.run();
    assertThat(person(pair.recordA())).as("one person's word").isEqualTo(person(pair.recordB()));
    decide(pair, Verdict.DIFFERENT, "Another");
    chain.run();
    assertThat(person(pair.recordA())).isNotEqualTo(person(pair.recordB()));

    decide(pair, Verdict.UNDONE, "Invented");
    chain.run();
    assertThat(groups(register(lake))).isEqualTo(groups(register));
  }

  private static LinkPair waiting() throws SQLException {
    try (Connection connection = MigratedDatabase.shared().connect(DatabaseRole.APP)) {
      return new LinkReview(connection).waiting(1).get(0);
    }
  }

  private static void decide(LinkPair pair, Verdict verdict, String who) throws SQLException {
    try (Connection connection = MigratedDatabase.shared().connect(DatabaseRole.APP)) {
      LinkReview review = new LinkReview(connection);
      PairKey key = PairKey.find(pair.recordB(), pair.recordA()).orElseThrow();
      review.decide(review.state(key), verdict, who);
    }
  }

  @Test
  void reviewersCanOpenThePairsThatWaitAndNothingElse() throws SQLException {
    ReviewTables.holdWhatWaits(records, keys);
  }

  private static long person(String record) {
    return register(lake).get(record);
  }

  @Test
  void orderAndPartitionsMakeNoDifference() {
    Lake first = scratch("first");
    Lake other = scratch("other");

    linking(first).link(some(), night(1));
    linking(other).link(some().repartition(7).orderBy(rand(1)), night(1));

    assertThat(register(other)).isEqualTo(register(first)).isNotEmpty();
  }

  /**
   * All but one record in fifty, then those, then nothing, then all with another model; and what a
   * night that was killed leaves behind.
   */
  @Test
  void nightComparesItsNewsAndChangesNoOtherPerson() {
    Lake scratch = scratch("nights");
    PersonLinking linking = linking(scratch);
    linking.link(some().where(col("id").mod(lit(50)).notEqual(0)), night(1));
    Map<String, Long> before = register(scratch);
    Dataset<Row> news = some().where(col("id").mod(lit(50)).equalTo(0));
    long newRecords = news.select("person_record").distinct().count();

    Linked killed = linking.link(news, night(2));
    DeltaTable.forPath(SharedSpark.session(), home.resolve("nights/person/register").toString())
        .restoreToVersion(0);
    Linked night = linking.link(news, night(3));

    Map<String, Long> after = register(scratch);
    assertThat(night).as("as if none had been killed").isEqualTo(killed);
    assertThat(night.counts().compared()).isEqualTo(newRecords).isPositive();
    Set<Long> touched = touched(before, after, night);
    assertThat(before)
        .allSatisfy(
            (key, person) -> {
              if (!touched.contains(person)) {
                assertThat(after).containsEntry(key, person);
              }
            });
    assertThat(night.changes().size() * 10L).isLessThan(newRecords);
    assertThat(groups(after)).as("as if all had come at once").isEqualTo(groups(atOnce(scratch)));

    Linked again = linking.link(news, night(4));

    assertThat(again.counts()).isEqualTo(new Counts(after.size(), night.counts().persons(), 0));
    assertThat(again.changes()).isEmpty();
    assertThat(register(scratch)).isEqualTo(after);

    Dataset<Row> values =
        new PersonVault(scratch, keys).records().live(scratch.read(PersonTables.REGISTER));
    linking.train(values, LATER);
    Linked trained = linking.link(news, night(5));

    assertThat(trained.counts().compared()).as("another model").isEqualTo(after.size());
    assertThat(trained.changes().size()).isLessThan(after.size() / 100);
  }

  /** The same records in one run, with the model of the nights. */
  private static Map<String, Long> atOnce(Lake nights) {
    Lake scratch = scratch("at-once");
    Models models = new PersonVault(scratch, keys).models();
    models.add(new PersonVault(nights, keys).models().find().orElseThrow().model(), 1, LATER);
    linking(scratch).link(some(), night(1));
    return register(scratch);
  }

  /** People whose records tempt to put them together, on the night after the others' first run. */
  @Test
  void whatTemptsIsNotPutTogether() {
    Lake scratch = scratch("tempting");
    linking(scratch).link(some(), night(1));
    long before = new HashSet<>(register(scratch).values()).size();
    Dataset<Row> tempting = TemptingRecords.all();

    Linked night = linking(scratch).link(tempting, night(2));

    assertThat(night.counts().compared()).isEqualTo(tempting.count());
    assertThat(night.counts().persons() - before)
        .as("persons of as many records, each somebody else")
        .isGreaterThan(tempting.count() * 98 / 100);
    assertThat(
            scratch
                .read(PersonTables.REGISTER)
                .where("said_in = 2")
                .groupBy("person_key")
                .count()
                .where("count > 2")
                .count())
        .as("persons of more than two of them")
        .isZero();
    assertThat(scratch.read(PersonTables.EDGES).where("isnan(weight)").count()).isZero();
  }

  @Test
  void fewRecordsAreComparedAsManyAre() {
    Linkage linkage = new Linkage(PersonSchema.linkage());
    LinkageModel model = persons.models().find().orElseThrow().model();
    Dataset<Row> values =
        records
            .where(col("id").mod(lit(4)).equalTo(0))
            .withColumn("is_new", col("id").mod(lit(3)).equalTo(0))
            .select("id", "source", "is_new", "values");
    List<Integer> limits = Collections.nCopies(PersonSchema.linkage().rules().size(), 5);

    try (RecordPairs many = linkage.over(values, model);
        RecordPairs few = linkage.over(values.collectAsList(), model)) {
      assertThat(few.limits()).isEqualTo(many.limits());
      assertThat(few.leftOut(limits)).isEqualTo(many.leftOut(limits)).isNotEmpty();
      assertThat(few.of(few.leftOut(limits)))
          .containsExactlyInAnyOrderElementsOf(many.of(many.leftOut(limits)))
          .isNotEmpty();
      assertThat(few.keys(SharedSpark.session()).count())
          .isEqualTo(many.keys(SharedSpark.session()).count());
    }
  }

  /** A third of the persons: what holds for them does not need all. */
  private static Dataset<Row> some() {
    return observations.join(
        records.where(col("id").mod(lit(3)).equalTo(0)).select("person_record", "id"),
        "person_record");
  }

  private static Lake scratch(String name) {
    return new Lake(SharedSpark.session(), home.resolve(name).toString());
  }

  private static Run night(long number) {
    return new Run(number, LATER);
  }

  @Test
  void noNameOrIdentifierOfAnybodyStandsOutsideTheVault() throws IOException, SQLException {
    Secrets secrets = Secrets.of(records);
    assertThat(secrets.size()).isGreaterThan(5_000);

    assertThat(secrets.placesIn(chain)).isEmpty();
  }

  /** Lake and vault in one folder. */
  private static PersonLinking linking(Lake scratch) {
    return new PersonLinking(scratch, new PersonVault(scratch, keys), Ruling.none(), line -> {});
  }

  /** Files of registers; of those of the help desk, the one with persons. */
  private static boolean isOfARegister(Path file) {
    String feed = file.getName(0).toString();
    boolean isDesk = feed.equals("polo-desk");
    return PersonSource.all().stream().anyMatch(source -> source.feed().equals(feed))
        && (!isDesk || file.getFileName().toString().startsWith("person"));
  }
}
