package it.sprint.etl.generator;

import java.math.BigDecimal;
import java.util.Locale;

/** Numbers and codes that are as different as the persons' numbers, but tell no order. */
final class Numbers {

  /** A prime. */
  private static final long MOST = 99_999_989L;

  private static final long STEP = 73_939_133L;
  private static final long CUIS = 36L * 36 * 36 * 36 * 36;
  private static final long CUI_STEP = 31_415_927L;

  private Numbers() {}

  /** A number of up to eight digits, for each register in another order. */
  static long of(String register, long number) {
    long offset = (Chance.of(0, register).number() >>> 1) % MOST;
    return (number % MOST * STEP + offset) % MOST;
  }

  /** A number as text, with a decimal comma. */
  static Spelt italian(BigDecimal number) {
    return new Spelt(number, number.toPlainString().replace('.', ','));
  }

  static String digits(long number, int count) {
    String digits = Long.toString(number);
    return "0".repeat(Math.max(0, count - digits.length())) + digits;
  }

  static String cui(int person, Chance chance) {
    String letters = Long.toString((person * CUI_STEP + 271_828L) % CUIS, 36);
    return digits(chance.below(100), 2)
        + "0".repeat(5 - letters.length())
        + letters.toUpperCase(Locale.ROOT);
  }
}
