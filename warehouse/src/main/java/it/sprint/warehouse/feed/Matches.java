package it.sprint.warehouse.feed;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A text must have a certain form as a whole; people are shown an example of it. */
record Matches(Column column, Pattern pattern, String example) implements RowRule {

  @Override
  public ViolationCode code() {
    return ViolationCode.WRONG_FORM;
  }

  @Override
  public Severity severity() {
    return Severity.REJECT;
  }

  @Override
  public List<String> details() {
    return List.of(example);
  }

  @Override
  public Limits since(RowRule earlier) {
    if (!(earlier instanceof Matches other)) {
      return Limits.NARROWER;
    }
    String now = pattern.pattern();
    String then = other.pattern.pattern();
    // Whether one pattern holds another cannot be told in general; one more alternative can.
    return Limits.of(
        now.equals(then) || now.startsWith(then + "|"),
        now.equals(then) || then.startsWith(now + "|"));
  }

  @Override
  public Optional<Violation> check(CandidateRow row) {
    Optional<String> text = row.text(column);
    if (text.isPresent() && !pattern.matcher(text.get()).matches()) {
      return broken();
    }
    return Optional.empty();
  }
}
