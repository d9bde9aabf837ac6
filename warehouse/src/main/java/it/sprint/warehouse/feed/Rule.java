package it.sprint.warehouse.feed;

/** Something that rows of a feed must keep. */
public interface Rule {

  ViolationCode code();

  Severity severity();

  /** The column to which a violation is attached. */
  Column column();

  /** The rule in words. */
  default Text name() {
    return code().ruleFor(column().header());
  }
}
