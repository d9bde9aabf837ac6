package it.sprint.warehouse.reference;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The code of a period, sortable as text, and its names. */
record PeriodLabel(String period, String nameIt, String nameEn) {

  private static final DateTimeFormatter MONTH_IT =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ITALIAN);
  private static final DateTimeFormatter MONTH_EN =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_IT =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ITALIAN);
  private static final DateTimeFormatter DAY_EN =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  static PeriodLabel month(int index, LocalDate start, LocalDate end) {
    return new PeriodLabel(yearMonth(start), MONTH_IT.format(start), MONTH_EN.format(start));
  }

  static PeriodLabel halfMonth(int index, LocalDate start, LocalDate end) {
    int half = start.getDayOfMonth() == 1 ? 1 : 2;
    return new PeriodLabel(
        yearMonth(start) + "-H" + half,
        "%dª metà di %s".formatted(half, MONTH_IT.format(start)),
        "%s half of %s".formatted(half == 1 ? "first" : "second", MONTH_EN.format(start)));
  }

  static PeriodLabel quarter(int index, LocalDate start, LocalDate end) {
    int quarter = (start.getMonthValue() + 2) / 3;
    int year = start.getYear();
    return new PeriodLabel(
        "%d-Q%d".formatted(year, quarter),
        "%d° trimestre %d".formatted(quarter, year),
        "Q%d %d".formatted(quarter, year));
  }

  static PeriodLabel year(int index, LocalDate start, LocalDate end) {
    String year = String.valueOf(start.getYear());
    return new PeriodLabel(year, year, year);
  }

  static PeriodLabel euYear(int index, LocalDate start, LocalDate end) {
    String years = years(start, end);
    return new PeriodLabel(years, "esercizio UE " + years, "EU financial year " + years);
  }

  static PeriodLabel councilYear(int index, LocalDate start, LocalDate end) {
    String years = years(start, end);
    return new PeriodLabel(years, "anno CTI " + years, "CTI year " + years);
  }

  static PeriodLabel cutOff(int index, LocalDate start, LocalDate end) {
    return new PeriodLabel(
        end.toString(), "semestre al " + DAY_IT.format(end), "half-year to " + DAY_EN.format(end));
  }

  static PeriodLabel whole(int index, LocalDate start, LocalDate end) {
    return new PeriodLabel("all", "intero periodo", "whole period");
  }

  private static String yearMonth(LocalDate day) {
    return "%d-%02d".formatted(day.getYear(), day.getMonthValue());
  }

  private static String years(LocalDate start, LocalDate end) {
    return "%d/%d".formatted(start.getYear(), end.getYear());
  }
}
