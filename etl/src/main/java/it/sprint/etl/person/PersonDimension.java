package it.sprint.etl.person;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_date;

import it.sprint.etl.lake.LakeTable;
import it.sprint.etl.linkage.Rows;
import it.sprint.etl.person.PersonVersions.Known;
import it.sprint.etl.person.PersonVersions.Said;
import it.sprint.etl.person.PersonVersions.Version;
import it.sprint.warehouse.reference.ReferenceLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** One row per person and version of what is known of it: a pure function of what was said. */
public final class PersonDimension {

  /** The table in PostgreSQL. */
  public static final String PUBLISHED_AS = "mart.dim_person";

  private static final StructType SCHEMA =
      StructType.fromDDL(
          """
          person_version_key bigint, person_key bigint, valid_from date, valid_to date,
          is_current boolean, sex string, birth_year int, citizenship string, birth_country string,
          municipality string, register_count int, has_conflict boolean
          """);

  public static final LakeTable TABLE = new LakeTable("star/dim_person", SCHEMA);

  /** Versions of one person that its key leaves room for. */
  private static final long MOST_VERSIONS = 1_000;

  private PersonDimension() {}

  /**
   * The rows of the dimension.
   *
   * @param register as {@link PersonTables#REGISTER} has it
   */
  public static Dataset<Row> of(Dataset<Row> observations, Dataset<Row> register) {
    Dataset<Row> persons =
        observations
            .join(register.where("is_live").select("person_record", "person_key"), "person_record")
            .groupBy("person_key")
            .agg(
                array_sort(
                        collect_list(
                            struct(
                                col("received_at"),
                                col("delivery_key"),
                                col("source_row"),
                                col("source_item"),
                                col("source"),
                                to_date(col("received_at")).as("on"),
                                col("values"))))
                    .as("said"));
    return persons
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>)
                rows -> {
                  PersonVersions versions = new PersonVersions(ReferenceLists.load());
                  return Rows.stream(rows).flatMap(row -> rows(row, versions)).iterator();
                },
            Encoders.row(SCHEMA))
        .unionAll(nobody(persons));
  }

  private static Stream<Row> rows(Row person, PersonVersions versions) {
    long key = person.getLong(0);
    List<Said> said = new ArrayList<>();
    for (Row row : person.<Row>getList(1)) {
      said.add(new Said(row.getInt(4), row.getLocalDate(5), Rows.texts(row, 6)));
    }
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
              List.of(
                  i == skipped ? PersonVersions.BEGINNING : version.from(),
                  isCurrent ? PersonVersions.END : all.get(i + 1).from().minusDays(1))));
    }
    return rows.stream();
  }

  private static Row row(long person, int version, Known known, List<LocalDate> fromAndTo) {
    return RowFactory.create(
        person * MOST_VERSIONS + version,
        person,
        fromAndTo.get(0),
        fromAndTo.get(1),
        fromAndTo.get(1).equals(PersonVersions.END),
        known.sex(),
        known.birthYear(),
        known.citizenship(),
        known.birthCountry(),
        known.municipality(),
        known.registers(),
        known.hasConflict());
  }

  /** The person of facts that name nobody. */
  private static Dataset<Row> nobody(Dataset<Row> persons) {
    Known nothing = new Known(null, null, null, null, null, 0, false);
    return persons
        .sparkSession()
        .createDataFrame(
            List.of(row(0, 0, nothing, List.of(PersonVersions.BEGINNING, PersonVersions.END))),
            SCHEMA);
  }
}
