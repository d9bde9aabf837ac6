package it.sprint.warehouse.feed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A number must lie on one side of a limit, the limit included. */
record NumberRange(ViolationCode code, Severity severity, Column column, BigDecimal limit)
    implements RowRule {

  static NumberRange atLeast(Column column, BigDecimal limit) {
    return new NumberRange(ViolationCode.BELOW_MINIMUM, Severity.REJECT, column, limit);
  }

  static NumberRange atMost(Column column, BigDecimal limit) {
    return new NumberRange(ViolationCode.ABOVE_MAXIMUM, Severity.REJECT, column, limit);
  }

  @Override
  public List<String> details() {
    return List.of(limit.toPlainString());
  }

  @Override
  public Limits since(RowRule earlier) {
    if (!(earlier instanceof NumberRange other)) {
      return Limits.NARROWER;
    }
    int moved = limit.compareTo(other.limit);
    return Limits.moved(code == ViolationCode.BELOW_MINIMUM ? moved : -moved);
  }

  @Override
  public Optional<Violation> check(CandidateRow row) {
    BigDecimal number = row.number(column).orElse(null);
    return isOutside(number) ? broken() : Optional.empty();
  }

  private boolean isOutside(@Nullable BigDecimal number) {
    if (number == null) {
      return false;
    }
    int side = number.compareTo(limit);
    return code == ViolationCode.BELOW_MINIMUM ? side < 0 : side > 0;
  }
}
