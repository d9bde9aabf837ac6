package it.sprint.etl.linkage;

import java.io.Serializable;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What agreement in one comparison says.
 *
 * @param m by level, its share among pairs of records of one person
 * @param u by level, its share among pairs of records of two persons
 */
public record Parameters(List<Double> m, List<Double> u) implements Serializable {

  private static final long serialVersionUID = 1L;

  public Parameters {
    if (m.size() != u.size()) {
      throw new IllegalArgumentException("A level has both an m and a u.");
    }
    m = List.copyOf(m);
    u = List.copyOf(u);
  }

  static Parameters of(double[] m, double[] u) {
    return new Parameters(boxed(m), boxed(u));
  }

  int levels() {
    return m.size();
  }

  /** In bits: by how many doublings the odds change. */
  double weight(int level) {
    return weight(level, u.get(level));
  }

  /** The weight where it is known how common the shared value is. */
  double weight(int level, double share) {
    return Math.log(m.get(level) / share) / Math.log(2);
  }

  Parameters withM(double[] other) {
    return new Parameters(boxed(other), u);
  }

  private static List<Double> boxed(double[] values) {
    return DoubleStream.of(values).boxed().toList();
  }
}
