package it.sprint.etl.generator;

import java.util.List;

/**
 * A stream of chance that is the same on every machine and Java: SplitMix64, begun from a seed, a
 * purpose and numbers, so that what is drawn for one purpose never moves what is drawn for another.
 */
final class Chance {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final long FNV_START = 0xCBF29CE484222325L;
  private static final long FNV_PRIME = 0x100000001B3L;

  private long state;

  private Chance(long state) {
    this.state = state;
  }

  static Chance of(long seed, String purpose, long... numbers) {
    long hash = FNV_START ^ mixed(seed);
    for (int i = 0; i < purpose.length(); i++) {
      hash = (hash ^ purpose.charAt(i)) * FNV_PRIME;
    }
    for (long number : numbers) {
      hash = mixed(hash ^ mixed(number + GOLDEN));
    }
    return new Chance(mixed(hash));
  }

  private static long mixed(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  long number() {
    state += GOLDEN;
    return mixed(state);
  }

  /** From 0 inclusive to 1 exclusive. */
  double unit() {
    return (number() >>> 11) * 0x1.0p-53;
  }

  /** From 0 inclusive to the bound exclusive. */
  int below(int bound) {
    return (int) (unit() * bound);
  }

  /** Both ends inclusive. */
  int between(int least, int most) {
    return least + below(most - least + 1);
  }

  boolean hit(double rate) {
    return unit() < rate;
  }

  <T> T pick(List<T> values) {
    return values.get(below(values.size()));
  }

  /** Earlier values are more frequent, as names are. */
  <T> T pickSkewed(List<T> values) {
    double unit = unit();
    return values.get((int) (unit * Math.sqrt(unit) * values.size()));
  }

  /** The place of a weight, as often as it weighs. */
  int weighted(double... weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    double rest = unit() * sum;
    for (int i = 0; i < weights.length - 1; i++) {
      rest -= weights[i];
      if (rest < 0) {
        return i;
      }
    }
    return weights.length - 1;
  }

  /** Log-normal: half lie below the median, few lie far above. */
  int skewed(double median, double spread) {
    double normal =
        StrictMath.sqrt(-2 * StrictMath.log(1 - unit())) * StrictMath.cos(2 * Math.PI * unit());
    return (int) Math.round(median * StrictMath.exp(spread * normal));
  }

  /**
   * How often something happens that on average happens {@code mean} times; at most {@code most}.
   */
  int count(double mean, int most) {
    double stop = mean / (1 + mean);
    int count = 0;
    while (count < most && hit(stop)) {
      count++;
    }
    return count;
  }
}
