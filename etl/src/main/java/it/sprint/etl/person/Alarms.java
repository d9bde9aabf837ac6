package it.sprint.etl.person;

import it.sprint.etl.linkage.Clusters;
import it.sprint.etl.linkage.Edge;
import it.sprint.etl.linkage.Hold;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Persons that look wrong: so many records that somebody's default may have joined them, or few
 * pairs that speak for it.
 */
final class Alarms {

  private static final int LARGE = 12;

  /** Of all pairs of a person's records, the share that should speak for it. */
  private static final double DENSE = 0.5;

  /** Three records are dense with two pairs; fewer say nothing. */
  private static final int LEAST = 4;

  private Alarms() {}

  /**
   * One line for each person that looks wrong.
   *
   * @param persons the person's key by each record's number
   */
  static List<String> of(Clusters clusters, Collection<Edge> edges, Map<Long, Long> persons) {
    Map<Long, List<Edge>> within = new HashMap<>();
    for (Edge edge : edges) {
      if (edge.hold() == Hold.NONE && clusters.of(edge.a()) == clusters.of(edge.b())) {
        within.computeIfAbsent(clusters.of(edge.a()), missing -> new ArrayList<>()).add(edge);
      }
    }
    List<String> alarms = new ArrayList<>();
    clusters
        .all()
        .forEach(
            (cluster, records) -> {
              int size = records.size();
              List<Edge> own = within.getOrDefault(cluster, List.of());
              double density = own.size() / (size * (size - 1) / 2.0);
              if (size > LARGE || (size >= LEAST && density < DENSE)) {
                alarms.add(line(persons.getOrDefault(cluster, 0L), size, density, own));
              }
            });
    return alarms;
  }

  private static String line(long person, int size, double density, List<Edge> edges) {
    double weakest = edges.stream().mapToDouble(Edge::weight).min().orElse(0);
    return String.format(
        Locale.ROOT,
        "Alarm: person %d has %d records, %.0f %% of their pairs speak for it, the weakest with odds of 2^%.1f. Look with ./sprint link review.",
        person,
        size,
        100 * density,
        weakest);
  }
}
