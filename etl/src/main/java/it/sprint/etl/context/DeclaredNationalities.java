package it.sprint.etl.context;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import it.sprint.etl.lake.LakeTable;
import it.sprint.warehouse.reference.ReferenceLists;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * One row per report, nationality declared at landing and revision: persons since 1 January. A
 * report names the most frequent ones and puts the rest into one row; what it does not name has no
 * row, for it is not zero.
 */
public final class DeclaredNationalities implements ContextTable {

  private static final StructType SCHEMA =
      StructType.fromDDL(
          """
          reported_on date, counted_from date, nationality string, country_code string,
          is_rest boolean, persons int, is_current boolean, delivery_key bigint, source_row bigint
          """);

  private static final String REST = "altre";

  /** A function, since the list of countries is Java's. */
  private static final UserDefinedFunction COUNTRY =
      udf((UDF1<String, String>) DeclaredNationalities::country, DataTypes.StringType);

  @Override
  public LakeTable table() {
    return new LakeTable("star/fact_declared_nationality", SCHEMA);
  }

  @Override
  public String publishedAs() {
    return "published.fact_declared_nationality";
  }

  @Override
  public String feed() {
    return "interno-nationality";
  }

  @Override
  public int rowsPerAcceptedRow() {
    return 1;
  }

  @Override
  public Dataset<Row> from(Dataset<Row> conformed) {
    Column isRest = lower(col("nationality")).equalTo(REST);
    return new CurrentRows(List.of("reported_on", "nationality"), List.of("received_at"))
        .mark(conformed)
        .select(
            col("reported_on"),
            trunc(col("reported_on"), "year").as("counted_from"),
            col("nationality"),
            when(not(isRest), COUNTRY.apply(col("country_code"))).as("country_code"),
            isRest.as("is_rest"),
            col("persons").cast("int").as("persons"),
            col("is_current"),
            col("delivery_key"),
            col("source_row"));
  }

  private static @Nullable String country(@Nullable String iso2) {
    return iso2 == null ? null : Countries.LISTS.code("country-iso2", iso2).orElse(null);
  }

  /** The lists, read once in each process that runs tasks. */
  private static final class Countries {
    static final ReferenceLists LISTS = ReferenceLists.load();
  }
}
