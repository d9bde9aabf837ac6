package it.sprint.etl.generator;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reception centre with its history.
 *
 * @param quality how much of a checklist it meets, from 0 to 1
 */
record Centre(
    int number,
    String name,
    String aliases,
    String address,
    Town town,
    String operator,
    String kind,
    double quality,
    List<Period> periods) {

  /** The time of one contract. */
  record Period(int places, LocalDate from, @Nullable LocalDate to, String cig) {}

  Centre {
    periods = List.copyOf(periods);
  }

  boolean isOpenOn(LocalDate day) {
    LocalDate closes = closesOn();
    return !periods.get(0).from().isAfter(day) && (closes == null || closes.isAfter(day));
  }

  @Nullable LocalDate closesOn() {
    return periods.get(periods.size() - 1).to();
  }

  int places() {
    return periods.get(0).places();
  }
}
