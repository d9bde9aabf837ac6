package it.sprint.etl.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Gives persons their keys. A key stays with the group of records that holds most of those it had;
 * what that changes for others is told as merges and splits.
 *
 * @param keys by person record
 */
public record PersonKeys(Map<String, Long> keys, List<PersonChange> changes) {

  /** How many records of a person before are in a group now. */
  private record Overlap(long key, int group, int records) {}

  public PersonKeys {
    keys = Map.copyOf(keys);
    changes = List.copyOf(changes);
  }

  /**
   * The keys after linking.
   *
   * @param before the keys of records before
   * @param groups the records of each person now, in whatever order
   * @param lastKey the highest key that was ever given
   */
  public static PersonKeys of(
      Map<String, Long> before, Collection<List<String>> groups, long lastKey) {
    List<List<String>> sorted =
        groups.stream()
            .map(group -> group.stream().sorted().toList())
            .sorted(Comparator.comparing(group -> group.get(0)))
            .toList();
    Map<Integer, Long> keyOfGroup = kept(before, sorted);
    long next = lastKey + 1;
    Map<String, Long> keys = new HashMap<>();
    for (int group = 0; group < sorted.size(); group++) {
      if (!keyOfGroup.containsKey(group)) {
        keyOfGroup.put(group, next++);
      }
      long key = keyOfGroup.get(group);
      sorted.get(group).forEach(member -> keys.put(member, key));
    }
    return new PersonKeys(keys, changes(before, keys));
  }

  private static Map<Integer, Long> kept(Map<String, Long> before, List<List<String>> groups) {
    List<Overlap> overlaps = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      Map<Long, Integer> counts = new TreeMap<>();
      for (String member : groups.get(group)) {
        Long key = before.get(member);
        if (key != null) {
          counts.merge(key, 1, Integer::sum);
        }
      }
      int number = group;
      counts.forEach((key, records) -> overlaps.add(new Overlap(key, number, records)));
    }
    overlaps.sort(
        Comparator.comparingInt(Overlap::records)
            .reversed()
            .thenComparingLong(Overlap::key)
            .thenComparingInt(Overlap::group));
    Map<Integer, Long> kept = new HashMap<>();
    Set<Long> taken = new HashSet<>();
    for (Overlap overlap : overlaps) {
      if (!kept.containsKey(overlap.group()) && taken.add(overlap.key())) {
        kept.put(overlap.group(), overlap.key());
      }
    }
    return kept;
  }

  /** Records that went from one person to another; new and vanished records are no change. */
  private static List<PersonChange> changes(Map<String, Long> before, Map<String, Long> after) {
    Set<Long> alive = new HashSet<>(after.values());
    Map<List<Long>, Integer> moved = new LinkedHashMap<>();
    for (String member : new TreeSet<>(before.keySet())) {
      Long key = after.get(member);
      if (key != null && !key.equals(before.get(member))) {
        moved.merge(List.of(before.get(member), key), 1, Integer::sum);
      }
    }
    List<PersonChange> changes = new ArrayList<>();
    moved.forEach(
        (way, records) ->
            changes.add(
                new PersonChange(
                    alive.contains(way.get(0)) ? PersonChange.Kind.SPLIT : PersonChange.Kind.MERGED,
                    way.get(0),
                    way.get(1),
                    records)));
    return changes;
  }
}
