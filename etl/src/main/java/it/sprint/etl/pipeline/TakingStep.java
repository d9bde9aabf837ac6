package it.sprint.etl.pipeline;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import it.sprint.etl.lake.Lake;
import it.sprint.etl.postgres.TakenRows;
import it.sprint.etl.star.TakenTables;
import it.sprint.etl.star.TakenTables.Taken;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Takes into the lake what of the database the star is made of, where it changed. */
record TakingStep(Lake lake, TakenRows rows) {

  void take() {
    for (Taken taken : TakenTables.all()) {
      Dataset<Row> now = lake.spark().createDataFrame(rows.of(taken), taken.table().schema());
      if (!counts(now).equals(counts(lake.read(taken.table())))) {
        lake.replaceAll(taken.table(), now);
      }
    }
  }

  /** How often each row is there. They are few: compared by Spark, it would take longer. */
  private static Map<Row, Long> counts(Dataset<Row> rows) {
    return rows.collectAsList().stream().collect(groupingBy(Function.identity(), counting()));
  }
}
