package it.sprint.etl.person;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;

import it.sprint.etl.feed.FeedTables;
import it.sprint.etl.lake.Lake;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.RecordType;
import it.sprint.warehouse.secret.KeyRing;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;

/**
 * Who is who, as the generator of invented people knows it.
 *
 * @param persons the person's number by feed, kind of record and key, such as {@code
 *     polo-desk,person,69886889}
 */
public record TruthFile(Map<String, Long> persons) {

  public TruthFile {
    persons = Map.copyOf(persons);
  }

  /** The person by the key of its record in a register. */
  public Map<String, Long> byPersonRecord(Lake lake, Contracts contracts, KeyRing keys) {
    PersonRecordKeys recordKeys = new PersonRecordKeys(keys);
    Map<String, Long> found = new HashMap<>();
    for (PersonSource source : PersonSource.all()) {
      Contract contract = contracts.of(source.feed());
      RecordType type = contract.recordType(source.recordType());
      Column[] key =
          type.key().stream()
              .map(column -> coalesce(col(column).cast("string"), lit("")))
              .toArray(Column[]::new);
      for (Row row :
          lake.read(FeedTables.conformed(contract, type))
              .where(col(source.personColumn()).isNotNull())
              .select(col(source.personColumn()).cast("string"), concat_ws("|", key))
              .distinct()
              .collectAsList()) {
        Long person =
            persons.get(source.feed() + ',' + source.recordType() + ',' + row.getString(1));
        if (person != null) {
          found.put(recordKeys.of(source, row.getString(0)), person);
        }
      }
    }
    return found;
  }
}
