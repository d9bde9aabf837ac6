package it.sprint.api.feed;

import it.sprint.api.database.SqlFile;
import it.sprint.warehouse.feed.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the ledger tells of feeds. */
@Component
final class Deliveries {

  private final JdbcClient jdbc;
  private final String latest = SqlFile.of(Deliveries.class, "latest");
  private final String deliveries = SqlFile.of(Deliveries.class, "deliveries");
  private final String reasons = SqlFile.of(Deliveries.class, "reasons");
  private final String checks = SqlFile.of(Deliveries.class, "checks");

  Deliveries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What came last, by feed; a feed without deliveries is not there. */
  Map<String, LatestDelivery> latest(List<String> feeds) {
    Map<String, LatestDelivery> byFeed = new HashMap<>();
    jdbc.sql(latest)
        .param("feeds", feeds)
        .query(
            row -> {
              byFeed.put(
                  row.getString("feed"),
                  new LatestDelivery(
                      Delivery.of(row), row.getObject("last_data_on", LocalDate.class)));
            });
    return byFeed;
  }

  /** The deliveries of a feed, the latest first. */
  List<Delivery> of(String feed) {
    return jdbc.sql(deliveries).param("feed", feed).query((row, number) -> Delivery.of(row)).list();
  }

  /** The reasons by delivery, the most frequent first. */
  Map<String, List<Reason>> reasons(String feed) {
    Map<String, List<Reason>> byDelivery = new HashMap<>();
    jdbc.sql(reasons)
        .param("feed", feed)
        .query(
            row -> {
              byDelivery
                  .computeIfAbsent(row.getString("delivery_id"), id -> new ArrayList<>())
                  .add(reason(row));
            });
    return byDelivery;
  }

  List<Check> checks(String feed) {
    return jdbc.sql(checks)
        .param("feed", feed)
        .query(
            (row, number) ->
                new Check(
                    row.getString("rule"),
                    row.getString("severity"),
                    new Text(row.getString("name_it"), row.getString("name_en")),
                    row.getLong("checked"),
                    row.getLong("failed"),
                    row.getLong("not_checked"),
                    row.getString("example")))
        .list();
  }

  private static Reason reason(ResultSet row) throws SQLException {
    return Reason.of(
        row.getString("severity"),
        row.getString("code"),
        row.getString("column_name"),
        row.getLong("row_count"));
  }
}
