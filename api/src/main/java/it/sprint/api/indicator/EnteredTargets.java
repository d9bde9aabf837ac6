package it.sprint.api.indicator;

import it.sprint.api.database.AppDatabase;
import it.sprint.api.database.SqlFile;
import it.sprint.api.indicator.IndicatorAnswer.GoalVersion;
import it.sprint.api.problem.NotAllowedException;
import it.sprint.warehouse.account.Account;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The values to be reached, as people enter them; each version stays for ever. */
@Component
final class EnteredTargets {

  static final List<String> CALENDARS =
      List.of("quarter", "year", "project-quarter", "eu-year-2014", "eu-year-2021", "cti-year");

  private static final ZoneId HERE = ZoneId.of("Europe/Rome");
  private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2030, 12, 31);

  private final AppDatabase database;
  private final Clock clock;
  private final String add = SqlFile.of(EnteredTargets.class, "add");
  private final String of = SqlFile.of(EnteredTargets.class, "of");
  private final String periods = SqlFile.of(EnteredTargets.class, "periods");

  EnteredTargets(AppDatabase database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** A new version of the value for one period; of two people at a time both get one. */
  void add(String indicator, TargetRequest request, Account account) {
    String calendar = allowed("calendar", request.calendar(), CALENDARS);
    String period = allowed("period", request.period(), periods(calendar));
    BigDecimal value = EnteredNumber.of("value", request.value());
    LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
    LocalDate validFrom = day(request.validFrom() == null ? today : request.validFrom());
    int added = 0;
    while (added == 0) {
      added =
          database
              .jdbc()
              .sql(add)
              .param("indicator", indicator)
              .param("calendar", calendar)
              .param("period", period)
              .param("value", value)
              .param("validFrom", validFrom)
              .param("account", account.key())
              .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
              .update();
    }
  }

  /** Every version of an indicator; those of the edition are named by calendar, period, version. */
  List<GoalVersion> of(String indicator, Set<List<Object>> published) {
    return database
        .jdbc()
        .sql(of)
        .param("indicator", indicator)
        .query(
            (row, number) -> {
              String calendar = row.getString("calendar");
              String period = row.getString("period");
              int version = row.getInt("version");
              return new GoalVersion(
                  calendar,
                  period,
                  version,
                  row.getBigDecimal("value"),
                  row.getObject("valid_from", LocalDate.class),
                  row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                  published.contains(List.<Object>of(calendar, period, version)));
            })
        .list();
  }

  private List<String> periods(String calendar) {
    return database.jdbc().sql(periods).param("calendar", calendar).query(String.class).list();
  }

  static String allowed(String name, @Nullable String given, List<String> allowed) {
    if (given == null || given.isBlank()) {
      throw NotAllowedException.missingParameter(name, allowed);
    }
    if (!allowed.contains(given)) {
      throw NotAllowedException.value(name, given, allowed);
    }
    return given;
  }

  private static LocalDate day(LocalDate day) {
    if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
      throw NotAllowedException.form(
          "validFrom", day.toString(), "a day between %s and %s".formatted(FIRST_DAY, LAST_DAY));
    }
    return day;
  }
}
