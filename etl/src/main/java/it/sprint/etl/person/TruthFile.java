package it.sprint.etl.person;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;

import it.sprint.etl.feed.FeedTables;
import it.sprint.etl.lake.Lake;
import it.sprint.etl.run.RunException;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.RecordType;
import it.sprint.warehouse.secret.KeyRing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;

/**
 * Who is who, as the generator of invented people knows it.
 *
 * @param persons the person's number by feed, kind of record and key, such as {@code
 *     polo-desk,person,69886889}
 * @param origins the citizenship by the person's number
 */
public record TruthFile(Map<String, Long> persons, Map<Long, String> origins) {

  private static final int CITIZENSHIP = 3;

  public TruthFile {
    persons = Map.copyOf(persons);
    origins = Map.copyOf(origins);
  }

  /** Reads the folder {@code truth} among the generated deliveries. */
  public static TruthFile read(Path folder) {
    Map<String, Long> persons = new HashMap<>();
    for (String line : lines(folder.resolve("records.csv"))) {
      int last = line.lastIndexOf(',');
      persons.put(
          line.substring(0, last).replace("\"", ""), Long.parseLong(line.substring(last + 1)));
    }
    Map<Long, String> origins = new HashMap<>();
    for (String line : lines(folder.resolve("persons.csv"))) {
      String[] cells = line.split(",", -1);
      origins.put(Long.parseLong(cells[0]), cells[CITIZENSHIP]);
    }
    return new TruthFile(persons, origins);
  }

  private static List<String> lines(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      return lines.subList(1, lines.size());
    } catch (IOException e) {
      throw RunException.cannotRead(file.toString(), e);
    }
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
