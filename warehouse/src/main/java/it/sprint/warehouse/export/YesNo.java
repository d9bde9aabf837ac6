package it.sprint.warehouse.export;

import it.sprint.warehouse.feed.Text;

/** How true and false are told to people. */
final class YesNo {

  private static final Text YES = new Text("sì", "yes");
  private static final Text NO = new Text("no", "no");

  private YesNo() {}

  static Text of(boolean answer) {
    return answer ? YES : NO;
  }
}
