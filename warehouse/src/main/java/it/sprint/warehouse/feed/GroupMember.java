package it.sprint.warehouse.feed;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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

  /** To which group of a rule's part a row belongs; null when it takes no part. */
  public static @Nullable String group(
      RecordType type, GroupPart part, List<@Nullable Object> values) {
    return text(type, part.groupColumns(), values);
  }

  /** A row of the part with this number. */
  public static GroupMember of(RecordType type, int number, GroupPart part, ValidatedRow row) {
    String owner = text(type, part.ownerColumns(), row.values());
    return new GroupMember(
        number,
        row.line(),
        row.item(),
        date(type, part.from(), row.values()),
        date(type, part.to(), row.values()),
        owner == null ? "" : owner);
  }

  private static @Nullable String text(
      RecordType type, List<String> columns, List<@Nullable Object> values) {
    StringBuilder text = new StringBuilder();
    for (String column : columns) {
      Object value = values.get(type.column(column).position());
      if (value == null) {
        return null;
      }
      text.append(value).append('\u001F');
    }
    return text.toString();
  }

  private static @Nullable LocalDate date(
      RecordType type, @Nullable String column, List<@Nullable Object> values) {
    return column != null && values.get(type.column(column).position()) instanceof LocalDate date
        ? date
        : null;
  }
}
