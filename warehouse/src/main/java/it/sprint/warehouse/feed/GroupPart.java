package it.sprint.warehouse.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a record type take part in a rule over groups. A row belongs to the group of its
 * {@code groupColumns}; one that leaves any of them blank takes no part.
 *
 * @param from the first day of the period that a row tells, where the rule looks at periods
 * @param to the last day of that period; blank in a row means that it goes on
 * @param ownerColumns the columns that say to whom the row belongs or which record it is, where the
 *     rule asks for that
 */
public record GroupPart(
    String recordType,
    List<String> groupColumns,
    @Nullable String from,
    @Nullable String to,
    List<String> ownerColumns) {

  public GroupPart {
    groupColumns = List.copyOf(groupColumns);
    ownerColumns = List.copyOf(ownerColumns);
  }

  static GroupPart of(String recordType, List<String> groupColumns) {
    return new GroupPart(recordType, groupColumns, null, null, List.of());
  }
}
