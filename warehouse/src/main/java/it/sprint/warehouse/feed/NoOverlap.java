package it.sprint.warehouse.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The periods of one group must not overlap; one may begin on the day on which another ends. The
 * row that begins later breaks the rule. A row that comes twice does not overlap with itself.
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
    Set<String> seen = new HashSet<>();
    LocalDate busyUntil = LocalDate.MIN;
    for (GroupMember member : group.stream().sorted(BY_BEGINNING).toList()) {
      if (!seen.add(member.owner())) {
        continue;
      }
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
