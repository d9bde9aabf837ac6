package it.sprint.etl.person;

import it.sprint.etl.feed.FeedTables;
import it.sprint.etl.lake.Lake;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A partner's register of persons: a kind of record that says who somebody is.
 *
 * @param personColumn the column with the partner's own number of the person; who has the same
 *     number in a register is one person
 */
public record PersonSource(String feed, String recordType, String personColumn)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final List<PersonSource> ALL =
      List.of(
          new PersonSource("cpia-enrolments", "enrolment", "student_id"),
          new PersonSource("etnie-sessions", "session", "person_id"),
          new PersonSource("nova-stays", "stay", "guest_id"),
          new PersonSource("oasi2-cases", "case", "person_id"),
          new PersonSource("polo-desk", "person", "person_id"));

  /**
   * All registers whose persons are linked; the health authority's is none of them (D.Lgs 286/1998,
   * art. 35 c. 5). A register's number is its place here: new ones come last.
   */
  public static List<PersonSource> all() {
    return ALL;
  }

  /** The register's rows that were accepted. */
  Dataset<Row> conformed(Contracts contracts, Lake lake) {
    Contract contract = contracts.of(feed);
    return lake.read(FeedTables.conformed(contract, contract.recordType(recordType)));
  }

  int number() {
    return ALL.indexOf(this);
  }
}
