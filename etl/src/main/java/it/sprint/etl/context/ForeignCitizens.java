package it.sprint.etl.context;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.make_date;

import it.sprint.etl.lake.LakeTable;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * One row per year, area, sex, area of citizenship and revision of ISTAT's count of foreign
 * residents on 1 January.
 */
public final class ForeignCitizens implements ContextTable {

  private static final StructType SCHEMA =
      StructType.fromDDL(
          """
          year int, stated_on date, area_code string, sex string, citizenship_area string,
          persons int, is_current boolean, delivery_key bigint, source_row bigint
          """);

  @Override
  public LakeTable table() {
    return new LakeTable("star/fact_foreign_citizen", SCHEMA);
  }

  @Override
  public String publishedAs() {
    return "published.fact_foreign_citizen";
  }

  @Override
  public String feed() {
    return "istat-citizenship-area";
  }

  @Override
  public int rowsPerAcceptedRow() {
    return 1;
  }

  @Override
  public Dataset<Row> from(Dataset<Row> conformed) {
    return new CurrentRows(
            List.of("area_code", "citizenship_area", "sex", "year"), List.of("received_at"))
        .mark(conformed)
        .select(
            col("year").cast("int").as("year"),
            make_date(col("year"), lit(1), lit(1)).as("stated_on"),
            col("area_code"),
            StatedSex.of(col("sex")).as("sex"),
            col("citizenship_area"),
            col("persons").cast("int").as("persons"),
            col("is_current"),
            col("delivery_key"),
            col("source_row"));
  }
}
