package it.sprint.etl.star;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import it.sprint.etl.lake.Lake;
import it.sprint.etl.lake.LakeTable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/**
 * Finds what of the star changed since it was published, row by row, and why.
 *
 * <p>The causes: <em>new</em>, of a day after the last edition's; <em>late</em>, of a day that the
 * last edition spoke of; <em>corrected</em>; <em>deleted</em>; <em>re-linked</em>, now another
 * person's and else the same; <em>rule changed</em>, made otherwise of the same row of a delivery.
 *
 * @param asOf the latest day of which the last edition spoke
 */
public record StarChanges(Lake lake, LocalDate asOf) {

  private static final Set<String> PERSON = Set.of("person_key", "person_version_key");
  private static final List<String> EVIDENCE = List.of("delivery_key", "source_row", "source_item");

  /**
   * What changed of a table since it was published; empty if nothing did.
   *
   * @param published the version of the lake's table that is published
   */
  public Optional<StarChange> of(StarBuild.Built built, Optional<Long> published) {
    StarTable table = built.table();
    long version = lake.version(stored(table));
    if (published.isEmpty()) {
      Dataset<Row> now = lake.read(stored(table));
      long rows = lake.rowCount(stored(table), version);
      return Optional.of(new StarChange(table, Optional.empty(), now, rows, version, List.of()));
    }
    long from = published.get();
    if (from == built.from()) {
      return built
          .difference()
          .filter(difference -> !difference.isEmpty())
          .map(difference -> change(table, difference, version));
    }
    return from == version
        ? Optional.empty()
        : Optional.of(between(table, from, version, built.areRulesNew()))
            .filter(change -> !change.isEmpty());
  }

  private StarChange change(StarTable table, StarDifference difference, long version) {
    LakeTable stored = stored(table);
    return new StarChange(
        table,
        Optional.of(difference.pairs()),
        lake.readVersion(stored, version),
        lake.rowCount(stored, version),
        version,
        difference.counts());
  }

  /** What separates two versions of a table. */
  public StarChange between(StarTable table, long from, long to, boolean areRulesNew) {
    Dataset<Row> after = lake.readVersion(stored(table), to);
    Dataset<Row> before = lake.readVersion(stored(table), from);
    if (table.isByMonth()) {
      Dataset<Row> months = lake.changedPartitions(stored(table), from, to, StarTable.MONTH);
      after = after.join(broadcast(months), StarTable.MONTH);
      before = before.join(broadcast(months), StarTable.MONTH);
    }
    return change(table, difference(table, before, after, areRulesNew), to);
  }

  /** What separates rows that were in a table, or in some months of it, from those that are. */
  StarDifference difference(
      StarTable table, Dataset<Row> before, Dataset<Row> after, boolean areRulesNew) {
    return StarDifference.of(
        table, lake.putDown(stored(table), pairs(table, before, after, areRulesNew)));
  }

  private static LakeTable stored(StarTable table) {
    return new LakeTable(table.path(), new StructType());
  }

  private Dataset<Row> pairs(
      StarTable table, Dataset<Row> before, Dataset<Row> after, boolean areRulesNew) {
    String[] columns = after.columns();
    String[] key = table.key().toArray(String[]::new);
    return side(before, columns, key, "before")
        .join(side(after, columns, key, "after"), key, "full_outer")
        .where(not(col("before").eqNullSafe(col("after"))))
        .withColumn(StarChange.CAUSE, cause(table, columns, areRulesNew));
  }

  private static Dataset<Row> side(Dataset<Row> rows, String[] columns, String[] key, String name) {
    Column[] selected = new Column[key.length + 1];
    for (int i = 0; i < key.length; i++) {
      selected[i] = col(key[i]);
    }
    selected[key.length] =
        struct(Arrays.stream(columns).map(functions::col).toArray(Column[]::new)).as(name);
    return rows.select(selected);
  }

  private Column cause(StarTable table, String[] columns, boolean areRulesNew) {
    List<String> all = List.of(columns);
    Column isLate = table.isByMonth() ? col("after." + table.day()).leq(lit(asOf)) : lit(false);
    Column cause =
        when(col("before").isNull(), when(isLate, "late").otherwise("new"))
            .when(col("after").isNull(), "deleted");
    if (all.containsAll(PERSON)) {
      Column isElseSame =
          all.stream()
              .filter(column -> !PERSON.contains(column))
              .map(StarChanges::isSame)
              .reduce(Column::and)
              .orElseThrow();
      cause = cause.when(not(isSame("person_key")).and(isElseSame), "re-linked");
    }
    Column isOfSameRow =
        EVIDENCE.stream()
            .filter(all::contains)
            .map(StarChanges::isSame)
            .reduce(lit(areRulesNew), Column::and);
    return cause.when(isOfSameRow, "rule-changed").otherwise("corrected");
  }

  private static Column isSame(String column) {
    return col("before." + column).eqNullSafe(col("after." + column));
  }
}
