package it.sprint.etl.context;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;

import it.sprint.etl.lake.LakeTable;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * One row per day of landing and report: every revision. The latest report of a day is current,
 * whatever the order in which reports arrived.
 */
public final class Landings implements ContextTable {

  private static final StructType SCHEMA =
      StructType.fromDDL(
          """
          landed_on date, reported_on date, persons int, counted_until string,
          is_current boolean, delivery_key bigint, source_row bigint
          """);

  @Override
  public LakeTable table() {
    return new LakeTable("star/fact_landing", SCHEMA);
  }

  @Override
  public String publishedAs() {
    return "published.fact_landing";
  }

  @Override
  public String feed() {
    return "interno-landings";
  }

  @Override
  public int rowsPerAcceptedRow() {
    return 1;
  }

  @Override
  public Dataset<Row> from(Dataset<Row> conformed) {
    return new CurrentRows(List.of("landed_on"), List.of("reported_on", "received_at"))
        .mark(conformed)
        .select(
            col("landed_on"),
            col("reported_on"),
            col("persons").cast("int").as("persons"),
            countedUntil().as("counted_until"),
            col("is_current"),
            col("delivery_key"),
            col("source_row"));
  }

  /** The Ministry says in a note until which hour a day was counted. */
  private static Column countedUntil() {
    return when(col("note").contains("ore 8:00"), "08:00")
        .when(col("note").contains("ore 24:00"), "24:00")
        .otherwise("unknown");
  }
}
