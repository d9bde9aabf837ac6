package it.sprint.etl.linkage;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What people decided: records that are one person, and records that are not. */
public final class Constraints {

  /** Two records, the smaller number first. */
  public record Pair(long a, long b) {
    public static Pair of(long one, long other) {
      return new Pair(Math.min(one, other), Math.max(one, other));
    }
  }

  private final List<Pair> same;
  private final Map<Long, Set<Long>> different = new HashMap<>();

  public Constraints(Collection<Pair> same, Collection<Pair> different) {
    this.same =
        same.stream().sorted(Comparator.comparingLong(Pair::a).thenComparingLong(Pair::b)).toList();
    for (Pair pair : different) {
      this.different.computeIfAbsent(pair.a(), missing -> new HashSet<>()).add(pair.b());
      this.different.computeIfAbsent(pair.b(), missing -> new HashSet<>()).add(pair.a());
    }
  }

  public static Constraints none() {
    return new Constraints(List.of(), List.of());
  }

  /** What is one person. */
  public List<Pair> same() {
    return same;
  }

  /** The records of which anything was decided. */
  public Set<Long> records() {
    Set<Long> records = new HashSet<>(different.keySet());
    same.forEach(pair -> records.addAll(List.of(pair.a(), pair.b())));
    return records;
  }

  /** Whether somebody said that these two are not one person. */
  public boolean areDifferent(long a, long b) {
    return different.getOrDefault(a, Set.of()).contains(b);
  }

  boolean keepApart(List<Long> a, List<Long> b) {
    if (different.isEmpty()) {
      return false;
    }
    return a.stream()
        .anyMatch(one -> b.stream().anyMatch(different.getOrDefault(one, Set.of())::contains));
  }
}
