package it.sprint.etl.generator;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * What is to be made.
 *
 * @param persons how many people there are
 * @param start the first month with deliveries
 * @param months how many months have deliveries
 * @param seed everything follows from it
 */
record Plan(int persons, YearMonth start, int months, long seed, Rates rates, Path folder) {

  Plan {
    if (persons < 1 || persons > 1_500_000) {
      throw new IllegalArgumentException("There can be 1 to 1,500,000 persons, not " + persons);
    }
    if (months < 1 || months > 120) {
      throw new IllegalArgumentException("There can be 1 to 120 months, not " + months + ".");
    }
    if (start.getYear() < 2018 || start.plusMonths(months).getYear() > 2040) {
      throw new IllegalArgumentException("The months must lie between 2018 and 2040.");
    }
  }

  Chance chance(String purpose, long... numbers) {
    return Chance.of(seed, purpose, numbers);
  }

  LocalDate firstDay() {
    return start.atDay(1);
  }

  LocalDate lastDay() {
    return lastDayOf(months - 1);
  }

  LocalDate firstDayOf(int month) {
    return start.plusMonths(month).atDay(1);
  }

  LocalDate lastDayOf(int month) {
    return start.plusMonths(month).atEndOfMonth();
  }

  /** The place of the day's month among the months with deliveries; negative before them. */
  int monthOf(LocalDate day) {
    return (int) ChronoUnit.MONTHS.between(start, YearMonth.from(day));
  }

  int days() {
    return (int) ChronoUnit.DAYS.between(firstDay(), lastDay()) + 1;
  }

  /** A day with deliveries, all equally likely. */
  LocalDate anyDay(Chance chance) {
    return firstDay().plusDays(chance.below(days()));
  }
}
