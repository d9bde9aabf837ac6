package it.sprint.etl.context;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;

/** Marks, among the revisions of a thing, the one that counts: the latest by the given order. */
public record CurrentRows(List<String> thing, List<String> order) {

  public Dataset<Row> mark(Dataset<Row> revisions) {
    Column[] keys = thing.stream().map(functions::col).toArray(Column[]::new);
    Column[] latestFirst = order.stream().map(name -> col(name).desc()).toArray(Column[]::new);
    return revisions.withColumn(
        "is_current", row_number().over(Window.partitionBy(keys).orderBy(latestFirst)).equalTo(1));
  }
}
