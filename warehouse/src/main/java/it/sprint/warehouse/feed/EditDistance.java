package it.sprint.warehouse.feed;

import java.util.Locale;

/** How many letters two headers differ by, case, spaces and underscores aside. */
final class EditDistance {

  private static final int LONGEST = 200;

  private EditDistance() {}

  /** Whether one is likely to be the other, misspelt: at most a third of it differs. */
  static boolean isNear(String expected, String found) {
    return !found.isBlank()
        && found.length() <= LONGEST
        && between(expected, found) <= Math.max(1, bare(expected).length() / 3);
  }

  /** The Levenshtein distance, in memory for one line of the table. */
  static int between(String expected, String found) {
    String one = bare(expected);
    String other = bare(found);
    int[] line = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      line[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = line[0];
      line[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = line[j];
        line[j] = Math.min(change, Math.min(line[j], line[j - 1]) + 1);
      }
    }
    return line[other.length()];
  }

  private static String bare(String header) {
    return header.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
  }
}
