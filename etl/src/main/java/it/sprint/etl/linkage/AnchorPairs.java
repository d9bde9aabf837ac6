package it.sprint.etl.linkage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * How the pairs that share an anchor agree in all else; of very many, a share of the blocks. All
 * anchors are looked at in one pass.
 */
record AnchorPairs(LinkageSchema schema, Set<Integer> defaultDays, List<Anchor> anchors) {

  private static final double MOST_PAIRS = 1_000_000;
  private static final int LARGEST_BLOCK = 1_000;

  /** {@code anchors} has a bit for each anchor that the pair shares. */
  private static final StructType AGREEMENT =
      new StructType()
          .add("levels", DataTypes.BinaryType, false)
          .add("are_of_one_source", DataTypes.BooleanType, false)
          .add("anchors", DataTypes.IntegerType, false);

  AnchorPairs {
    anchors = List.copyOf(anchors);
  }

  /** By anchor. */
  List<List<Pattern>> of(Dataset<Row> entries) {
    LinkageSchema anchored =
        new LinkageSchema(
            schema.fields(), schema.origin(), anchors.stream().map(Anchor::rule).toList());
    List<Integer> largest = Collections.nCopies(anchors.size(), LARGEST_BLOCK);
    Dataset<Row> sizes = Candidates.sizes(Candidates.keys(entries, anchored, defaultDays)).cache();
    long[] oneIn = oneIn(sizes);
    Set<Long> tooLarge = LargeBlocks.of(sizes, largest);
    sizes.unpersist();
    Candidates candidates =
        new Candidates(
            anchored,
            defaultDays,
            (rule, key) -> Math.floorMod(key, oneIn[rule]) == 0 && !tooLarge.contains(key));
    List<Row> counted =
        candidates
            .judged(entries, new Agreement(schema, defaultDays))
            .groupBy("levels", "are_of_one_source", "anchors")
            .count()
            .collectAsList();
    return byAnchor(counted, oneIn);
  }

  /** By anchor: one block in so many is compared. */
  private long[] oneIn(Dataset<Row> sizes) {
    long[] oneIn = new long[anchors.size()];
    Arrays.fill(oneIn, 1);
    for (Row row :
        sizes
            .where(col("size").leq(LARGEST_BLOCK))
            .groupBy("rule")
            .agg(sum(col("size").multiply(col("size").minus(lit(1)))).as("pairs"))
            .collectAsList()) {
      oneIn[row.getInt(0)] = Math.max(1, (long) Math.ceil(row.getLong(1) / 2.0 / MOST_PAIRS));
    }
    return oneIn;
  }

  private List<List<Pattern>> byAnchor(List<Row> counted, long[] oneIn) {
    List<List<Pattern>> patterns = new ArrayList<>();
    for (int anchor = 0; anchor < anchors.size(); anchor++) {
      List<Pattern> own = new ArrayList<>();
      for (Row row : counted) {
        if ((row.getInt(2) & 1 << anchor) != 0) {
          double pairs = (double) oneIn[anchor] * row.getLong(3);
          own.add(new Pattern(row.getAs(0), row.getBoolean(1), pairs));
        }
      }
      patterns.add(own);
    }
    return patterns;
  }

  /** Compares a pair. */
  private record Agreement(LinkageSchema schema, Set<Integer> defaultDays)
      implements Candidates.Judging {

    @Override
    public Blocks.Judge judge() {
      Comparisons comparisons = new Comparisons(schema, defaultDays);
      return (a, b, out) ->
          out.accept(
              RowFactory.create(comparisons.compare(a, b), a.source() == b.source(), shared(a, b)));
    }

    /** Those whose blocks are compared; of the others a key is 0. */
    private static int shared(Entry a, Entry b) {
      int shared = 0;
      for (int anchor = 0; anchor < a.keys().length; anchor++) {
        boolean isShared = a.keys()[anchor] != 0 && a.keys()[anchor] == b.keys()[anchor];
        shared |= isShared ? 1 << anchor : 0;
      }
      return shared;
    }

    @Override
    public StructType type() {
      return AGREEMENT;
    }
  }
}
