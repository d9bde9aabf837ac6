package it.sprint.warehouse.feed;

import java.util.Comparator;
import java.util.List;

/** A value, such as a CUI, must belong to one owner; the rows of further owners break the rule. */
record NotShared(ViolationCode code, Severity severity, Column column, GroupPart part)
    implements GroupRule {

  @Override
  public List<GroupPart> parts() {
    return List.of(part);
  }

  @Override
  public List<GroupMember> broken(List<GroupMember> group) {
    String first = group.stream().min(GroupMember.IN_ORDER).map(GroupMember::owner).orElse("");
    return group.stream()
        .filter(member -> !member.owner().equals(first))
        .sorted(Comparator.comparing(GroupMember::line))
        .toList();
  }
}
