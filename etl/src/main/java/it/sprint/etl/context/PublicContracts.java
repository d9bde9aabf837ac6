package it.sprint.etl.context;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import it.sprint.etl.lake.LakeTable;
import it.sprint.warehouse.reference.ReferenceLists;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * One row per public contract (CIG) and revision. A call without offers spends nothing; an outcome
 * that the register leaves blank is unknown, not zero.
 */
public final class PublicContracts implements ContextTable {

  private static final StructType SCHEMA =
      StructType.fromDDL(
          """
          cig string, framework_cig string, published_on date, buyer_code string, buyer_name string,
          municipality_code string, subject string, cpv_code string, outcome string,
          certainty string, tendered_eur decimal(14,2), awarded_eur decimal(14,2),
          framework_is_counted boolean, duration_days int, is_current boolean,
          delivery_key bigint, source_row bigint
          """);

  private static final String UNKNOWN = "unknown";

  /** A function, since the list of organisations is Java's: tax code first, then legal name. */
  private static final UserDefinedFunction ORGANIZATION =
      udf((UDF2<String, String, String>) PublicContracts::organization, DataTypes.StringType);

  @Override
  public LakeTable table() {
    return new LakeTable("star/fact_contract", SCHEMA);
  }

  @Override
  public String publishedAs() {
    return "published.fact_contract";
  }

  @Override
  public String feed() {
    return "anac-contracts";
  }

  @Override
  public int rowsPerAcceptedRow() {
    return 1;
  }

  @Override
  public Dataset<Row> from(Dataset<Row> conformed) {
    Dataset<Row> contracts =
        new CurrentRows(List.of("cig"), List.of("received_at")).mark(conformed);
    return withFrameworks(contracts)
        .select(
            col("cig"),
            col("framework_cig"),
            col("published_on"),
            ORGANIZATION.apply(col("buyer_tax_code"), col("buyer_name")).as("buyer_code"),
            col("buyer_name"),
            col("municipality_code"),
            col("lot_subject").as("subject"),
            col("cpv_code"),
            outcome().as("outcome"),
            certainty().as("certainty"),
            col("lot_amount_eur").cast("decimal(14,2)").as("tendered_eur"),
            awarded().cast("decimal(14,2)").as("awarded_eur"),
            col("framework_is_counted"),
            col("duration_days").cast("int").as("duration_days"),
            col("is_current"),
            col("delivery_key"),
            col("source_row"));
  }

  /** Marks contracts whose framework agreement is itself in the list: its amount holds theirs. */
  private static Dataset<Row> withFrameworks(Dataset<Row> contracts) {
    Dataset<Row> frameworks =
        contracts
            .where("is_current")
            .select(col("cig").as("framework_cig"), lit(true).as("is_listed"));
    return contracts
        .join(frameworks, new String[] {"framework_cig"}, "left")
        .withColumn("framework_is_counted", coalesce(col("is_listed"), lit(false)));
  }

  private static Column outcome() {
    return when(col("outcome").equalTo("AGGIUDICATA"), "awarded")
        .when(col("outcome").equalTo("DESERTA"), "no-offer")
        .otherwise(UNKNOWN);
  }

  private static Column certainty() {
    return when(col("certainty").equalTo("certa"), "certain").otherwise("probable");
  }

  private static Column awarded() {
    return when(col("outcome").equalTo("AGGIUDICATA"), col("lot_amount_eur"))
        .when(col("outcome").equalTo("DESERTA"), lit(0));
  }

  private static String organization(@Nullable String taxCode, @Nullable String legalName) {
    return Organizations.LISTS
        .code("organization-tax-code", taxCode == null ? "" : taxCode)
        .or(
            () ->
                Organizations.LISTS.code(
                    "organization-legal-name", legalName == null ? "" : legalName))
        .orElse(UNKNOWN);
  }

  /** The lists, read once in each process that runs tasks. */
  private static final class Organizations {
    static final ReferenceLists LISTS = ReferenceLists.load();
  }
}
