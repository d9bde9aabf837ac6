package it.sprint.api.indicator;

import it.sprint.api.database.SqlFile;
import it.sprint.api.kpi.KpiView;
import it.sprint.warehouse.feed.Text;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the edition tells of indicators beside their figures. */
@Component
final class IndicatorRows {

  private final String indicators = SqlFile.of(IndicatorRows.class, "indicators");
  private final String goals = SqlFile.of(IndicatorRows.class, "goals");
  private final String told = SqlFile.of(IndicatorRows.class, "told");
  private final String periods = SqlFile.of(IndicatorRows.class, "periods");
  private final String begin = SqlFile.of(IndicatorRows.class, "begin");
  private final String publishedGoals = SqlFile.of(IndicatorRows.class, "publishedGoals");
  private final String publishedValues = SqlFile.of(IndicatorRows.class, "publishedValues");

  /** An indicator as the fund's regulation words it. */
  record Regulation(
      String programme, @Nullable String parent, boolean isByAgeAndSex, Text wording) {}

  /** A value to be reached that holds. */
  record Aim(
      String calendar,
      String period,
      Text periodName,
      LocalDate endsOn,
      BigDecimal value,
      int version,
      LocalDate validFrom) {}

  /** By code. */
  Map<String, Regulation> indicators(KpiView view) {
    Map<String, Regulation> found = new LinkedHashMap<>();
    view.jdbc()
        .sql(indicators)
        .query(
            row -> {
              found.put(
                  row.getString("indicator"),
                  new Regulation(
                      row.getString("programme"),
                      row.getString("parent_code"),
                      row.getBoolean("is_by_age_and_gender"),
                      new Text(row.getString("wording_it"), row.getString("wording_en"))));
            });
    return found;
  }

  /** By indicator, each in the order of their last days. */
  Map<String, List<Aim>> goals(KpiView view) {
    Map<String, List<Aim>> found = new HashMap<>();
    view.jdbc()
        .sql(goals)
        .query(
            row -> {
              found
                  .computeIfAbsent(row.getString("indicator"), code -> new ArrayList<>())
                  .add(aim(row));
            });
    return found;
  }

  private static Aim aim(ResultSet row) throws SQLException {
    return new Aim(
        row.getString("calendar"),
        row.getString("period"),
        name(row),
        row.getObject("ends_on", LocalDate.class),
        row.getBigDecimal("value"),
        row.getInt("version"),
        row.getObject("valid_from", LocalDate.class));
  }

  /** The last day that published deliveries tell of, by feed. */
  Map<String, LocalDate> toldUntil(KpiView view) {
    Map<String, LocalDate> found = new HashMap<>();
    view.jdbc()
        .sql(told)
        .query(
            row -> {
              LocalDate until = row.getObject("told_until", LocalDate.class);
              if (until != null) {
                found.put(row.getString("feed"), until);
              }
            });
    return found;
  }

  /** The periods of a calendar from the project's first day to the last that data tell of. */
  List<IndicatorPeriod> periods(String calendar, KpiView view) {
    LocalDate asOf = view.edition().asOf();
    return view.jdbc()
        .sql(periods)
        .param("calendar", calendar)
        .param("asOf", asOf)
        .param("begin", projectBegin(view))
        .query(
            (row, number) -> {
              LocalDate to = row.getObject("ends_on", LocalDate.class);
              return new IndicatorPeriod(
                  row.getString("period"),
                  name(row),
                  row.getObject("starts_on", LocalDate.class),
                  to,
                  !asOf.isBefore(to));
            })
        .list();
  }

  /** The project's first day. */
  LocalDate projectBegin(KpiView view) {
    return view.jdbc().sql(begin).query(LocalDate.class).single();
  }

  /** The versions of an indicator's goals that the edition has. */
  Set<List<Object>> publishedGoals(String indicator, KpiView view) {
    return new HashSet<>(
        view.jdbc()
            .sql(publishedGoals)
            .param("indicator", indicator)
            .query(
                (row, number) ->
                    List.<Object>of(
                        row.getString("calendar"), row.getString("period"), row.getInt("version")))
            .list());
  }

  /** The version of what was counted by hand that the edition has, by period. */
  Map<String, Integer> publishedValues(String indicator, KpiView view) {
    Map<String, Integer> found = new HashMap<>();
    view.jdbc()
        .sql(publishedValues)
        .param("indicator", indicator)
        .query(
            row -> {
              found.put(row.getString("period"), row.getInt("version"));
            });
    return found;
  }

  private static Text name(ResultSet row) throws SQLException {
    return new Text(row.getString("name_it"), row.getString("name_en"));
  }
}
