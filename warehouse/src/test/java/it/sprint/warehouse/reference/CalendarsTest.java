package it.sprint.warehouse.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every calendar covers every day once, under names that stay. */
final class CalendarsTest {

  private static final Project PROJECT =
      new Project(
          "sprint", 2, "project-quarter", LocalDate.of(2021, 11, 1), LocalDate.of(2023, 3, 31));

  private static final List<CalendarPeriod> PERIODS = Calendars.periods(List.of(PROJECT));

  static Stream<String> calendars() {
    return PERIODS.stream().map(CalendarPeriod::calendar).distinct();
  }

  @ParameterizedTest
  @MethodSource("calendars")
  void everyDayLiesInExactlyOnePeriod(String calendar) {
    List<CalendarPeriod> periods = periods(calendar);
    boolean isOfProject = calendar.equals(PROJECT.calendar());
    LocalDate first = isOfProject ? PROJECT.startsOn() : Calendars.FIRST_DAY;
    LocalDate last = isOfProject ? PROJECT.endsOn() : Calendars.LAST_DAY;

    assertThat(first.datesUntil(last.plusDays(1)))
        .allMatch(day -> periods.stream().filter(period -> period.holds(day)).count() == 1);
  }

  @ParameterizedTest
  @MethodSource("calendars")
  void eachPeriodStartsTheDayAfterTheOneBefore(String calendar) {
    List<CalendarPeriod> periods = periods(calendar);

    assertThat(periods)
        .allSatisfy(period -> assertThat(period.endsOn()).isAfterOrEqualTo(period.startsOn()));
    for (int i = 1; i < periods.size(); i++) {
      assertThat(periods.get(i).startsOn()).isEqualTo(periods.get(i - 1).endsOn().plusDays(1));
    }
  }

  @ParameterizedTest
  @MethodSource("calendars")
  void codesAreDistinctAndSortLikeTime(String calendar) {
    List<String> codes = periods(calendar).stream().map(period -> period.label().period()).toList();

    assertThat(codes).doesNotHaveDuplicates().isSorted();
  }

  @ParameterizedTest
  @MethodSource("calendars")
  void namesAreDistinct(String calendar) {
    List<PeriodLabel> labels = periods(calendar).stream().map(CalendarPeriod::label).toList();

    assertThat(labels).extracting(PeriodLabel::nameIt).doesNotHaveDuplicates();
    assertThat(labels).extracting(PeriodLabel::nameEn).doesNotHaveDuplicates();
  }

  @Test
  void thereAreTenCalendars() {
    assertThat(calendars())
        .containsExactly(
            "month",
            "quarter",
            "year",
            "half-month",
            "eu-year-2014",
            "eu-year-2021",
            "cut-off",
            "cti-year",
            "all",
            "project-quarter");
  }

  @ParameterizedTest
  @CsvSource({
    "month, 2023-01-15, 2023-01, gennaio 2023 / January 2023",
    "quarter, 2023-03-31, 2023-Q1, 1° trimestre 2023 / Q1 2023",
    "year, 2023-12-31, 2023, 2023 / 2023",
    "half-month, 2023-01-15, 2023-01-H1, 1ª metà di gennaio 2023 / first half of January 2023",
    "half-month, 2024-02-29, 2024-02-H2, 2ª metà di febbraio 2024 / second half of February 2024",
    "eu-year-2014, 2022-10-15, 2021/2022, esercizio UE 2021/2022 / EU financial year 2021/2022",
    "eu-year-2014, 2022-10-16, 2022/2023, esercizio UE 2022/2023 / EU financial year 2022/2023",
    "eu-year-2021, 2022-06-30, 2021/2022, esercizio UE 2021/2022 / EU financial year 2021/2022",
    "eu-year-2021, 2022-07-01, 2022/2023, esercizio UE 2022/2023 / EU financial year 2022/2023",
    "cut-off, 2023-01-31, 2023-01-31, semestre al 31 gennaio 2023 / half-year to 31 January 2023",
    "cut-off, 2023-02-01, 2023-07-31, semestre al 31 luglio 2023 / half-year to 31 July 2023",
    "cti-year, 2022-05-31, 2021/2022, anno CTI 2021/2022 / CTI year 2021/2022",
    "cti-year, 2022-06-01, 2022/2023, anno CTI 2022/2023 / CTI year 2022/2023",
    "all, 2019-09-30, all, intero periodo / whole period",
    "project-quarter, 2021-11-01, PQ01, 1° trimestre di progetto / project quarter 1"
  })
  void aDayFallsInThePeriodOfThatName(String calendar, LocalDate day, String period, String names) {
    PeriodLabel label = periodOn(calendar, day).label();

    assertThat(label.period()).isEqualTo(period);
    assertThat(label.nameIt() + " / " + label.nameEn()).isEqualTo(names);
  }

  @Test
  void theLastProjectQuarterEndsWithTheProject() {
    assertThat(periods("project-quarter"))
        .extracting(
            period -> period.label().period() + " " + period.startsOn() + " " + period.endsOn())
        .containsExactly(
            "PQ01 2021-11-01 2022-01-31",
            "PQ02 2022-02-01 2022-04-30",
            "PQ03 2022-05-01 2022-07-31",
            "PQ04 2022-08-01 2022-10-31",
            "PQ05 2022-11-01 2023-01-31",
            "PQ06 2023-02-01 2023-03-31");
  }

  @Test
  void aProjectThatStartsOnThe31stKeepsItsRhythm() {
    Project project =
        new Project(
            "late", 1, "late-quarter", LocalDate.of(2022, 8, 31), LocalDate.of(2023, 8, 30));

    assertThat(Calendars.periods(List.of(project)))
        .filteredOn(period -> period.calendar().equals("late-quarter"))
        .extracting(CalendarPeriod::startsOn)
        .containsExactly(
            LocalDate.of(2022, 8, 31),
            LocalDate.of(2022, 11, 30),
            LocalDate.of(2023, 2, 28),
            LocalDate.of(2023, 5, 31));
  }

  @Test
  void theEuYearIsWholeAtTheEdgeOfTheRange() {
    CalendarPeriod first = periods("eu-year-2014").get(0);

    assertThat(first.startsOn()).isEqualTo(LocalDate.of(2013, 10, 16));
    assertThat(first.endsOn()).isEqualTo(LocalDate.of(2014, 10, 15));
  }

  private static CalendarPeriod periodOn(String calendar, LocalDate day) {
    return periods(calendar).stream().filter(period -> period.holds(day)).findFirst().orElseThrow();
  }

  private static List<CalendarPeriod> periods(String calendar) {
    return PERIODS.stream().filter(period -> period.calendar().equals(calendar)).toList();
  }
}
