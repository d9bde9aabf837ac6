package it.sprint.etl.linkage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts records together that are one person. Two groups are joined, the surest pair first, when
 * enough pairs between them speak for it and fewer against it: one weak pair never joins two
 * groups. Equal pairs give equal clusters, in whatever order they come.
 */
public final class Clusters {

  /** Of the smaller group's size, as many pairs must speak for joining. */
  private static final double LEAST_SHARE = 0.3;

  /** No person stands in more records without somebody having looked. */
  private static final int LARGEST = 40;

  private final Map<Long, Long> parents = new HashMap<>();
  private final Map<Long, List<Long>> members = new HashMap<>();
  private final Map<Long, List<Edge>> edges = new HashMap<>();

  /**
   * The clusters that these pairs make.
   *
   * @param least in bits, the odds from which a pair speaks for joining
   * @param constraints what people decided
   */
  public static Clusters of(Collection<Edge> edges, double least, Constraints constraints) {
    Clusters clusters = new Clusters();
    List<Edge> usable =
        edges.stream().filter(edge -> edge.weight() >= least || edge.hold() != Hold.NONE).toList();
    usable.forEach(clusters::add);
    clusters.join(usable.stream().filter(edge -> edge.hold() == Hold.NONE).toList(), constraints);
    // Last, so that all that belongs to the two comes along.
    constraints.same().forEach(pair -> clusters.decided(pair, constraints));
    return clusters;
  }

  private void add(Edge edge) {
    edges.computeIfAbsent(edge.a(), missing -> new ArrayList<>()).add(edge);
    edges.computeIfAbsent(edge.b(), missing -> new ArrayList<>()).add(edge);
  }

  /** Joins until nothing more can be joined. */
  private void join(List<Edge> usable, Constraints constraints) {
    List<Edge> left =
        usable.stream()
            .sorted(
                Comparator.comparingDouble(Edge::weight)
                    .reversed()
                    .thenComparingLong(Edge::a)
                    .thenComparingLong(Edge::b))
            .toList();
    boolean isChanged = true;
    while (isChanged && !left.isEmpty()) {
      isChanged = false;
      List<Edge> later = new ArrayList<>();
      for (Edge edge : left) {
        long a = of(edge.a());
        long b = of(edge.b());
        if (a == b) {
          continue;
        }
        if (mayJoin(a, b, constraints)) {
          union(a, b);
          isChanged = true;
        } else {
          later.add(edge);
        }
      }
      left = later;
    }
  }

  private boolean mayJoin(long a, long b, Constraints constraints) {
    List<Long> membersA = membersOf(a);
    List<Long> membersB = membersOf(b);
    if (membersA.size() + membersB.size() > LARGEST || constraints.keepApart(membersA, membersB)) {
      return false;
    }
    return membersA.size() <= membersB.size()
        ? speaksForJoining(membersA, membersB)
        : speaksForJoining(membersB, membersA);
  }

  private boolean speaksForJoining(List<Long> smaller, List<Long> others) {
    Set<Long> larger = new HashSet<>(others);
    int supporting = 0;
    int against = 0;
    for (long member : smaller) {
      for (Edge edge : edges.getOrDefault(member, List.of())) {
        if (larger.contains(edge.a() == member ? edge.b() : edge.a())) {
          supporting += edge.hold() == Hold.NONE ? 1 : 0;
          against += edge.hold() == Hold.NONE ? 0 : 1;
        }
      }
    }
    return supporting >= LEAST_SHARE * smaller.size() && supporting > against;
  }

  private void decided(Constraints.Pair pair, Constraints constraints) {
    long a = of(pair.a());
    long b = of(pair.b());
    if (a != b && !constraints.keepApart(membersOf(a), membersOf(b))) {
      union(a, b);
    }
  }

  private List<Long> membersOf(long cluster) {
    return members.getOrDefault(cluster, List.of(cluster));
  }

  private void union(long a, long b) {
    long kept = Math.min(a, b);
    long joined = Math.max(a, b);
    List<Long> all = new ArrayList<>(membersOf(kept));
    all.addAll(membersOf(joined));
    members.put(kept, all);
    members.remove(joined);
    parents.put(joined, kept);
  }

  /** The smallest record of the cluster that a record is in. */
  public long of(long record) {
    long root = record;
    while (parents.containsKey(root)) {
      root = parents.get(root);
    }
    long next = record;
    while (next != root) {
      long parent = parents.get(next);
      parents.put(next, root);
      next = parent;
    }
    return root;
  }

  /** The clusters of two records and more, each under its smallest record. */
  public Map<Long, List<Long>> all() {
    Map<Long, List<Long>> sorted = new TreeMap<>();
    members.forEach((cluster, records) -> sorted.put(cluster, records.stream().sorted().toList()));
    return sorted;
  }
}
