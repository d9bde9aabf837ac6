package it.sprint.etl.feed;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_append;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import it.sprint.warehouse.feed.RecordType;
import it.sprint.warehouse.feed.ViolationCode;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.functions;

/**
 * One row per validated record, with its outcome: <em>accepted</em>; <em>rejected</em> for a broken
 * rule, or because its delivery says something else under the same key on an earlier line; or
 * <em>duplicate</em> of the row last accepted under its key.
 */
public record Outcomes(RecordType type) {

  public static final String ACCEPTED = "accepted";
  public static final String REJECTED = "rejected";
  public static final String DUPLICATE = "duplicate";

  /**
   * Judges the records of new deliveries.
   *
   * @param validated the records to judge
   * @param accepted rows of the same feed that earlier deliveries gave
   */
  public Dataset<Row> from(Dataset<Row> validated, Dataset<Row> accepted) {
    Dataset<Row> judged =
        validated
            .withColumn("_is_new", lit(true))
            .withColumn("_is_valid", size(col("_reasons")).equalTo(0));
    Dataset<Row> all = judged.unionByName(known(accepted, validated), true);
    return all.withColumn("_content", struct(contentColumns()))
        .withColumn("_line_of_key", row_number().over(withinDelivery()))
        .withColumn("_first_content", first("_content").over(withinDelivery()))
        .withColumn("_is_first_line", col("_is_valid").and(col("_line_of_key").equalTo(1)))
        .withColumn("_content_before", lag("_content", 1).over(acrossDeliveries()))
        .where("_is_new")
        .withColumn("_outcome", outcome())
        .withColumn("_reasons", reasonsWithContradiction());
  }

  private Dataset<Row> known(Dataset<Row> accepted, Dataset<Row> validated) {
    List<String> key = type.key();
    Dataset<Row> keys =
        validated.select(key.stream().map(functions::col).toArray(Column[]::new)).distinct();
    return accepted
        .join(keys, key.toArray(String[]::new), "left_semi")
        .withColumn("_is_new", lit(false))
        .withColumn("_is_valid", lit(true));
  }

  private Column outcome() {
    return when(col("_is_valid").equalTo(false), REJECTED)
        .when(isContradiction(), REJECTED)
        .when(col("_line_of_key").gt(1), DUPLICATE)
        .when(col("_content_before").eqNullSafe(col("_content")), DUPLICATE)
        .otherwise(ACCEPTED);
  }

  private static Column isContradiction() {
    return col("_is_valid")
        .and(col("_line_of_key").gt(1))
        .and(not(col("_content").eqNullSafe(col("_first_content"))));
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

  /** The contract's columns decide whether two rows say the same. */
  private Column[] contentColumns() {
    return type.columns().stream().map(column -> col(column.name())).toArray(Column[]::new);
  }

  private WindowSpec withinDelivery() {
    return Window.partitionBy(keyAnd(col("delivery_key"), col("_is_valid")))
        .orderBy("source_row", "source_item");
  }

  private WindowSpec acrossDeliveries() {
    return Window.partitionBy(keyAnd(col("_is_first_line")))
        .orderBy("received_at", "source_row", "source_item");
  }

  private Column[] keyAnd(Column... more) {
    return Stream.concat(type.key().stream().map(functions::col), Stream.of(more))
        .toArray(Column[]::new);
  }
}
