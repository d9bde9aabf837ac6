package it.sprint.etl.person;

import static org.apache.spark.sql.functions.col;

import it.sprint.etl.lake.Lake;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;

/** Persons about whom anything may be new. */
public final class TouchedPersons {

  private TouchedPersons() {}

  /**
   * The persons whose records were told of or moved in the runs after one, those that lost records
   * included; and, below 0, the keys that these records had while no register told of them.
   */
  public static Set<Long> after(Lake lake, long run) {
    Set<Long> persons = new HashSet<>();
    for (Row row :
        lake.read(PersonTables.REGISTER)
            .where(col("assigned_in").gt(run))
            .select("person_key", "id")
            .collectAsList()) {
      persons.add(row.getLong(0));
      persons.add(-row.getLong(1));
    }
    for (Row row :
        lake.read(PersonTables.CHANGES)
            .where(col("changed_in").gt(run))
            .select("from_key", "to_key")
            .collectAsList()) {
      persons.addAll(List.of(row.getLong(0), row.getLong(1)));
    }
    // Nobody, who is in none of the registers.
    persons.remove(0L);
    return persons;
  }
}
