package it.sprint.etl.linkage.name;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How well two names agree, best first. */
public enum NameMatch {
  /** The same words, in any order, joined or apart. */
  SAME(0),
  /** Every word sounds like its partner. */
  SOUNDS_ALIKE(1),
  /** A slip of the pen apart: Jaro-Winkler similarity of 0.92 or more. */
  NEAR(2),
  /** All words of the shorter one stand in the longer one: a second surname was left out. */
  PART(3),
  /** Jaro-Winkler similarity of 0.84 or more: perhaps another spelling. */
  SIMILAR(4),
  DIFFERENT(5);

  private static final double NEAR_AT = 0.92;
  private static final double SIMILAR_AT = 0.84;
  private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

  private final int level;

  NameMatch(int level) {
    this.level = level;
  }

  public static NameMatch of(PersonName a, PersonName b) {
    if (a.joined().equals(b.joined()) || sameInAnyOrder(a.words(), b.words())) {
      return SAME;
    }
    if (sameInAnyOrder(a.sounds(), b.sounds()) || sameJoined(a.sounds(), b.sounds())) {
      return SOUNDS_ALIKE;
    }
    NameMatch whole = a.words().size() == b.words().size() ? ofWords(a, b) : DIFFERENT;
    NameMatch joined = ofSimilarity(JARO_WINKLER.apply(a.joined(), b.joined()));
    NameMatch best = better(whole, joined);
    if (best.level > PART.level && a.words().size() != b.words().size() && isPart(a, b)) {
      return PART;
    }
    return best;
  }

  /** Its place among them, from 0. */
  public int level() {
    return level;
  }

  /** For people: "sounds alike". */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static NameMatch better(NameMatch one, NameMatch other) {
    return one.level <= other.level ? one : other;
  }

  private static boolean sameInAnyOrder(List<String> a, List<String> b) {
    if (a.size() != b.size()) {
      return false;
    }
    if (a.size() == 1) {
      return a.get(0).equals(b.get(0));
    }
    return Arrays.equals(a.stream().sorted().toArray(), b.stream().sorted().toArray());
  }

  private static boolean sameJoined(List<String> a, List<String> b) {
    return a.size() != b.size() && String.join("", a).equals(String.join("", b));
  }

  /** The match of the worst pair of words, where each word has its best partner. */
  private static NameMatch ofWords(PersonName a, PersonName b) {
    NameMatch worst = SAME;
    boolean[] taken = new boolean[b.words().size()];
    for (int i = 0; i < a.words().size(); i++) {
      NameMatch best = DIFFERENT;
      int partner = -1;
      for (int j = 0; j < taken.length; j++) {
        NameMatch match = taken[j] ? DIFFERENT : ofWord(a, i, b, j);
        if (!taken[j] && (partner < 0 || match.level < best.level)) {
          best = match;
          partner = j;
        }
      }
      taken[partner] = true;
      worst = better(worst, best) == best ? worst : best;
    }
    return worst;
  }

  private static NameMatch ofWord(PersonName a, int i, PersonName b, int j) {
    if (a.words().get(i).equals(b.words().get(j))) {
      return SAME;
    }
    if (a.sounds().get(i).equals(b.sounds().get(j))) {
      return SOUNDS_ALIKE;
    }
    return ofSimilarity(JARO_WINKLER.apply(a.words().get(i), b.words().get(j)));
  }

  private static NameMatch ofSimilarity(double similarity) {
    if (similarity >= NEAR_AT) {
      return NEAR;
    }
    return similarity >= SIMILAR_AT ? SIMILAR : DIFFERENT;
  }

  private static boolean isPart(PersonName a, PersonName b) {
    return a.words().size() < b.words().size() ? isPartOf(a, b) : isPartOf(b, a);
  }

  private static boolean isPartOf(PersonName shorter, PersonName longer) {
    for (int i = 0; i < shorter.words().size(); i++) {
      boolean isFound = false;
      for (int j = 0; j < longer.words().size() && !isFound; j++) {
        isFound = ofWord(shorter, i, longer, j).level <= NEAR.level;
      }
      if (!isFound) {
        return false;
      }
    }
    return true;
  }
}
