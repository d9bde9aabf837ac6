package it.sprint.warehouse.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brings the rows of a delivery together that one rule over groups judges, in memory. */
final class GroupCheck {

  private final GroupRule rule;
  private final Map<String, List<GroupMember>> groups = new LinkedHashMap<>();

  GroupCheck(GroupRule rule) {
    this.rule = rule;
  }

  GroupRule rule() {
    return rule;
  }

  /** Takes a row, if the rule looks at rows of its kind. */
  void add(RecordType type, ValidatedRow row) {
    if (row.values().isEmpty()) {
      return;
    }
    for (int part = 0; part < rule.parts().size(); part++) {
      GroupPart place = rule.parts().get(part);
      String group =
          place.recordType().equals(type.name())
              ? GroupMember.group(type, place, row.values())
              : null;
      if (group != null) {
        groups
            .computeIfAbsent(group, key -> new ArrayList<>(2))
            .add(GroupMember.of(type, part, place, row));
      }
    }
  }

  /** The rows that break the rule, in their order. */
  List<GroupMember> broken() {
    return groups.values().stream()
        .flatMap(group -> rule.broken(group).stream())
        .sorted(GroupMember.IN_ORDER)
        .toList();
  }
}
