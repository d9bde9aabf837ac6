package it.sprint.etl.star;

import it.sprint.etl.lake.LakeTable;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.types.StructType;

/**
 * What each run takes from the database into the lake, so that all that the star's functions ask is
 * in the lake: what people enter in the pages, such as {@code entered_council_action}, and the
 * ledger of deliveries, {@code ledger_delivery}.
 */
public final class TakenTables {

  private static final List<Taken> ENTERED =
      List.of(
          new Taken(
              new LakeTable(
                  "entered/council_action",
                  StructType.fromDDL(
                      """
                      council_action int, version int, title string, organization_code string,
                      decided_on date, due_on date, done_on date, is_withdrawn boolean
                      """)),
              "app.council_action"),
          new Taken(
              new LakeTable(
                  "entered/indicator_target",
                  StructType.fromDDL(
                      """
                      indicator string, kpi string, calendar string, period string, version int,
                      value decimal(14, 2), valid_from date
                      """)),
              "app.indicator_target"),
          new Taken(
              new LakeTable(
                  "entered/indicator_value",
                  StructType.fromDDL(
                      """
                      indicator string, period string, version int, value decimal(14, 2),
                      document_name string, document_sha256 string
                      """)),
              "app.indicator_value"));

  private static final List<Taken> LEDGER =
      List.of(
          new Taken(
              new LakeTable(
                  "ledger/feed",
                  StructType.fromDDL(
                      "feed string, partner string, frequency_days int, grace_days int")),
              "reference.feed"),
          new Taken(
              new LakeTable(
                  "ledger/delivery",
                  StructType.fromDDL(
                      """
                      delivery_key bigint, feed string, received_on date, sequence_number int,
                      covers_from date, covers_to date, status string, is_correction boolean,
                      contract_version string, rows_read bigint, rows_accepted bigint,
                      rows_rejected bigint, rows_duplicate bigint, is_full_snapshot boolean
                      """)),
              "ops.received_delivery"));

  private TakenTables() {}

  /**
   * A table of the lake that holds what the database told when the run began.
   *
   * @param relation a table or view of PostgreSQL that has its columns
   */
  public record Taken(LakeTable table, String relation) {

    /** As the star's functions ask it. */
    String view() {
      return table.path().replace('/', '_');
    }
  }

  /** All of them. */
  public static List<Taken> all() {
    return Stream.concat(ENTERED.stream(), LEDGER.stream()).toList();
  }

  /** Those that people enter: each row says when, in a column {@code entered_at}. */
  public static List<Taken> entered() {
    return ENTERED;
  }
}
