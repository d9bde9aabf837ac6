package it.sprint.etl.linkage;

import it.sprint.etl.linkage.name.PersonName;
import java.io.Serializable;
import java.util.Map;

/**
 * How common values are: to share a common name says less than to share a rare one, and what is
 * common differs from origin to origin.
 *
 * @param records by origin, how many have it; the empty origin counts all
 * @param counts by field, origin and value, how many records have it; rare values are left out
 */
public record Frequencies(Map<String, Long> records, Map<String, Long> counts)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Rarer than this, nobody can tell how rare. */
  private static final double LEAST = 1e-4;

  /** An origin with as many records as this counts as much as all together. */
  private static final double SHRINKAGE = 200;

  static final String ALL = "";

  public Frequencies {
    records = Map.copyOf(records);
    counts = Map.copyOf(counts);
  }

  static String key(int field, String origin, String value) {
    return field + "\t" + origin + "\t" + value;
  }

  /** What of a name is counted where its words are the same. */
  static String ofWords(PersonName name) {
    return name.key();
  }

  /** What of a name is counted where it sounds alike; marked, to be no word. */
  static String ofSound(PersonName name) {
    return '~' + name.sound();
  }

  /** The share of records of an origin that have the value. */
  double of(int field, String origin, String value) {
    double all = share(field, ALL, value);
    if (origin.isEmpty()) {
      return Math.max(LEAST, all);
    }
    long inOrigin = records.getOrDefault(origin, 0L);
    double own = inOrigin == 0 ? 0 : share(field, origin, value);
    double mixed = (inOrigin * own + SHRINKAGE * all) / (inOrigin + SHRINKAGE);
    return Math.max(LEAST, mixed);
  }

  private double share(int field, String origin, String value) {
    long total = records.getOrDefault(origin, 0L);
    return total == 0 ? 0 : (double) counts.getOrDefault(key(field, origin, value), 0L) / total;
  }
}
