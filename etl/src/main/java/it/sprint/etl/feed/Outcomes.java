package it.sprint.etl.feed;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_append;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.last;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import it.sprint.warehouse.feed.ViolationCode;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * One row per validated record of one kind, with its outcome: <em>accepted</em>; <em>rejected</em>
 * for a broken rule, or because its delivery says something else under the same key on an earlier
 * line; or <em>duplicate</em> of the row last accepted under its key.
 */
public final class Outcomes {

  public static final String ACCEPTED = "accepted";
  public static final String REJECTED = "rejected";
  public static final String DUPLICATE = "duplicate";

  private Outcomes() {}

  /** Judges the records of new deliveries that say nothing of records they do not hold. */
  public static Dataset<Row> of(Dataset<Row> validated, Dataset<Row> accepted) {
    return judged(candidates(validated).unionByName(known(accepted, validated), true));
  }

  /**
   * Judges the records of new deliveries.
   *
   * @param validated the records to judge
   * @param accepted rows of the same kind that earlier deliveries gave
   * @param closings records that a new snapshot no longer holds: a record that comes back says
   *     something new, even if it says the same as before
   */
  public static Dataset<Row> of(
      Dataset<Row> validated, Dataset<Row> accepted, Dataset<Row> closings) {
    return judged(
        candidates(validated)
            .unionByName(known(accepted, validated), true)
            .unionByName(events(closings.withColumn("content", lit(null).cast("binary"))), true));
  }

  private static Dataset<Row> candidates(Dataset<Row> validated) {
    return validated
        .withColumn("_is_new", lit(true))
        .withColumn("_is_valid", size(col("_reasons")).equalTo(0));
  }

  private static Dataset<Row> judged(Dataset<Row> all) {
    Column isFirstLine = col("_is_valid").and(col("_line_of_key").equalTo(1));
    // Wide rows are moved and sorted once: both windows go through the records of a key in one
    // order.
    return all.repartition(col("record_key"))
        .withColumn("_line_of_key", row_number().over(withinDelivery()))
        .withColumn("_first_content", first("content").over(withinDelivery()))
        .withColumn(
            "_before",
            last(when(isFirstLine, struct(col("content"))), true).over(beforeInAllDeliveries()))
        .withColumn("_content_before", col("_before.content"))
        .where("_is_new")
        .withColumn("_outcome", outcome())
        .withColumn("_reasons", reasonsWithContradiction());
  }

  /** What earlier deliveries said of the records that come again; of a closed record nothing. */
  private static Dataset<Row> known(Dataset<Row> accepted, Dataset<Row> validated) {
    Dataset<Row> keys = validated.select("record_key").distinct();
    return events(accepted)
        .withColumn("content", when(col("source_row").gt(0), col("content")))
        .join(keys, new String[] {"record_key"}, "left_semi");
  }

  private static Dataset<Row> events(Dataset<Row> rows) {
    return rows.select(
            "record_key", "delivery_key", "received_at", "source_row", "source_item", "content")
        .withColumn("_is_new", lit(false))
        .withColumn("_is_valid", lit(true));
  }

  private static Column outcome() {
    return when(col("_is_valid").equalTo(false), REJECTED)
        .when(isContradiction(), REJECTED)
        .when(col("_line_of_key").gt(1), DUPLICATE)
        .when(col("_content_before").eqNullSafe(col("content")), DUPLICATE)
        .otherwise(ACCEPTED);
  }

  private static Column isContradiction() {
    return col("_is_valid")
        .and(col("_line_of_key").gt(1))
        .and(not(col("content").eqNullSafe(col("_first_content"))));
  }

  private static Column reasonsWithContradiction() {
    Column reason =
        struct(
            lit(ViolationCode.CONTRADICTED_KEY.code()).as("code"),
            lit("").as("column"),
            array().cast("array<string>").as("details"));
    return when(isContradiction(), array_append(col("_reasons"), reason))
        .otherwise(col("_reasons"));
  }

  private static WindowSpec withinDelivery() {
    return Window.partitionBy("record_key", "received_at", "delivery_key", "_is_valid")
        .orderBy("source_row", "source_item");
  }

  private static WindowSpec beforeInAllDeliveries() {
    return Window.partitionBy("record_key")
        .orderBy("received_at", "delivery_key", "_is_valid", "source_row", "source_item")
        .rowsBetween(Window.unboundedPreceding(), -1);
  }
}
