package it.sprint.etl.rights;

import static org.apache.spark.sql.functions.col;

import it.sprint.etl.lake.Lake;
import it.sprint.etl.linkage.Rows;
import it.sprint.etl.person.Attribute;
import it.sprint.etl.person.Observations;
import it.sprint.etl.person.PersonSource;
import it.sprint.etl.person.PersonTables;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.secret.KeyRing;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Finds persons of the registers by what identifies them. */
public record PersonFinder(Lake lake, Lake vault, Contracts contracts, KeyRing keys) {

  /** A record of a person in a register, by its key. */
  public record RegisterRecord(int register, String key, boolean isLive) {
    public String feed() {
      return PersonSource.all().get(register).feed();
    }
  }

  /** The keys of the persons of whom some register said this. */
  public Set<Long> persons(PersonQuestion question) {
    List<String> records =
        observations()
            .filter((FilterFunction<Row>) row -> question.isOf(Rows.texts(row, 0)))
            .select("person_record")
            .distinct()
            .collectAsList()
            .stream()
            .map(row -> row.getString(0))
            .toList();
    Set<Long> persons = new TreeSet<>();
    lake.read(PersonTables.REGISTER)
        .where(col("person_record").isin(records.toArray()))
        .select("person_key")
        .collectAsList()
        .forEach(row -> persons.add(row.getLong(0)));
    return persons;
  }

  /** The person's records, those that are gone included; none when there is no such person. */
  public List<RegisterRecord> records(long person) {
    return lake
        .read(PersonTables.REGISTER)
        .where(col("person_key").equalTo(person).and(col("id").geq(0)))
        .select("source", "person_record", "is_live")
        .orderBy("source", "person_record")
        .collectAsList()
        .stream()
        .map(row -> new RegisterRecord(row.getInt(0), row.getString(1), row.getBoolean(2)))
        .toList();
  }

  /** What is looked for in every layer, for a person of the registers. */
  public Target target(long person, Collection<RegisterRecord> records) {
    Marks marks = new Marks(keys);
    Set<String> codes = new HashSet<>();
    Set<String> names = new HashSet<>();
    List<String> recordKeys = records.stream().map(RegisterRecord::key).toList();
    for (Row row :
        observations().where(col("person_record").isin(recordKeys.toArray())).collectAsList()) {
      List<String> said = Rows.texts(row, 0);
      for (Attribute code : List.of(Attribute.TAX_CODE, Attribute.CUI, Attribute.PERMIT_NUMBER)) {
        marks.ofCode(said.get(code.place())).ifPresent(codes::add);
      }
      marks
          .ofNames(
              said.get(Attribute.NAME.place()),
              said.get(Attribute.SURNAME.place()),
              said.get(Attribute.BIRTH_DATE.place()))
          .ifPresent(names::add);
    }
    return new Target(
        Set.of(person),
        Set.copyOf(recordKeys),
        records.stream().map(RegisterRecord::register).collect(Collectors.toSet()),
        Set.of(),
        codes,
        names);
  }

  /**
   * What is looked for of somebody whom no register has: rejected rows with these codes or names.
   */
  public Target target(PersonQuestion question) {
    Marks marks = new Marks(keys);
    Set<String> codes = new HashSet<>();
    question.codes().forEach(code -> marks.ofCode(code).ifPresent(codes::add));
    Set<String> names = new HashSet<>();
    marks.ofNames(question.name(), question.surname(), question.born()).ifPresent(names::add);
    return new Target(Set.of(), Set.of(), Set.of(), Set.of(), codes, names);
  }

  private Dataset<Row> observations() {
    return new Observations(contracts, keys).all(lake, vault).select("values", "person_record");
  }
}
