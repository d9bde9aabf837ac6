package it.sprint.warehouse.feed;

import java.util.List;

/** Something that rows of a feed must keep. */
public interface Rule {

  ViolationCode code();

  Severity severity();

  /** The column to which a violation is attached. */
  Column column();

  /** Further columns of the row that the rule looks at. */
  default List<Column> others() {
    return List.of();
  }

  /** What the sentence says of this rule beyond its column; never a value of a row. */
  default List<String> details() {
    return List.of();
  }

  /** What is said of a row that breaks the rule. */
  default Violation violation() {
    return new Violation(code(), column().header(), details());
  }

  /** The rule in words. */
  default Text name() {
    return code().ruleFor(column().header());
  }
}
