package it.sprint.warehouse.kpi;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** SQL about what stands behind a KPI, in the schema that its audience may read. */
public final class SourceSql {

  private SourceSql() {}

  /**
   * One row: {@code known_until}, the last day that deliveries tell of; null when none tells it.
   */
  public static BoundSql knownUntil(Kpi kpi) {
    return ofFeeds(
        kpi,
        """
        select max(delivery.covers_to) as known_until
        from %s.delivery as delivery
        where delivery.status = 'published' and delivery.feed in (%s)
        """);
  }

  /**
   * One row per feed with deliveries, about the latest: {@code feed}, {@code id}, {@code
   * file_name}, {@code received_at}, {@code covers_to}, {@code read}, {@code accepted}, {@code
   * rejected}, {@code duplicate}.
   */
  public static BoundSql latestDeliveries(Kpi kpi) {
    return ofFeeds(
        kpi,
        """
        select distinct on (delivery.feed)
            delivery.feed,
            delivery.delivery_id as id,
            delivery.file_name,
            delivery.received_at,
            delivery.covers_to,
            delivery.rows_read as read,
            delivery.rows_accepted as accepted,
            delivery.rows_rejected as rejected,
            delivery.rows_duplicate as duplicate
        from %s.delivery as delivery
        where delivery.status = 'published' and delivery.feed in (%s)
        order by delivery.feed, delivery.received_at desc, delivery.delivery_key
        """);
  }

  /**
   * One row per rule over a whole feed: {@code rule}, {@code name_it}, {@code name_en}, {@code
   * checked}, {@code failed}, {@code not_checked}.
   */
  public static BoundSql checks(Kpi kpi) {
    return ofFeeds(
        kpi,
        """
        select
            rule_check.rule,
            rule_check.name_it,
            rule_check.name_en,
            rule_check.checked,
            rule_check.failed,
            rule_check.not_checked
        from %s.rule_check as rule_check
        where rule_check.feed in (%s)
        order by rule_check.feed, rule_check.rule
        """);
  }

  /**
   * One row per period of a calendar with a target of the KPI: {@code period}, {@code value},
   * {@code version}, {@code valid_from}. Only staff may read them.
   */
  public static BoundSql targets(Kpi kpi, String calendar) {
    return new BoundSql(
        """
        select target.period, target.value, target.version, target.valid_from
        from staff.target as target
        where target.kpi = ? and target.calendar = ?
        """,
        List.of(kpi.id(), calendar));
  }

  /** The text with the schema of the KPI's audience and a place for each of its feeds. */
  private static BoundSql ofFeeds(Kpi kpi, String text) {
    String places =
        kpi.feeds().isEmpty()
            ? "null"
            : kpi.feeds().stream().map(feed -> "?").collect(Collectors.joining(", "));
    List<@Nullable Object> feeds = List.copyOf(kpi.feeds());
    return new BoundSql(text.formatted(kpi.audience().schema(), places), feeds);
  }
}
