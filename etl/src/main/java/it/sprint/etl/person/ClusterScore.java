package it.sprint.etl.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How well records were put together, against the truth.
 *
 * @param truePairs pairs of records of one person, {@code foundPairs} pairs put together, {@code
 *     rightPairs} those that are both
 * @param bcubed the harmonic mean of B-cubed precision and recall (Bagga and Baldwin, 1998): each
 *     record counts once, however large its person
 */
public record ClusterScore(
    long records,
    long truePersons,
    long foundPersons,
    double truePairs,
    double foundPairs,
    double rightPairs,
    double bcubed) {

  /** A record: who it is in truth, and with whom it was put together. */
  public record Member(long truth, long found) {}

  /** The score of these records. */
  public static ClusterScore of(Collection<Member> members) {
    Map<Long, Long> truth = sizes(members, Member::truth);
    Map<Long, Long> found = sizes(members, Member::found);
    Map<Member, Long> both = sizes(members, Function.identity());
    double precision = 0;
    double recall = 0;
    for (Map.Entry<Member, Long> shared : both.entrySet()) {
      double size = shared.getValue();
      precision += size * size / found.get(shared.getKey().found());
      recall += size * size / truth.get(shared.getKey().truth());
    }
    return new ClusterScore(
        members.size(),
        truth.size(),
        found.size(),
        pairs(truth.values()),
        pairs(found.values()),
        pairs(both.values()),
        harmonic(precision / members.size(), recall / members.size()));
  }

  private static <T, K> Map<K, Long> sizes(Collection<T> members, Function<T, K> key) {
    return members.stream()
        .collect(Collectors.groupingBy(key, HashMap::new, Collectors.counting()));
  }

  private static double pairs(Collection<Long> sizes) {
    return sizes.stream().mapToDouble(size -> size * (size - 1) / 2.0).sum();
  }

  private static double harmonic(double one, double other) {
    return one + other == 0 ? 0 : 2 * one * other / (one + other);
  }

  /** Of the pairs put together, those that are right; 1 if there are none. */
  public double precision() {
    return foundPairs == 0 ? 1 : rightPairs / foundPairs;
  }

  /** Of the pairs of one person, those found; 1 if there are none. */
  public double recall() {
    return truePairs == 0 ? 1 : rightPairs / truePairs;
  }

  /** The harmonic mean of precision and recall of pairs. */
  public double f1() {
    return harmonic(precision(), recall());
  }

  /** One line of a table. */
  public String line(String name) {
    return String.format(
        Locale.ROOT,
        "%-12s %,9d records %,8d persons, found %,8d  precision %.4f  recall %.4f  F1 %.4f  B-cubed %.4f",
        name,
        records,
        truePersons,
        foundPersons,
        precision(),
        recall(),
        f1(),
        bcubed);
  }

  /** Scores of parts of the records, such as each origin's, by name. */
  public static Map<String, ClusterScore> by(List<Member> members, List<String> names) {
    Map<String, List<Member>> parts = new TreeMap<>();
    for (int i = 0; i < members.size(); i++) {
      parts.computeIfAbsent(names.get(i), missing -> new ArrayList<>()).add(members.get(i));
    }
    Map<String, ClusterScore> scores = new TreeMap<>();
    parts.forEach((name, part) -> scores.put(name, of(part)));
    return scores;
  }
}
