package it.sprint.etl.linkage;

import java.util.Locale;
import java.util.Set;

/** How well two dates of birth agree, best first. */
enum DayMatch {
  SAME(0),
  /** Day and month changed places. */
  DAY_AND_MONTH_SWAPPED(1),
  /** One digit is another, or two changed places. */
  ONE_DIGIT(2),
  /** The same day of the year. */
  OTHER_YEAR(3),
  /** Both have the same year and a day that is written where it is not known. */
  SAME_YEAR_UNKNOWN_DAY(4),
  /** One of them has such a day, and the year is the same. */
  SAME_YEAR_ONE_DAY_UNKNOWN(5),
  SAME_YEAR(6),
  DIFFERENT(7);

  private final int level;

  DayMatch(int level) {
    this.level = level;
  }

  static DayMatch of(Day a, Day b, Set<Integer> defaultDays) {
    boolean isUnknownA = defaultDays.contains(a.ofYear());
    boolean isUnknownB = defaultDays.contains(b.ofYear());
    if (isUnknownA || isUnknownB) {
      return withUnknownDay(a, b, isUnknownA && isUnknownB);
    }
    if (a.equals(b)) {
      return SAME;
    }
    if (a.year() == b.year() && a.month() == b.day() && a.day() == b.month()) {
      return DAY_AND_MONTH_SWAPPED;
    }
    if (OneEdit.apart(a.text(), b.text())) {
      return ONE_DIGIT;
    }
    if (a.ofYear() == b.ofYear()) {
      return OTHER_YEAR;
    }
    return a.year() == b.year() ? SAME_YEAR : DIFFERENT;
  }

  private static DayMatch withUnknownDay(Day a, Day b, boolean both) {
    if (a.year() != b.year()) {
      return DIFFERENT;
    }
    return both ? SAME_YEAR_UNKNOWN_DAY : SAME_YEAR_ONE_DAY_UNKNOWN;
  }

  /** Its place among them, from 0. */
  int level() {
    return level;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
