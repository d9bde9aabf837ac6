package it.sprint.etl.linkage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The days of the year that offices write where they do not know the day of birth: those that occur
 * far more often than any other day can. Of the refugees whom the United States took in in 2009, 14
 * % were registered as born on 1 January.
 */
final class DefaultDays {

  private static final double TIMES_THE_AVERAGE = 8;
  private static final double DAYS_OF_YEAR = 365.25;
  private static final long LEAST = 20;

  private DefaultDays() {}

  static Set<Integer> of(LinkageSchema schema, Dataset<Row> entries) {
    Set<Integer> days = new HashSet<>();
    OptionalInt date = schema.find(FieldKind.DATE);
    if (date.isEmpty()) {
      return days;
    }
    double least = Math.max(LEAST, TIMES_THE_AVERAGE * entries.count() / DAYS_OF_YEAR);
    entries
        .select(substring(col("traits").getItem(date.getAsInt()), 5, 4).as("day"))
        .where(col("day").isNotNull())
        .groupBy("day")
        .count()
        .where(col("count").geq(lit(least)))
        .collectAsList()
        .forEach(row -> days.add(Integer.parseInt(row.getString(0))));
    return days;
  }
}
