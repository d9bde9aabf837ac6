package it.sprint.warehouse.feed;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What a rule over groups knows of one row.
 *
 * @param part which of the rule's parts it comes from, from 0
 * @param owner to whom it belongs, as text; empty where the rule does not ask
 */
public record GroupMember(
    int part, long line, int item, @Nullable LocalDate from, @Nullable LocalDate to, String owner)
    implements Serializable {

  /** As the rows stand in their delivery. */
  static final Comparator<GroupMember> IN_ORDER =
      Comparator.comparingLong(GroupMember::line).thenComparingInt(GroupMember::item);
}
