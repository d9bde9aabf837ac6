package it.sprint.warehouse.feed;

/** A text in both languages. */
public record Text(String it, String en) {

  public String in(Language language) {
    return switch (language) {
      case IT -> it;
      case EN -> en;
    };
  }
}
