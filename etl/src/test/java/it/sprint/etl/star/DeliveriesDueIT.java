package it.sprint.etl.star;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.etl.SharedSpark;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** What was due of a feed that delivers each month, with a fortnight of grace. */
class DeliveriesDueIT {

  private final SparkSession spark = SharedSpark.session().newSession();

  @Test
  void snapshotInWhichNothingChangedAnswersWhatWasDue() {
    deliver(
        "(1, '2023-01-10', '2022-06-01', true, false)",
        "(2, '2023-02-10', '2022-06-01', true, false)",
        "(3, '2023-03-10', '2022-06-01', true, false)",
        "(4, '2023-04-10', '2022-06-01', true, false)");

    assertThat(due())
        .containsExactly("2 2023-02-24 on-time", "3 2023-03-27 on-time", "4 2023-04-24 on-time");
  }

  @Test
  void changesThatDoNotReachFartherAnswerNothing() {
    deliver(
        "(1, '2023-01-10', '2023-01-10', false, false)",
        "(2, '2023-02-10', '2023-01-10', false, false)",
        "(3, '2023-03-10', '2023-03-10', false, false)");

    assertThat(due()).containsExactly("3 2023-02-24 late");
  }

  @Test
  void correctionAnswersNothing() {
    deliver(
        "(1, '2023-01-10', '2023-01-10', false, false)",
        "(2, '2023-02-10', '2023-02-10', false, true)",
        "(3, '2023-03-10', '2023-03-10', false, false)");

    assertThat(due()).containsExactly("3 2023-02-24 late");
  }

  @Test
  void slipOfThePenIntoThePastMakesNothingDue() {
    deliver("(1, '2023-01-10', '0202-05-01', false, false)");

    assertThat(due()).isEmpty();
  }

  /**
   * @param deliveries key, day on which it came, last day that it speaks of, whether it is a full
   *     snapshot, whether it is a correction
   */
  private void deliver(String... deliveries) {
    view(
        "ledger_delivery",
        """
        select
            cast(key as bigint) as delivery_key, 'prefettura-centres' as feed,
            cast(came as date) as received_on, cast(key as int) as sequence_number,
            cast(last as date) as covers_to, 'accepted' as status, is_full_snapshot, is_correction
        from values %s as given (key, came, last, is_full_snapshot, is_correction)
        """
            .formatted(String.join(", ", deliveries)));
    view(
        "ledger_feed",
        """
        select
            'prefettura-centres' as feed, 'prefettura' as partner, 30 as frequency_days,
            15 as grace_days
        """);
    view("dim_organization", "select 1L as organization_key, 'prefettura' as organization_code");
  }

  private void view(String name, String sql) {
    spark.sql(sql).createOrReplaceTempView(name);
  }

  private List<String> due() {
    String sql =
        DeliveryTables.all().stream()
            .filter(table -> table.name().equals("fact_delivery"))
            .findFirst()
            .orElseThrow()
            .sqlWithMonth();
    return spark.sql(sql).orderBy("due_on").collectAsList().stream()
        .map(
            row ->
                "%s %s %s"
                    .formatted(row.getAs("delivery_key"), row.getAs("due_on"), row.getAs("state")))
        .toList();
  }
}
