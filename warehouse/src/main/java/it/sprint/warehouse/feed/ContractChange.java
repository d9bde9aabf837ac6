package it.sprint.warehouse.feed;

import java.util.Locale;

/**
 * One difference between two versions of a contract.
 *
 * @param place where it is: the kind of record and the header of the column, or empty for the
 *     contract as a whole
 */
public record ContractChange(Effect effect, String place, String sentence) {

  /** What a change means for those who deliver under the older version. */
  public enum Effect {
    /** What was accepted may be rejected or mean something else. */
    BREAKING,
    /** What was accepted still is. */
    COMPATIBLE,
    /** Only words changed. */
    EDITORIAL;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
