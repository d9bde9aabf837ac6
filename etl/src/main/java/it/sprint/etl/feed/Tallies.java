package it.sprint.etl.feed;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.make_date;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import it.sprint.etl.run.DeliveryCounts;
import it.sprint.etl.run.DeliveryCounts.ReasonCount;
import it.sprint.warehouse.feed.ColumnType;
import it.sprint.warehouse.feed.RecordType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** One row per delivery and thing that can happen to a row (outcome, reason, warning), counted. */
public record Tallies(RecordType type) {

  private static final String OUTCOME = "_outcome";
  private static final String WARNED = "warned";

  public Dataset<Row> from(Dataset<Row> outcomes) {
    return outcomes
        .select(
            col("delivery_key"),
            explode(labels()).as("label"),
            when(col(OUTCOME).notEqual(Outcomes.REJECTED), coverage()).as("covers"))
        .groupBy("delivery_key", "label")
        .agg(count(lit(1)).as("rows"), min("covers").as("from"), max("covers").as("to"))
        .select(
            col("delivery_key"),
            col("label.kind"),
            col("label.code"),
            col("label.column"),
            col("rows"),
            col("from"),
            col("to"));
  }

  private static Column labels() {
    Column outcome = array(label(lit(OUTCOME), col(OUTCOME), lit("")));
    Column warned =
        when(size(col("_warnings")).gt(0), array(label(lit(WARNED), lit(""), lit(""))))
            .otherwise(array().cast("array<struct<kind:string,code:string,column:string>>"));
    return concat(
        outcome, warned, reasonLabels("_reasons", "reject"), reasonLabels("_warnings", "warn"));
  }

  private static Column reasonLabels(String column, String severity) {
    return array_distinct(
        transform(
            col(column),
            reason -> label(lit(severity), reason.getField("code"), reason.getField("column"))));
  }

  private static Column label(Column kind, Column code, Column column) {
    return struct(kind.as("kind"), code.as("code"), column.as("column"));
  }

  /** The day that a row speaks of. */
  private Column coverage() {
    it.sprint.warehouse.feed.Column column = type.coverageColumn();
    if (column == null) {
      return lit(null).cast("date");
    }
    if (column.type() == ColumnType.TIMESTAMP) {
      return to_date(col(column.name()));
    }
    return column.type() == ColumnType.INTEGER
        ? make_date(
            col(column.name()), lit(type.coverageDay().month()), lit(type.coverageDay().day()))
        : col(column.name());
  }

  /** The counts of each delivery that has rows. */
  public static List<DeliveryCounts> collect(Dataset<Row> tallies) {
    Map<Long, List<Row>> byDelivery =
        tallies.collectAsList().stream().collect(Collectors.groupingBy(row -> row.getLong(0)));
    return byDelivery.entrySet().stream()
        .map(entry -> counts(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static DeliveryCounts counts(long deliveryKey, List<Row> tallies) {
    return new DeliveryCounts(
        deliveryKey,
        rows(tallies, OUTCOME, Outcomes.ACCEPTED),
        rows(tallies, OUTCOME, Outcomes.REJECTED),
        rows(tallies, OUTCOME, Outcomes.DUPLICATE),
        rows(tallies, WARNED, ""),
        extreme(tallies, "from"),
        extreme(tallies, "to"),
        reasons(tallies));
  }

  private static long rows(List<Row> tallies, String kind, String code) {
    return tallies.stream()
        .filter(row -> row.getString(1).equals(kind) && row.getString(2).equals(code))
        .mapToLong(row -> row.getLong(4))
        .sum();
  }

  private static @Nullable LocalDate extreme(List<Row> tallies, String column) {
    LocalDate found = null;
    for (Row row : tallies) {
      LocalDate day = row.getAs(column);
      boolean better =
          day != null
              && (found == null
                  || (column.equals("from") ? day.isBefore(found) : day.isAfter(found)));
      found = better ? day : found;
    }
    return found;
  }

  private static List<ReasonCount> reasons(List<Row> tallies) {
    List<ReasonCount> reasons = new ArrayList<>();
    for (Row row : tallies) {
      String kind = row.getString(1);
      if (!kind.equals(OUTCOME) && !kind.equals(WARNED)) {
        reasons.add(new ReasonCount(kind, row.getString(2), row.getString(3), row.getLong(4)));
      }
    }
    return reasons;
  }
}
