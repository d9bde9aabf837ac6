package it.sprint.etl.linkage;

/**
 * A day as it stands in a record, which may be none of the calendar's: a slip of the pen in a date
 * leaves most of it right.
 */
record Day(int year, int month, int day) {

  /** Eight digits. */
  String text() {
    return "%04d%02d%02d".formatted(year, month, day);
  }

  /** Reads what {@link #text()} wrote. */
  static Day read(String text) {
    int number = Integer.parseInt(text);
    return new Day(number / 10_000, number / 100 % 100, number % 100);
  }

  /** Its place in the year, such as 101 for 1 January. */
  int ofYear() {
    return month * 100 + day;
  }
}
