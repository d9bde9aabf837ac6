package it.sprint.etl.person;

import it.sprint.etl.linkage.Clusters;
import it.sprint.etl.linkage.Constraints;
import it.sprint.etl.linkage.Edge;
import it.sprint.etl.linkage.Hold;
import it.sprint.etl.linkage.Linkage;
import it.sprint.etl.person.PersonRegister.Entry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gives records to persons: those that hang together, apart from all others.
 *
 * @param entries as they are written, by the number of the record
 * @param clusters which records are one person
 */
record Assignment(
    Map<Long, Entry> entries, List<PersonChange> changes, Clusters clusters, List<Edge> edges) {

  /**
   * Puts records together and gives persons their keys.
   *
   * @param entries the records, each with the person it was
   * @param edges the pairs between them that hold
   * @param lastKey the highest key that any person has
   */
  static Assignment of(
      Map<Long, Entry> entries, List<Edge> edges, Constraints decisions, long lastKey) {
    Clusters clusters = Clusters.of(edges, Linkage.LEAST_LINKED, decisions);
    Map<Long, List<String>> groups = new TreeMap<>();
    Map<String, Long> before = new HashMap<>();
    for (Entry entry : entries.values()) {
      if (entry.isLive()) {
        groups
            .computeIfAbsent(clusters.of(entry.id()), missing -> new ArrayList<>())
            .add(entry.record());
      }
      if (entry.person() != 0) {
        before.put(entry.record(), entry.person());
      }
    }
    PersonKeys keys = PersonKeys.of(before, groups.values(), lastKey);
    Map<Long, Long> components = components(entries, edges, decisions);
    Map<Long, Entry> assigned = new HashMap<>();
    entries.forEach(
        (id, entry) ->
            assigned.put(
                id,
                entry.assigned(
                    // Records that are gone keep their person, should they come back.
                    keys.keys().getOrDefault(entry.record(), entry.person()),
                    root(components, id))));
    return new Assignment(assigned, keys.changes(), clusters, edges);
  }

  /** What hangs together, by whatever could ever join it. */
  private static Map<Long, Long> components(
      Map<Long, Entry> entries, Collection<Edge> edges, Constraints decisions) {
    Map<Long, Long> parents = new HashMap<>();
    for (Edge edge : edges) {
      if (edge.weight() >= Linkage.LEAST_LINKED || edge.hold() != Hold.NONE) {
        unite(parents, edge.a(), edge.b());
      }
    }
    for (Constraints.Pair pair : decisions.same()) {
      if (entries.containsKey(pair.a()) && entries.containsKey(pair.b())) {
        unite(parents, pair.a(), pair.b());
      }
    }
    return parents;
  }

  private static void unite(Map<Long, Long> parents, long a, long b) {
    long one = root(parents, a);
    long other = root(parents, b);
    // The smallest number stands for all, in whatever order they come.
    parents.put(Math.max(one, other), Math.min(one, other));
  }

  private static long root(Map<Long, Long> parents, long id) {
    long root = id;
    while (parents.getOrDefault(root, root) != root) {
      root = parents.get(root);
    }
    long at = id;
    while (at != root) {
      Long next = parents.put(at, root);
      at = next == null ? root : next;
    }
    return root;
  }

  /** The person of each live record. */
  Map<Long, Long> persons() {
    Map<Long, Long> persons = new HashMap<>();
    entries.forEach(
        (id, entry) -> {
          if (entry.isLive()) {
            persons.put(id, entry.person());
          }
        });
    return persons;
  }
}
