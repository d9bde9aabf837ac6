package it.sprint.warehouse.columns;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.warehouse.columns.ParsedAggregate.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of an aggregate is told apart. */
class ParsedAggregateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "count(met_on) | COUNT_VALUES | met_on",
        "count(distinct person_key) | COUNT_DISTINCT | person_key",
        "count(*) filter (where outcome != 'unknown') | COUNT_WHERE | outcome != 'unknown'",
        "count(case when (a or b) then 1 end) | COUNT_VALUES | case when (a or b) then 1 end",
        "sum(hours) | SUM | hours",
        "avg(score) | AVERAGE | score",
      })
  void callIsTakenApart(String sql, Function function, String argument) {
    assertThat(ParsedAggregate.of(sql)).contains(new ParsedAggregate(function, argument, 0));
  }

  @Test
  void countOfAllRowsHasNoArgument() {
    assertThat(ParsedAggregate.of("count(*)"))
        .contains(new ParsedAggregate(Function.COUNT_ROWS, "", 0));
  }

  @Test
  void percentileHasItsFraction() {
    assertThat(ParsedAggregate.of("percentile_cont(0.9) within group (order by days)"))
        .contains(new ParsedAggregate(Function.PERCENTILE, "days", 0.9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sum(a) + sum(b)",
        "sum(a) / count(*)",
        "max(a)",
        "sum(distinct a)",
        "(select count(*) from x)",
        "period_ends_on - period_starts_on + 1"
      })
  void otherExpressionsAreNotForColumns(String sql) {
    assertThat(ParsedAggregate.of(sql)).isEmpty();
  }
}
