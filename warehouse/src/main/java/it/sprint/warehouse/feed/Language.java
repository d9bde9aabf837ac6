package it.sprint.warehouse.feed;

/** A language in which the warehouse speaks to people. */
public enum Language {
  IT("it"),
  EN("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
