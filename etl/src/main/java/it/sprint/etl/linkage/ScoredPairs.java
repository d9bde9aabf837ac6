package it.sprint.etl.linkage;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Compares and weighs pairs; keeps those that may be one person. */
record ScoredPairs(LinkageSchema schema, LinkageModel model) implements Candidates.Judging {

  private static final long serialVersionUID = 1L;

  /** In bits: pairs less likely than one in eight are not kept. */
  private static final double LEAST_KEPT = -3;

  /**
   * One row per pair; {@code weight} is the odds in bits, {@code hold} the number of a {@link
   * Hold}.
   */
  static final StructType PAIRS =
      new StructType()
          .add("id_a", DataTypes.LongType, false)
          .add("id_b", DataTypes.LongType, false)
          .add("levels", DataTypes.BinaryType, false)
          .add("weight", DataTypes.DoubleType, false)
          .add("hold", DataTypes.IntegerType, false);

  /** A row of {@link #PAIRS}. */
  static Edge edge(Row row) {
    return new Edge(row.getLong(0), row.getLong(1), row.getDouble(3), Hold.of(row.getInt(4)));
  }

  @Override
  public Blocks.Judge judge() {
    Comparisons comparisons = new Comparisons(schema, model.defaultDays());
    Weights weights = new Weights(schema, model);
    Verdict verdict = new Verdict(schema, comparisons, model);
    return (a, b, out) -> {
      byte[] levels = comparisons.compare(a, b);
      double bits = verdict.bits(weights.total(a, b, levels), levels);
      Hold hold = verdict.hold(levels);
      if (bits >= LEAST_KEPT || hold == Hold.IDENTIFIER_OF_ANOTHER) {
        long first = Math.min(a.id(), b.id());
        long second = Math.max(a.id(), b.id());
        out.accept(RowFactory.create(first, second, levels, bits, hold.number()));
      }
    };
  }

  @Override
  public StructType type() {
    return PAIRS;
  }
}
