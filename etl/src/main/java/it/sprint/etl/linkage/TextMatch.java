package it.sprint.etl.linkage;

import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How well two codes or words agree, best first. */
enum TextMatch {
  SAME(0),
  /** One of several values is the same. */
  SHARED(1),
  /** A slip of the pen apart. */
  NEAR(2),
  DIFFERENT(3);

  private final int level;

  TextMatch(int level) {
    this.level = level;
  }

  /** In letters: shorter ones are codes, where a slip makes another code. */
  private static final int LEAST_OF_WORD = 6;

  private static final double NEAR_AT = 0.9;
  private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

  static TextMatch ofCodes(String[] a, String[] b) {
    TextMatch match = shared(a, b);
    return match == DIFFERENT && a.length == 1 && b.length == 1 && OneEdit.apart(a[0], b[0])
        ? NEAR
        : match;
  }

  static TextMatch ofWords(String[] a, String[] b) {
    TextMatch match = shared(a, b);
    boolean areWords = a[0].length() >= LEAST_OF_WORD && b[0].length() >= LEAST_OF_WORD;
    return match == DIFFERENT && areWords && JARO_WINKLER.apply(a[0], b[0]) >= NEAR_AT
        ? NEAR
        : match;
  }

  private static TextMatch shared(String[] a, String[] b) {
    if (a[0].equals(b[0])) {
      return SAME;
    }
    for (String one : a) {
      for (String other : b) {
        if (one.equals(other)) {
          return SHARED;
        }
      }
    }
    return DIFFERENT;
  }

  /** Its place among them, from 0. */
  int level() {
    return level;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
