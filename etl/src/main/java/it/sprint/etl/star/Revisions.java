package it.sprint.etl.star;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;

import it.sprint.etl.lake.Lake;
import it.sprint.etl.lake.LakeTable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.StructType;

/**
 * Which revision of each record counts: the last one. Those that a later one replaced are few and
 * are noted apart, so that nobody has to sort all revisions to find the last ones.
 */
public final class Revisions {

  /** One row per revision that a later one replaced; it holds keys only. */
  public static final LakeTable SUPERSEDED =
      new LakeTable(
          "superseded",
          StructType.fromDDL(
              """
              kind string not null, record_key string not null, delivery_key bigint not null,
              source_row bigint not null, source_item int not null
              """),
          List.of("kind"));

  private static final String[] PLACE = {"record_key", "delivery_key", "source_row", "source_item"};
  private static final String[] PLACE_OF_KIND = {
    "kind", "record_key", "delivery_key", "source_row", "source_item"
  };
  private static final String KIND = "kind";
  private static final String IS_LAST = "_is_last";

  private final Lake lake;

  Revisions(Lake lake) {
    this.lake = lake;
  }

  /** The records that are not deleted, as they are now. */
  Dataset<Row> current(Kind kind) {
    return lake.read(kind.conformed())
        .where(not(col("is_deleted")))
        .join(superseded(kind), PLACE, "left_anti");
  }

  /** The records that are deleted, as they were last. */
  Dataset<Row> deleted(Kind kind) {
    return lake.read(kind.conformed())
        .where(col("is_deleted"))
        .join(superseded(kind), PLACE, "left_anti");
  }

  private Dataset<Row> superseded(Kind kind) {
    return lake.read(SUPERSEDED).where(col(KIND).equalTo(kind.view())).drop(KIND);
  }

  /** All revisions of the records of which these deliveries tell. */
  Dataset<Row> touched(Kind kind, Set<Long> deliveries) {
    Dataset<Row> all = lake.read(kind.conformed());
    Dataset<Row> news = all.where(col("delivery_key").isInCollection(deliveries));
    return all.join(news.select("record_key").distinct(), new String[] {"record_key"}, "left_semi");
  }

  /** Whether it was ever noted which revisions are replaced. */
  boolean areNoted() {
    return lake.exists(SUPERSEDED);
  }

  /**
   * Notes which of these revisions are replaced by others; what is noted already stays.
   *
   * @param touched all revisions of some records, by kind
   */
  void note(Map<Kind, Dataset<Row>> touched) {
    touched.entrySet().stream()
        .map(entry -> replaced(entry.getKey(), entry.getValue()))
        .reduce(Dataset::unionAll)
        .map(rows -> rows.join(lake.read(SUPERSEDED), PLACE_OF_KIND, "left_anti"))
        .map(Dataset::localCheckpoint)
        .filter(rows -> !rows.isEmpty())
        .ifPresent(rows -> lake.append(SUPERSEDED, rows));
  }

  /** Notes anew which revisions are replaced by others. */
  void noteAll(Collection<Kind> kinds) {
    kinds.stream()
        .filter(kind -> lake.exists(kind.conformed()))
        .map(kind -> replaced(kind, lake.read(kind.conformed())))
        .reduce(Dataset::unionAll)
        .ifPresent(rows -> lake.replaceAll(SUPERSEDED, rows));
  }

  private static Dataset<Row> replaced(Kind kind, Dataset<Row> revisions) {
    Column isLast =
        row_number()
            .over(
                Window.partitionBy("record_key")
                    .orderBy(
                        col("received_at").desc(),
                        col("source_row").desc(),
                        col("source_item").desc()))
            .equalTo(lit(1));
    return revisions
        .select("record_key", "delivery_key", "source_row", "source_item", "received_at")
        .withColumn(IS_LAST, isLast)
        .where(not(col(IS_LAST)))
        .withColumn(KIND, lit(kind.view()))
        .select(Lake.columns(SUPERSEDED));
  }
}
