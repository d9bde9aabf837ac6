package it.sprint.etl.feed;

import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.RecordType;
import it.sprint.warehouse.secret.KeyRing;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * One row per landed record of one kind: its typed columns (null where blank or not understood),
 * its direct identifiers sealed, and every reason and warning that the contract's validator gives.
 * What tells who somebody is leaves the task that reads it only sealed or as a fingerprint.
 */
public record ValidatedRows(Contract contract, RecordType type, KeyRing keys) {

  /** The records of this kind among those of its feed. */
  public Dataset<Row> from(Dataset<Row> landed) {
    String feed = contract.feed();
    String recordType = type.name();
    KeyRing ring = keys;
    return landed
        .where(landed.col("record_type").equalTo(recordType))
        .select(Validation.LANDED_COLUMNS)
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) rows -> validate(feed, recordType, ring, rows),
            Encoders.row(FeedTables.validated(type)));
  }

  /** Each task looks its contract up, so that no contract travels with the task. */
  private static Iterator<Row> validate(
      String feed, String recordType, KeyRing keys, Iterator<Row> landed) {
    Contract contract = Contracts.load().of(feed);
    return new Validation(contract, contract.recordType(recordType), keys, landed);
  }
}
