package it.sprint.warehouse.feed;

import java.util.List;

/**
 * A row must refer to a row of another kind that its delivery holds, be that one right or wrong.
 */
record KnownParent(
    ViolationCode code,
    Severity severity,
    Column column,
    GroupPart child,
    GroupPart parent,
    String parentTitle)
    implements GroupRule {

  @Override
  public List<GroupPart> parts() {
    return List.of(child, parent);
  }

  @Override
  public List<GroupMember> broken(List<GroupMember> group) {
    return group.stream().anyMatch(member -> member.part() == 1) ? List.of() : group;
  }

  @Override
  public List<String> details() {
    return List.of(parentTitle);
  }
}
