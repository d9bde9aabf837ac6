package it.sprint.etl.star;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;

import it.sprint.etl.lake.Lake;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Which revision of each record counts: the last one. Those that a later one replaced are few and
 * are noted apart, so that nobody has to sort all revisions to find the last ones.
 */
record Revisions(Lake lake, Kind kind) {

  private static final String[] PLACE = {"record_key", "delivery_key", "source_row", "source_item"};

  private static final String IS_LAST = "_is_last";

  /** The records that are not deleted, as they are now. */
  Dataset<Row> current() {
    return lake.read(kind.conformed())
        .where(not(col("is_deleted")))
        .join(lake.read(kind.superseded()), PLACE, "left_anti");
  }

  /** The records that are deleted, as they were last. */
  Dataset<Row> deleted() {
    return lake.read(kind.conformed())
        .where(col("is_deleted"))
        .join(lake.read(kind.superseded()), PLACE, "left_anti");
  }

  /** All revisions of the records of which these deliveries tell. */
  Dataset<Row> touched(Set<Long> deliveries) {
    Dataset<Row> all = lake.read(kind.conformed());
    Column isNew = col("delivery_key").isInCollection(deliveries);
    Dataset<Row> news = all.where(isNew);
    return all.join(news.select("record_key").distinct(), new String[] {"record_key"}, "left_semi");
  }

  /**
   * Notes which of these revisions are replaced by others; what is noted already stays.
   *
   * @param touched all revisions of some records
   */
  void note(Dataset<Row> touched) {
    Dataset<Row> replaced =
        marked(touched).where(not(col(IS_LAST))).select(Lake.columns(kind.superseded()));
    Dataset<Row> unknown =
        replaced.join(lake.read(kind.superseded()), PLACE, "left_anti").localCheckpoint();
    if (!unknown.isEmpty()) {
      lake.append(kind.superseded(), unknown);
    }
  }

  /** Notes anew which revisions are replaced by others. */
  void noteAll() {
    lake.replaceAll(
        kind.superseded(),
        marked(lake.read(kind.conformed()))
            .where(not(col(IS_LAST)))
            .select(Lake.columns(kind.superseded())));
  }

  private static Dataset<Row> marked(Dataset<Row> revisions) {
    return revisions.withColumn(
        IS_LAST,
        row_number()
            .over(
                Window.partitionBy("record_key")
                    .orderBy(
                        col("received_at").desc(),
                        col("source_row").desc(),
                        col("source_item").desc()))
            .equalTo(lit(1)));
  }
}
