package it.sprint.etl.pipeline;

import it.sprint.etl.lake.Lake;
import it.sprint.etl.lake.LakeTable;
import it.sprint.etl.postgres.EnteredRows;
import it.sprint.etl.star.EnteredTables;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Takes what people entered in the pages into the lake. */
record EnteredStep(Lake lake, EnteredRows entered) {

  void take() {
    for (LakeTable table : EnteredTables.all()) {
      Dataset<Row> now = lake.spark().createDataFrame(entered.of(table), table.schema());
      Dataset<Row> before = lake.read(table);
      if (!before.exceptAll(now).isEmpty() || !now.exceptAll(before).isEmpty()) {
        lake.replaceAll(table, now);
      }
    }
  }
}
