package it.sprint.etl.person;

import java.util.Locale;

/**
 * Records that are another person's than before.
 *
 * @param records how many
 */
public record PersonChange(Kind kind, long fromKey, long toKey, int records) {

  /** What became of the person whose records they were. */
  public enum Kind {
    /** It has no records left: it was the other one all along. */
    MERGED,
    /** It keeps some records: it was two persons. */
    SPLIT;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
