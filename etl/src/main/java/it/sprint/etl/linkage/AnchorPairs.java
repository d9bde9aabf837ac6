package it.sprint.etl.linkage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** How the pairs that share an anchor agree in all else; of very many, a share of the blocks. */
record AnchorPairs(LinkageSchema schema, Set<Integer> defaultDays, Anchor anchor) {

  private static final double MOST_PAIRS = 1_000_000;
  private static final int LARGEST_BLOCK = 1_000;

  private static final StructType AGREEMENT =
      new StructType()
          .add("levels", DataTypes.BinaryType, false)
          .add("are_of_one_source", DataTypes.BooleanType, false);

  List<Pattern> of(Dataset<Row> entries) {
    LinkageSchema anchored =
        new LinkageSchema(schema.fields(), schema.origin(), List.of(anchor.rule()));
    Dataset<Row> sizes = Candidates.sizes(entries, anchored, defaultDays).cache();
    long share = Math.max(1, (long) Math.ceil(pairs(sizes) / MOST_PAIRS));
    Set<Long> tooLarge = LargeBlocks.of(sizes, new int[] {LARGEST_BLOCK});
    sizes.unpersist();
    Candidates candidates =
        new Candidates(
            anchored,
            defaultDays,
            (rule, key) -> Math.floorMod(key, share) == 0 && !tooLarge.contains(key));
    List<Pattern> patterns = new ArrayList<>();
    candidates
        .judged(entries, new Agreement(schema, defaultDays))
        .groupBy("levels", "are_of_one_source")
        .count()
        .collectAsList()
        .forEach(
            row ->
                patterns.add(
                    new Pattern(row.getAs(0), row.getBoolean(1), (double) share * row.getLong(2))));
    return patterns;
  }

  private static double pairs(Dataset<Row> sizes) {
    Row row =
        sizes
            .where(col("size").leq(LARGEST_BLOCK))
            .select(sum(col("size").multiply(col("size").minus(lit(1)))).divide(lit(2)))
            .head();
    return row.isNullAt(0) ? 0 : ((Number) row.get(0)).doubleValue();
  }

  /** Compares a pair. */
  private record Agreement(LinkageSchema schema, Set<Integer> defaultDays)
      implements Candidates.Judging {

    @Override
    public Blocks.Judge judge() {
      Comparisons comparisons = new Comparisons(schema, defaultDays);
      return (a, b, out) ->
          out.accept(RowFactory.create(comparisons.compare(a, b), a.source() == b.source()));
    }

    @Override
    public StructType type() {
      return AGREEMENT;
    }
  }
}
