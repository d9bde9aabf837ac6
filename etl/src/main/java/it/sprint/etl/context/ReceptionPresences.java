package it.sprint.etl.context;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import it.sprint.etl.lake.LakeTable;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * One row per report, region and channel. SIPROIMI became SAI during 2021: one channel, with the
 * name under which it was reported. A blank cell stays null: it is not zero.
 */
public final class ReceptionPresences implements ContextTable {

  private static final StructType SCHEMA =
      StructType.fromDDL(
          """
          reported_on date, region_code string, channel string, reported_as string, persons int,
          is_current boolean, delivery_key bigint, source_row bigint
          """);

  @Override
  public LakeTable table() {
    return new LakeTable("star/fact_reception_presence", SCHEMA);
  }

  @Override
  public String publishedAs() {
    return "published.fact_reception_presence";
  }

  @Override
  public String feed() {
    return "interno-reception";
  }

  @Override
  public int rowsPerAcceptedRow() {
    return 3;
  }

  @Override
  public Dataset<Row> from(Dataset<Row> conformed) {
    return new CurrentRows(List.of("region_code", "reported_on"), List.of("received_at"))
        .mark(conformed)
        .select(
            col("reported_on"),
            col("region_code"),
            inline(
                array(
                    channel("hotspot", lit("hot spot"), col("hotspot_persons")),
                    channel("centre", lit("centri di accoglienza"), col("centre_persons")),
                    channel(
                        "sai",
                        protectionSystem(),
                        coalesce(col("sai_persons"), col("siproimi_persons"))))),
            col("is_current"),
            col("delivery_key"),
            col("source_row"));
  }

  private static Column channel(String channel, Column reportedAs, Column persons) {
    return struct(
        lit(channel).as("channel"),
        reportedAs.as("reported_as"),
        persons.cast("int").as("persons"));
  }

  private static Column protectionSystem() {
    return when(col("sai_persons").isNotNull(), "SAI")
        .when(col("siproimi_persons").isNotNull(), "SIPROIMI")
        .otherwise("SIPROIMI/SAI");
  }
}
