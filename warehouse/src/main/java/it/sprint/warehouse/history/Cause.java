package it.sprint.warehouse.history;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Why a row of the star, and so a figure, is another one in the next edition. Changes are put in
 * place cause by cause in this order; what a figure is in between tells how much of its difference
 * is due to which.
 */
public enum Cause {
  /** Of a day after the last one that the edition before spoke of. */
  NEW,
  /** New, of an earlier day. */
  LATE,
  /** Told otherwise than before. */
  CORRECTED,
  /** Another person's, and else the same. */
  RE_LINKED,
  /** Made by other rules of the same row of a delivery, or counted by another rule. */
  RULE_CHANGED,
  /** No more there. */
  DELETED;

  /** As tables and answers have it: {@code re-linked}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The cause of this code; an unknown one is a mistake of ours. */
  public static Cause of(String code) {
    return Arrays.stream(values())
        .filter(cause -> cause.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no cause " + code));
  }

  public static List<Cause> all() {
    return List.of(values());
  }
}
