package it.sprint.warehouse.kpi;

import java.util.List;
import java.util.stream.Collectors;

/** A condition on the member of one breakdown, such as {@code sex in ('F', 'M')}. */
public record MemberCondition(Breakdown breakdown, boolean isOneOf, List<String> members) {

  public MemberCondition {
    members = List.copyOf(members);
  }

  static MemberCondition oneOf(Breakdown breakdown, List<String> members) {
    return new MemberCondition(breakdown, true, members);
  }

  static MemberCondition not(Breakdown breakdown, String member) {
    return new MemberCondition(breakdown, false, List.of(member));
  }

  /** The condition with a question mark in each member's place. */
  String bound() {
    return with(members.stream().map(member -> "?").toList());
  }

  /** The condition as people read it. */
  String written() {
    return with(
        members.stream().map(member -> "'%s'".formatted(member.replace("'", "''"))).toList());
  }

  private String with(List<String> values) {
    String column = breakdown.column();
    if (!isOneOf) {
      return "%s != %s".formatted(column, values.get(0));
    }
    return values.size() == 1
        ? "%s = %s".formatted(column, values.get(0))
        : values.stream().collect(Collectors.joining(", ", column + " in (", ")"));
  }
}
