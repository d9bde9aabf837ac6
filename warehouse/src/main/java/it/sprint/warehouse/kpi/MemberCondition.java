package it.sprint.warehouse.kpi;

/** A condition on the member of one breakdown, such as {@code sex = 'total'}. */
record MemberCondition(String column, String comparison, String member) {

  /** The condition with a question mark in the member's place. */
  String bound() {
    return "%s %s ?".formatted(column, comparison);
  }

  /** The condition as people read it. */
  String written() {
    return "%s %s '%s'".formatted(column, comparison, member.replace("'", "''"));
  }
}
