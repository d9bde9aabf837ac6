package it.sprint.etl.star;

import it.sprint.etl.lake.LakeTable;
import org.apache.spark.sql.types.StructType;

/** Where the revisions of records stand that a later one replaced; they hold keys only. */
public final class SupersededTable {

  private SupersededTable() {}

  /** The table of one kind of record of a feed. */
  public static LakeTable of(String feed, String recordType) {
    return new LakeTable(
        "superseded/" + feed + "/" + recordType,
        StructType.fromDDL(
            """
            record_key string not null, delivery_key bigint not null, source_row bigint not null,
            source_item int not null
            """));
  }
}
