package it.sprint.etl.feed;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;

import it.sprint.etl.run.Delivery;
import it.sprint.warehouse.feed.Contract;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The records that disappear from the list of an object that comes again, such as a need that a
 * case no longer has. Objects that do not come say nothing of their lists.
 *
 * @param nest which kind of object the records stand in
 * @param objects the validated objects of the new deliveries
 * @param deliveries those that say something of whole objects, in the order of their arrival
 */
public record NestedClosings(
    Contract.Enclosing nest, Dataset<Row> objects, List<Delivery> deliveries) {

  private static final String OBJECT = "_object";
  private static final String NUMBER = "snapshot";
  private static final String SENT = "_sent";

  /**
   * One row per record and delivery that is the first to hold its object without it, as {@link
   * Closings#of} gives them.
   *
   * @param validated the nested records of the new deliveries
   * @param accepted nested records that earlier deliveries gave
   */
  public Dataset<Row> of(Dataset<Row> validated, Dataset<Row> accepted) {
    Dataset<Row> numbered = Closings.numbered(validated, deliveries);
    Dataset<Row> sent =
        objects
            .where(size(col("_reasons")).equalTo(0))
            .join(broadcast(numbered), "delivery_key")
            .select(col(nest.key().name()).as(OBJECT), col(NUMBER).as(SENT))
            .distinct();
    Dataset<Row> present = present(validated.join(broadcast(numbered), "delivery_key"), accepted);
    return present
        .join(sent, OBJECT)
        .where(col(SENT).gt(col(NUMBER)))
        .groupBy("record_key", NUMBER)
        .agg(min(SENT).as(SENT))
        .join(
            present.select(col("record_key"), col(NUMBER).as(SENT)),
            new String[] {"record_key", SENT},
            "left_anti")
        .join(broadcast(numbered.withColumnRenamed(NUMBER, SENT)), SENT)
        .select(
            col("record_key"),
            col("delivery_key"),
            col("received_at"),
            lit(0L).as("source_row"),
            lit(0).as("source_item"));
  }

  /** Which records each delivery holds; number 0 stands for what was open before. */
  private Dataset<Row> present(Dataset<Row> validated, Dataset<Row> accepted) {
    String link = nest.link().name();
    return validated
        .where(col("record_key").isNotNull())
        .select(col("record_key"), col(link).as(OBJECT), col(NUMBER))
        .unionByName(
            Closings.latest(accepted)
                .where(not(col("is_deleted")))
                .select(col("record_key"), col(link).as(OBJECT), lit(0).as(NUMBER)))
        .distinct();
  }
}
