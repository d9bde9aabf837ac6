package it.sprint.etl.person;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sprint.etl.lake.Lake;
import it.sprint.etl.linkage.Field;
import it.sprint.etl.linkage.FieldKind;
import it.sprint.etl.linkage.Linkage.Side;
import it.sprint.etl.linkage.Rows;
import it.sprint.etl.person.PersonRegister.Entry;
import it.sprint.warehouse.linkage.PairKey;
import it.sprint.warehouse.linkage.SealedRecord;
import it.sprint.warehouse.secret.KeyRing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The records that a reviewer may have opened: those of pairs, and all others of their persons, for
 * whoever parts two records sees what else the person is made of.
 */
public record ReviewRecords(Collection<Opened> all) {

  /** As in PostgreSQL: what is compared of a record, sealed to it. */
  public static final StructType SEALED =
      StructType.fromDDL(
          "record string not null, feed string not null, person_key bigint not null, sealed_values binary not null");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SEVERAL = "\\|";

  public ReviewRecords {
    all = List.copyOf(all);
  }

  /**
   * A record as it is compared.
   *
   * @param person whose record it is
   */
  record Opened(String record, long person, Side side) {

    @Override
    public String toString() {
      return record;
    }
  }

  /** Opens the records of these pairs, and the others of their persons; none that is restricted. */
  public static ReviewRecords of(Collection<PairKey> pairs, Lake lake, PersonVault vault) {
    Map<String, Entry> entries = new HashMap<>();
    for (Row row : concerned(pairs, lake).collectAsList()) {
      Entry entry = Entry.of(row);
      entries.put(entry.record(), entry);
    }
    List<Opened> opened = new ArrayList<>();
    for (Row row : vault.records().few(entries.values())) {
      String record = row.getString(0);
      Entry entry = entries.get(record);
      if (entry != null) {
        Side side = new Side(row.getInt(2), Rows.texts(row, 3));
        opened.add(new Opened(record, entry.person(), side));
      }
    }
    return new ReviewRecords(opened);
  }

  private static Dataset<Row> concerned(Collection<PairKey> pairs, Lake lake) {
    TreeSet<String> keys = new TreeSet<>();
    pairs.forEach(pair -> keys.addAll(List.of(pair.recordA(), pair.recordB())));
    Dataset<Row> named =
        lake.spark().createDataset(new ArrayList<>(keys), Encoders.STRING()).toDF("person_record");
    Dataset<Row> live = lake.read(PersonTables.REGISTER).where("is_live and not is_restricted");
    Dataset<Row> persons =
        live.join(broadcast(named), "person_record").select("person_key").distinct();
    return live.join(broadcast(persons), "person_key")
        .select(Lake.columns(PersonTables.REGISTER))
        .orderBy(col("person_record"));
  }

  /** Rows as {@link #SEALED} has them. */
  public List<Row> sealed(KeyRing keys) {
    SealedRecord sealed = new SealedRecord(keys);
    List<Field> fields = PersonSchema.linkage().fields();
    return all.stream()
        .map(
            one ->
                RowFactory.create(
                    one.record(),
                    PersonSource.all().get(one.side().source()).feed(),
                    one.person(),
                    sealed.seal(json(fields, one.side().values()), one.record())))
        .toList();
  }

  /** What the record says, by name; what it does not say is not there. */
  private static String json(List<Field> fields, List<@Nullable String> values) {
    Map<String, List<String>> said = new LinkedHashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      String value = values.get(i);
      if (value != null) {
        said.put(
            fields.get(i).name(),
            hasSeveral(fields.get(i)) ? List.of(value.split(SEVERAL, -1)) : List.of(value));
      }
    }
    try {
      return JSON.writeValueAsString(said);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A record is made of texts.", e);
    }
  }

  private static boolean hasSeveral(Field field) {
    return field.kind() == FieldKind.IDENTIFIER || field.kind() == FieldKind.CATEGORY;
  }
}
