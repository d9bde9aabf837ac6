package it.sprint.etl.rights;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import it.sprint.etl.feed.FeedTables;
import it.sprint.etl.lake.Lake;
import it.sprint.etl.person.PersonRecordKeys;
import it.sprint.etl.person.PersonSource;
import it.sprint.etl.rights.KeyedTable.Root;
import it.sprint.etl.rights.Sighting.Place;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.secret.KeyRing;
import it.sprint.warehouse.secret.Mac;
import it.sprint.warehouse.secret.Purpose;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Looks for a person in every layer of lake and vault; changes nothing. */
public final class Layers {

  private final Lake lake;
  private final Lake vault;
  private final Contracts contracts;
  private final KeyRing keys;

  public Layers(Lake lake, Lake vault, Contracts contracts, KeyRing keys) {
    this.lake = lake;
    this.vault = vault;
    this.contracts = contracts;
    this.keys = keys;
  }

  /**
   * Where the rows of somebody lie.
   *
   * @param corrections the deliveries that are workbooks with corrections
   */
  public Found find(Target wanted, Collection<Long> corrections) {
    List<Long> workbooks = List.copyOf(corrections);
    List<PersonReference> references =
        PersonReference.all(contracts).stream()
            .filter(it -> wanted.registers().contains(it.register()))
            .toList();
    Target target = wanted.withRows(parentRows(wanted, references, workbooks));
    Map<PersonReference, List<Sighting>> conformed = new HashMap<>();
    Map<PersonReference, List<Sighting>> sealed = new HashMap<>();
    for (PersonReference reference : references) {
      List<Sighting> rows = conformed(reference, target);
      if (!rows.isEmpty()) {
        conformed.put(reference, rows);
        sealed.put(reference, inVault(reference, rows));
      }
    }
    TextSearch search = new TextSearch(keys, target, references);
    return new Found(
        target,
        references.isEmpty() ? List.of() : search.inLanded(landed(references)),
        search.inRejected(lake.read(FeedTables.REJECTED), workbooks),
        conformed,
        sealed,
        keyed(target));
  }

  /** The keys of the person's rows to which rows of other kinds refer, whatever became of them. */
  private Set<String> parentRows(
      Target target, List<PersonReference> references, List<Long> corrections) {
    List<PersonReference> parents =
        references.stream().filter(it -> it.isParent(references)).toList();
    Set<String> rows = new HashSet<>();
    for (PersonReference parent : parents) {
      conformed(parent, target).forEach(row -> rows.add(String.valueOf(row.recordKey())));
    }
    if (!parents.isEmpty()) {
      TextSearch search = new TextSearch(keys, target, parents);
      Set<String> types =
          parents.stream().map(PersonReference::recordType).collect(Collectors.toSet());
      Dataset<Row> rejected =
          of(parents, lake.read(FeedTables.REJECTED))
              .where(col("record_type").isin(types.toArray()));
      Dataset<Row> landed = landed(parents).where(col("record_type").isin(types.toArray()));
      for (List<Sighting> found :
          List.of(search.inLanded(landed), search.inRejected(rejected, corrections))) {
        found.stream()
            .filter(row -> row.recordKey() != null && !row.isAnothers())
            .forEach(row -> rows.add(row.recordKey()));
      }
    }
    return rows;
  }

  private Dataset<Row> landed(List<PersonReference> kinds) {
    return of(kinds, lake.read(FeedTables.LANDED));
  }

  private static Dataset<Row> of(List<PersonReference> kinds, Dataset<Row> rows) {
    return rows.where(
        col("feed").isin(kinds.stream().map(PersonReference::feed).distinct().toArray()));
  }

  /** The accepted rows of a kind that speak of the person, and those that close them. */
  private List<Sighting> conformed(PersonReference reference, Target target) {
    Dataset<Row> rows = lake.read(TableNames.conformed(contracts, reference));
    Object[] values = values(reference, target, rows).toArray();
    if (values.length == 0) {
      return List.of();
    }
    return rows
        .where(col(reference.column()).cast("string").isin(values))
        .select(
            lit(reference.feed()),
            lit(reference.recordType()),
            col("delivery_key"),
            col("source_row"),
            col("source_item"),
            col("record_key"),
            lit(false))
        .collectAsList()
        .stream()
        .map(Sighting::of)
        .toList();
  }

  /** The values of the column that mean the person: few among all, and told by their keys. */
  private List<String> values(PersonReference reference, Target target, Dataset<Row> rows) {
    PersonSource register = PersonSource.all().get(reference.register());
    PersonRecordKeys persons = new PersonRecordKeys(keys);
    Mac rowKeys = Mac.of(keys, Purpose.RECORD_KEY);
    return rows
        .select(col(reference.column()).cast("string"))
        .where(col(reference.column()).isNotNull())
        .distinct()
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .filter(
            value ->
                reference.parent() == null
                    ? target.records().contains(persons.of(register, value))
                    : target
                        .rows()
                        .contains(rowKeys.recordKey(reference.feed(), reference.parent(), value)))
        .toList();
  }

  private List<Sighting> inVault(PersonReference reference, List<Sighting> conformed) {
    if (TableNames.type(contracts, reference).identifiers().isEmpty()) {
      return List.of();
    }
    Set<Place> places = conformed.stream().map(Sighting::place).collect(Collectors.toSet());
    Object[] rowKeys = conformed.stream().map(Sighting::recordKey).distinct().toArray();
    return vault
        .read(TableNames.vault(contracts, reference))
        .where(col("record_key").isin(rowKeys))
        .select(
            lit(reference.feed()),
            lit(reference.recordType()),
            col("delivery_key"),
            col("source_row"),
            col("source_item"),
            col("record_key"),
            lit(false))
        .collectAsList()
        .stream()
        .map(Sighting::of)
        .filter(row -> places.contains(row.place()))
        .toList();
  }

  private Map<String, Long> keyed(Target target) {
    Map<String, Long> counts = new HashMap<>();
    for (KeyedTable table : KeyedTable.ALL) {
      Lake root = table.root() == Root.LAKE ? lake : vault;
      counts.put(table.name(), root.read(table.table()).where(table.isOf(target)).count());
    }
    return counts;
  }
}
