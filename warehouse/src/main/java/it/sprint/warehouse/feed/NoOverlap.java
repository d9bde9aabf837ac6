package it.sprint.warehouse.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The periods of one group must not overlap; one may begin on the day on which another ends. The
 * row that begins later breaks the rule.
 */
record NoOverlap(ViolationCode code, Severity severity, Column column, GroupPart part)
    implements GroupRule {

  private static final Comparator<GroupMember> BY_BEGINNING =
      Comparator.comparing(NoOverlap::beginning).thenComparing(GroupMember.IN_ORDER);

  @Override
  public List<GroupPart> parts() {
    return List.of(part);
  }

  @Override
  public List<GroupMember> broken(List<GroupMember> group) {
    List<GroupMember> broken = new ArrayList<>();
    LocalDate busyUntil = LocalDate.MIN;
    for (GroupMember member : group.stream().sorted(BY_BEGINNING).toList()) {
      if (beginning(member).isBefore(busyUntil)) {
        broken.add(member);
      }
      LocalDate end = member.to() == null ? LocalDate.MAX : member.to();
      busyUntil = end.isAfter(busyUntil) ? end : busyUntil;
    }
    return broken;
  }

  private static LocalDate beginning(GroupMember member) {
    return member.from() == null ? LocalDate.MAX : member.from();
  }
}
