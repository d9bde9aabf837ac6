package it.sprint.etl.linkage.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well pairs of FEBRL's records were found: records of one person share the number in {@code
 * rec-<number>-org} and {@code rec-<number>-dup-<copy>}.
 *
 * @param sought pairs that are one person
 */
record LinkQuality(long found, long right, long sought) {

  /** A pair of records' ids. */
  record Pair(String a, String b) {
    boolean isOnePerson() {
      return person(a).equals(person(b));
    }
  }

  static LinkQuality of(Collection<Pair> pairs, Collection<String> records) {
    Map<String, List<String>> persons = new HashMap<>();
    records.forEach(
        each -> persons.computeIfAbsent(person(each), missing -> new ArrayList<>()).add(each));
    return new LinkQuality(
        pairs.size(),
        pairs.stream().filter(Pair::isOnePerson).count(),
        pairsWithin(persons.values()).size());
  }

  static List<Pair> pairsWithin(Collection<List<String>> groups) {
    List<Pair> pairs = new ArrayList<>();
    for (List<String> group : groups) {
      for (int i = 0; i < group.size(); i++) {
        for (String earlier : group.subList(0, i)) {
          pairs.add(new Pair(earlier, group.get(i)));
        }
      }
    }
    return pairs;
  }

  private static String person(String record) {
    return record.split("-", -1)[1];
  }

  double f1() {
    return 2.0 * right / (found + sought);
  }
}
