package it.sprint.warehouse.feed;

import java.util.Locale;

/** What a broken rule does to its row: keeps it out, or lets it pass with a remark. */
public enum Severity {
  REJECT,
  WARN;

  /** The word used in contracts and in the ledger. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
