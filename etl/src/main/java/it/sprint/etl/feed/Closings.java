package it.sprint.etl.feed;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lead;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;

import it.sprint.etl.run.Delivery;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The records that disappear from one full snapshot to the next. A record that a snapshot holds in
 * a row that is wrong has not disappeared.
 */
public final class Closings {

  private static final StructType SNAPSHOT =
      new StructType()
          .add("delivery_key", DataTypes.LongType, false)
          .add("received_at", DataTypes.TimestampType, false)
          .add("snapshot", DataTypes.IntegerType, false);

  private Closings() {}

  /**
   * One row per record and snapshot that is the first without it: its key, and the snapshot's
   * delivery as line 0.
   *
   * @param validated the rows of the new deliveries
   * @param accepted rows that earlier deliveries gave
   * @param snapshots the new snapshots in the order of their arrival
   */
  public static Dataset<Row> of(
      Dataset<Row> validated, Dataset<Row> accepted, List<Delivery> snapshots) {
    Dataset<Row> numbered = numbered(validated, snapshots);
    Dataset<Row> present =
        validated
            .where(col("record_key").isNotNull())
            .select("record_key", "delivery_key")
            .join(broadcast(numbered), "delivery_key")
            .select("record_key", "snapshot")
            .unionByName(openBefore(accepted))
            .distinct();
    Column next = lead("snapshot", 1).over(Window.partitionBy("record_key").orderBy("snapshot"));
    return present
        .withColumn("_next", next)
        .where(col("_next").isNull().or(col("_next").gt(col("snapshot").plus(1))))
        .where(col("snapshot").lt(snapshots.size()))
        .select(col("record_key"), col("snapshot").plus(1).as("snapshot"))
        .join(broadcast(numbered), "snapshot")
        .select(
            col("record_key"),
            col("delivery_key"),
            col("received_at"),
            lit(0L).as("source_row"),
            lit(0).as("source_item"));
  }

  /** What was open before the new snapshots, as if they followed a snapshot 0. */
  private static Dataset<Row> openBefore(Dataset<Row> accepted) {
    return latest(accepted)
        .where(not(col("is_deleted")))
        .select(col("record_key"), lit(0).as("snapshot"));
  }

  /** The last revision of each record. */
  static Dataset<Row> latest(Dataset<Row> revisions) {
    return revisions
        .withColumn(
            "_place",
            row_number()
                .over(
                    Window.partitionBy("record_key")
                        .orderBy(
                            col("received_at").desc(),
                            col("source_row").desc(),
                            col("source_item").desc())))
        .where(col("_place").equalTo(1))
        .drop("_place");
  }

  /** Deliveries by key, numbered from 1 in the order of their arrival. */
  static Dataset<Row> numbered(Dataset<Row> session, List<Delivery> snapshots) {
    List<Row> rows = new ArrayList<>();
    for (Delivery snapshot : snapshots) {
      rows.add(RowFactory.create(snapshot.key(), snapshot.receivedAt(), rows.size() + 1));
    }
    return session.sparkSession().createDataFrame(rows, SNAPSHOT);
  }

  /**
   * The closing rows to keep: what the record last said, with the snapshot's delivery and line 0. A
   * record that was never accepted, or is closed already, gets none.
   *
   * @param closings of {@link #of}
   * @param revisions accepted rows of earlier and of the new deliveries
   */
  public static Dataset<Row> rows(Dataset<Row> closings, Dataset<Row> revisions) {
    Dataset<Row> events =
        closings.select(
            col("record_key"),
            col("delivery_key").as("_delivery_key"),
            col("received_at").as("_received_at"));
    Column latestFirst =
        row_number()
            .over(
                Window.partitionBy("record_key", "_delivery_key")
                    .orderBy(
                        col("received_at").desc(),
                        col("source_row").desc(),
                        col("source_item").desc()));
    return revisions
        .where(col("source_row").gt(0).or(col("is_deleted")))
        .join(events, "record_key")
        .where(col("received_at").lt(col("_received_at")))
        .withColumn("_place", latestFirst)
        .where(col("_place").equalTo(1).and(not(col("is_deleted"))))
        .withColumn("delivery_key", col("_delivery_key"))
        .withColumn("received_at", col("_received_at"))
        .withColumn("source_row", lit(0L))
        .withColumn("source_item", lit(0))
        .withColumn("is_deleted", lit(true))
        .drop("_delivery_key", "_received_at", "_place");
  }
}
