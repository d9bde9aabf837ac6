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

  /**
   * The time of one contract.
   *
   * @param to the day after its last one; null while it goes on
   */
  record Period(int places, LocalDate from, @Nullable LocalDate to, String cig) {

    boolean holds(LocalDate day) {
      return !from.isAfter(day) && (to == null || to.isAfter(day));
    }
  }

  Centre {
    periods = List.copyOf(periods);
  }

  boolean isOpenOn(LocalDate day) {
    return periods.stream().anyMatch(period -> period.holds(day));
  }

  /** The first day on which no contract follows another one. */
  @Nullable LocalDate closesOn() {
    return periods.stream()
        .map(Period::to)
        .filter(day -> day != null && !isOpenOn(day))
        .findFirst()
        .orElse(null);
  }

  int places() {
    return periods.get(0).places();
  }
}
