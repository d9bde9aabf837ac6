package it.sprint.warehouse.linkage;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Two records.
 *
 * @param recordA the smaller of the two keys, each of 32 hexadecimal digits
 */
public record PairKey(String recordA, String recordB) {

  private static final Pattern KEY = Pattern.compile("[0-9a-f]{32}");

  public PairKey {
    if (!isKey(recordA) || !isKey(recordB) || recordA.compareTo(recordB) >= 0) {
      throw new IllegalArgumentException("A pair is two keys of records, the smaller one first.");
    }
  }

  /** Two records in whatever order they are named; none where they are no two keys. */
  public static Optional<PairKey> find(String one, String other) {
    if (!isKey(one) || !isKey(other) || one.equals(other)) {
      return Optional.empty();
    }
    boolean isSorted = one.compareTo(other) < 0;
    return Optional.of(new PairKey(isSorted ? one : other, isSorted ? other : one));
  }

  private static boolean isKey(String text) {
    return KEY.matcher(text).matches();
  }
}
