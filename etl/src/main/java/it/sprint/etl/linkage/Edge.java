package it.sprint.etl.linkage;

/**
 * A pair of records that may be one person.
 *
 * @param weight the odds, in bits
 */
public record Edge(long a, long b, double weight, Hold hold) {

  public Edge {
    if (a >= b) {
      throw new IllegalArgumentException("The smaller number comes first.");
    }
  }

  public double probability() {
    return Weights.probability(weight);
  }
}
