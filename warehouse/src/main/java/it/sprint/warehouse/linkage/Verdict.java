package it.sprint.warehouse.linkage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody said of two records. */
public enum Verdict {
  /** They are one person: every linking that follows joins them. */
  SAME,
  /** They are two persons: none joins them. */
  DIFFERENT,
  /** Nobody can tell: they are not asked about again. */
  UNKNOWN,
  /** To be asked about later. */
  POSTPONED,
  /** Takes back what was said before. */
  UNDONE;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Verdict> find(String code) {
    return Arrays.stream(values()).filter(verdict -> verdict.code().equals(code)).findFirst();
  }
}
