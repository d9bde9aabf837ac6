package it.sprint.etl.context;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.make_date;
import static org.apache.spark.sql.functions.when;

import it.sprint.etl.lake.LakeTable;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** One row per year, area, sex, measure and revision of ISTAT's balance of foreign residents. */
public final class ForeignPopulation implements ContextTable {

  private static final StructType SCHEMA =
      StructType.fromDDL(
          """
          year int, stated_on date, area_code string, sex string, measure string, persons int,
          is_current boolean, delivery_key bigint, source_row bigint
          """);

  private static final String OPENING_STOCK = "FJAN";

  @Override
  public LakeTable table() {
    return new LakeTable("star/fact_foreign_population", SCHEMA);
  }

  @Override
  public String publishedAs() {
    return "published.fact_foreign_population";
  }

  @Override
  public String feed() {
    return "istat-foreign-balance";
  }

  @Override
  public int rowsPerAcceptedRow() {
    return 1;
  }

  @Override
  public Dataset<Row> from(Dataset<Row> conformed) {
    return new CurrentRows(List.of("area_code", "measure", "sex", "year"), List.of("received_at"))
        .mark(conformed)
        .select(
            col("year").cast("int").as("year"),
            statedOn().as("stated_on"),
            col("area_code"),
            StatedSex.of(col("sex")).as("sex"),
            col("measure"),
            col("persons").cast("int").as("persons"),
            col("is_current"),
            col("delivery_key"),
            col("source_row"));
  }

  /** ISTAT's opening stock is of 1 January; everything else is known at the year's end. */
  private static Column statedOn() {
    Column isOpening = col("measure").equalTo(OPENING_STOCK);
    return when(isOpening, make_date(col("year"), lit(1), lit(1)))
        .otherwise(make_date(col("year"), lit(12), lit(31)));
  }
}
