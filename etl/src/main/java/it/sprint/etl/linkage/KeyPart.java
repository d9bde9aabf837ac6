package it.sprint.etl.linkage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What of a field must agree for two records to be compared. */
public enum KeyPart {
  /** The whole value. */
  SAME,
  /** How the name sounds, in any order of its words. */
  SOUND,
  /** The first sound of the name. */
  INITIAL,
  /** The year of the date. */
  YEAR,
  /** The date, where day and month may have changed places; not one that many unknown dates get. */
  DAY,
  /** The first half of the value. */
  START;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<KeyPart> find(String word) {
    return Arrays.stream(values()).filter(part -> part.word().equals(word)).findFirst();
  }
}
