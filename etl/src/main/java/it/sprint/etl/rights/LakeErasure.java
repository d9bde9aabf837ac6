package it.sprint.etl.rights;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;

import it.sprint.etl.feed.FeedTables;
import it.sprint.etl.lake.Lake;
import it.sprint.etl.lake.LakeTable;
import it.sprint.etl.person.PersonTables;
import it.sprint.etl.rights.KeyedTable.Root;
import it.sprint.etl.rights.Sighting.Place;
import it.sprint.etl.star.Revisions;
import it.sprint.warehouse.feed.Contracts;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Deletes the rows of a person from lake and vault. What was deleted already is skipped, so that an
 * erasure that broke off can be done again.
 */
public final class LakeErasure {

  private static final StructType PLACES =
      StructType.fromDDL(
          "feed string, record_type string, delivery_key bigint, source_row bigint, source_item int");

  private static final StructType ROWS =
      StructType.fromDDL(
          "record_key string, delivery_key bigint, source_row bigint, source_item int");

  private static final int RECORD_BYTES = 16;

  private final Lake lake;
  private final Lake vault;
  private final Contracts contracts;
  private final Consumer<String> progress;

  /**
   * An erasure.
   *
   * @param progress told of each table
   */
  public LakeErasure(Lake lake, Lake vault, Contracts contracts, Consumer<String> progress) {
    this.lake = lake;
    this.vault = vault;
    this.contracts = contracts;
    this.progress = progress;
  }

  /**
   * Deletes the rows of feeds. What leads to other rows goes last: accepted rows lead to those of
   * the vault, rejected rows to the landed ones.
   */
  public void deleteRows(Found found) {
    found.vault().forEach((kind, rows) -> delete(vault, TableNames.vault(contracts, kind), rows));
    delete(lake, FeedTables.LANDED, found.landedPlaces());
    found
        .conformed()
        .forEach(
            (kind, rows) ->
                lake.delete(
                    Revisions.SUPERSEDED,
                    col("record_key").isin(rows.stream().map(Sighting::recordKey).toArray())));
    found
        .conformed()
        .forEach((kind, rows) -> delete(lake, TableNames.conformed(contracts, kind), rows));
    delete(lake, FeedTables.REJECTED, Set.copyOf(found.rejectedPlaces()));
  }

  private void delete(Lake root, LakeTable table, List<Sighting> sightings) {
    if (!sightings.isEmpty()) {
      List<Row> rows =
          sightings.stream()
              .map(
                  row ->
                      RowFactory.create(row.recordKey(), row.deliveryKey(), row.line(), row.item()))
              .toList();
      root.delete(table, frame(rows, ROWS));
      progress.accept("Erased rows of " + table.path() + ".");
    }
  }

  private void delete(Lake root, LakeTable table, Set<Place> places) {
    if (!places.isEmpty()) {
      List<Row> rows =
          places.stream()
              .map(
                  place ->
                      RowFactory.create(
                          place.feed(),
                          place.recordType(),
                          place.deliveryKey(),
                          place.line(),
                          place.item()))
              .toList();
      root.delete(table, frame(rows, PLACES));
      progress.accept("Erased rows of " + table.path() + ".");
    }
  }

  private Dataset<Row> frame(List<Row> rows, StructType schema) {
    return lake.spark().createDataFrame(rows, schema);
  }

  /** Deletes the rows that name the person by a key. */
  public void deleteKeys(Target target) {
    keepHighest(target);
    for (KeyedTable table : KeyedTable.ALL) {
      root(table).delete(table.table(), table.isOf(target));
      progress.accept("Erased rows of " + table.table().path() + ".");
    }
  }

  /**
   * A key is never given twice, and the next run is told which one wrote last: where the person's
   * rows say the highest, a row of nobody says it on. Its number is below those of records.
   */
  private void keepHighest(Target target) {
    Dataset<Row> register = lake.read(PersonTables.REGISTER);
    Column isTheirs = col("person_record").isin(target.records().toArray());
    Row before = highest(register);
    Row after = highest(register.where(not(isTheirs)));
    if (target.persons().isEmpty() || before.isNullAt(0) || before.equals(after)) {
      return;
    }
    byte[] nobody = new byte[RECORD_BYTES];
    ThreadLocalRandom.current().nextBytes(nobody);
    long person = target.persons().iterator().next();
    Row taken =
        RowFactory.create(
            HexFormat.of().formatHex(nobody),
            -person,
            0,
            person,
            false,
            false,
            -person,
            0L,
            0L,
            before.getLong(1));
    lake.append(PersonTables.REGISTER, frame(List.of(taken), PersonTables.REGISTER.schema()));
  }

  private static Row highest(Dataset<Row> register) {
    return register.agg(max("person_key"), max("assigned_in")).head();
  }

  /**
   * Makes earlier versions unreadable: those of the tables that name persons by keys, which each
   * run writes anew, and of the others whose rows were deleted.
   *
   * @param touched names of tables, as {@link Found#counts()} has them
   */
  public void forgetHistory(Collection<String> touched) {
    for (KeyedTable table : KeyedTable.ALL) {
      forget(root(table), table.table());
    }
    if (touched.contains(TableNames.LANDED) || touched.contains(TableNames.REJECTED)) {
      forget(lake, FeedTables.LANDED);
      forget(lake, FeedTables.REJECTED);
    }
    for (PersonReference kind : PersonReference.all(contracts)) {
      if (touched.contains(TableNames.conformed(kind))) {
        forget(lake, TableNames.conformed(contracts, kind));
      }
      if (touched.contains(TableNames.vault(kind))) {
        forget(vault, TableNames.vault(contracts, kind));
      }
    }
  }

  private void forget(Lake root, LakeTable table) {
    root.forgetHistory(table);
    progress.accept("Cut the history of " + table.path() + ".");
  }

  private Lake root(KeyedTable table) {
    return table.root() == Root.LAKE ? lake : vault;
  }
}
