package it.sprint.warehouse.linkage;

import java.util.Arrays;
import java.util.Locale;

/** What a word on a pair of records does. */
public enum Step {
  /** It counts at once. */
  SAID,
  /** It would part what is joined: it counts once another person says the same. */
  PROPOSED,
  /** It is the second person's word, and counts. */
  CONFIRMED,
  /** It takes back what was proposed. */
  WITHDRAWN;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Step of(String code) {
    return Arrays.stream(values())
        .filter(step -> step.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The database holds the step " + code));
  }
}
