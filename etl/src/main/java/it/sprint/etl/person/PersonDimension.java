package it.sprint.etl.person;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.struct;

import it.sprint.etl.lake.Lake;
import it.sprint.etl.lake.LakeTable;
import it.sprint.etl.linkage.Rows;
import it.sprint.etl.person.PersonHistory.Told;
import it.sprint.etl.person.PersonRegister.Entry;
import it.sprint.etl.person.PersonVersions.Known;
import it.sprint.etl.person.PersonVersions.Said;
import it.sprint.etl.person.PersonVersions.Version;
import it.sprint.warehouse.reference.ReferenceLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * One row per person and version of what is known of it: a pure function of what was said. {@code
 * conflicts} says of the current one what registers disagree on; it is published apart.
 */
public final class PersonDimension {

  private static final StructType SCHEMA =
      StructType.fromDDL(
          """
          person_version_key bigint, person_key bigint, valid_from date, valid_to date,
          is_current boolean, sex string, birth_year int, citizenship string, birth_country string,
          municipality string, register_count int, has_conflict boolean,
          conflicts array<string>
          """);

  public static final LakeTable TABLE = new LakeTable("person/version", SCHEMA);

  /** Versions of one person that its key leaves room for. */
  private static final long MOST_VERSIONS = 1_000;

  private PersonDimension() {}

  /** All rows of the dimension. */
  public static Dataset<Row> all(Lake lake, PersonRecords records) {
    Dataset<Row> register = lake.read(PersonTables.REGISTER);
    return records
        .histories(register)
        .join(register.select("id", "person_key"), "id")
        .groupBy("person_key")
        .agg(collect_list(struct(col("source"), col("history"))).as("histories"))
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>)
                rows -> {
                  PersonVersions versions = new PersonVersions(ReferenceLists.load());
                  return Rows.stream(rows).flatMap(row -> rows(row, versions)).iterator();
                },
            Encoders.row(SCHEMA))
        .unionAll(lake.spark().createDataFrame(List.of(nobody()), SCHEMA));
  }

  /**
   * All rows of the dimension, of which only those of some persons are made anew.
   *
   * @param persons about whom anything may be new
   */
  public static Dataset<Row> updated(Lake lake, PersonRecords records, Set<Long> persons) {
    Dataset<Row> touched =
        lake.spark().createDataset(new ArrayList<>(persons), Encoders.LONG()).toDF("person_key");
    List<Entry> entries =
        lake
            .read(PersonTables.REGISTER)
            .where("is_live")
            .join(touched, new String[] {"person_key"}, "left_semi")
            .select(Lake.columns(PersonTables.REGISTER))
            .collectAsList()
            .stream()
            .map(Entry::of)
            .toList();
    Map<Long, PersonHistory> histories = records.histories(entries);
    Map<Long, List<Sourced>> byPerson = new TreeMap<>();
    for (Entry entry : entries) {
      List<Sourced> rows = byPerson.computeIfAbsent(entry.person(), missing -> new ArrayList<>());
      PersonHistory history = histories.getOrDefault(entry.id(), PersonHistory.NONE);
      history.told().forEach(told -> rows.add(new Sourced(entry.source(), told)));
    }
    PersonVersions versions = new PersonVersions(ReferenceLists.load());
    List<Row> rows = new ArrayList<>();
    byPerson.forEach((key, said) -> rows(key, said, versions).forEach(rows::add));
    return lake.read(TABLE)
        .join(touched, new String[] {"person_key"}, "left_anti")
        .select(Lake.columns(TABLE))
        .unionAll(lake.spark().createDataFrame(rows, SCHEMA));
  }

  /** A row, and the register that it is of. */
  private record Sourced(int source, Told told) {
    Said said() {
      return new Said(source, told.on(), told.values());
    }
  }

  private static Stream<Row> rows(Row person, PersonVersions versions) {
    List<Sourced> said = new ArrayList<>();
    for (Row row : person.<Row>getList(1)) {
      for (Told told : PersonHistory.ofJson(row.getAs(1)).told()) {
        said.add(new Sourced(row.getInt(0), told));
      }
    }
    return rows(person.getLong(0), said, versions);
  }

  private static Stream<Row> rows(long key, List<Sourced> told, PersonVersions versions) {
    List<Said> said =
        told.stream()
            .sorted(Comparator.comparing(Sourced::told, PersonHistory.IN_ORDER))
            .map(Sourced::said)
            .toList();
    List<Version> all = versions.of(said);
    List<Row> rows = new ArrayList<>();
    // The last ones, if there were ever more than the key has room for.
    int skipped = (int) Math.max(0, all.size() - MOST_VERSIONS);
    for (int i = skipped; i < all.size(); i++) {
      boolean isCurrent = i + 1 == all.size();
      Version version = all.get(i);
      rows.add(
          row(
              key,
              i - skipped,
              version.known(),
              new Valid(
                  i == skipped ? PersonVersions.BEGINNING : version.from(),
                  isCurrent ? PersonVersions.END : all.get(i + 1).from().minusDays(1),
                  isCurrent ? versions.conflicts(said) : List.of())));
    }
    return rows.stream();
  }

  /** When a version holds, and what registers disagree on. */
  private record Valid(LocalDate from, LocalDate to, List<String> conflicts) {}

  private static Row row(long person, int version, Known known, Valid valid) {
    return RowFactory.create(
        person * MOST_VERSIONS + version,
        person,
        valid.from(),
        valid.to(),
        valid.to().equals(PersonVersions.END),
        known.sex(),
        known.birthYear(),
        known.citizenship(),
        known.birthCountry(),
        known.municipality(),
        known.registers(),
        known.hasConflict(),
        Rows.list(valid.conflicts()));
  }

  /** One row per person and attribute on which registers disagree: person_key, code, feeds. */
  public static Dataset<Row> findings(Dataset<Row> dimension) {
    return dimension
        .where("is_current")
        .select(col("person_key"), explode(col("conflicts")).as("conflict"))
        .select(col("person_key"), split(col("conflict"), ":").as("conflict"))
        .select(
            col("person_key"),
            col("conflict").getItem(0).as("code"),
            col("conflict").getItem(1).as("feeds"));
  }

  /** The person of facts that name nobody. */
  private static Row nobody() {
    Known nothing = new Known(null, null, null, null, null, 0, false);
    return row(0, 0, nothing, new Valid(PersonVersions.BEGINNING, PersonVersions.END, List.of()));
  }
}
