package it.sprint.etl.star;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * What separates a table from the one that was published last.
 *
 * @param pairs one row per row that differs: its key, {@code cause}, and the row {@code before} and
 *     {@code after}, either of which may be null; none where the table was never published
 * @param now the table as it is
 * @param counts how many rows of which month changed for which cause
 */
public record StarChange(
    StarTable table,
    Optional<Dataset<Row>> pairs,
    Dataset<Row> now,
    long rowCount,
    long lakeVersion,
    List<Count> counts) {

  /** The column that tells the cause. */
  public static final String CAUSE = "cause";

  public StarChange {
    counts = List.copyOf(counts);
  }

  /**
   * How many rows changed.
   *
   * @param month as in 202207; null for a table without months
   */
  public record Count(@Nullable Integer month, String cause, long rows) {}

  /**
   * The rows that are to be put into the published table; with their causes, unless all are new.
   */
  public Dataset<Row> rows() {
    return pairs
        .map(changed -> changed.where("after is not null").select("after.*", CAUSE))
        .orElse(now)
        .drop(StarTable.MONTH);
  }

  /**
   * The keys of published rows that are no more, and with them, if wanted, of those that changed;
   * with their causes.
   */
  public Dataset<Row> keys(boolean withChanged) {
    List<String> columns = new ArrayList<>(table.key());
    columns.add(CAUSE);
    Dataset<Row> changed =
        pairs.orElseGet(
            () -> {
              throw new IllegalStateException("nothing is published yet of " + table.name());
            });
    return changed
        .where(withChanged ? "before is not null" : "after is null")
        .selectExpr(columns.toArray(String[]::new));
  }

  /** Whether nothing of the table differs. */
  public boolean isEmpty() {
    return pairs.isPresent() && counts.isEmpty();
  }
}
