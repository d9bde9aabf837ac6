package it.sprint.warehouse.person;

import java.util.Locale;
import java.util.Optional;

/**
 * A right provisional tax code: eleven digits, the last of them a check digit. An asylum seeker has
 * it until a 16-character one takes its place.
 */
public record ProvisionalCode(String value) {

  private static final int LENGTH = 11;
  private static final long NUMBERS = 10_000_000_000L;

  public ProvisionalCode {
    if (check(value) != CodeCheck.VALID) {
      throw new IllegalArgumentException("The value is no right provisional code.");
    }
  }

  /** The code with the number as its first ten digits. */
  public static ProvisionalCode of(long number) {
    if (number < 1 || number >= NUMBERS) {
      throw new IllegalArgumentException("The number must have one to ten digits: " + number);
    }
    String digits = String.format(Locale.ROOT, "%010d", number);
    return new ProvisionalCode(digits + checkDigit(digits));
  }

  /** Reads a code with spaces in and around it. */
  public static Optional<ProvisionalCode> find(String text) {
    String normal = CodeText.normal(text);
    return check(normal) == CodeCheck.VALID
        ? Optional.of(new ProvisionalCode(normal))
        : Optional.empty();
  }

  static CodeCheck check(String text) {
    if (text.length() != LENGTH) {
      return CodeCheck.WRONG_FORM;
    }
    boolean someNotZero = false;
    for (int i = 0; i < LENGTH; i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        return CodeCheck.WRONG_FORM;
      }
      someNotZero |= digit != '0';
    }
    if (!someNotZero) {
      return CodeCheck.WRONG_FORM;
    }
    return checkDigit(text) == text.charAt(LENGTH - 1) - '0'
        ? CodeCheck.VALID
        : CodeCheck.WRONG_CHECK_CHARACTER;
  }

  @Override
  public String toString() {
    return "a provisional code";
  }

  /** Every second digit counts double, its own two digits added. */
  private static int checkDigit(String digits) {
    int sum = 0;
    for (int i = 0; i < LENGTH - 1; i++) {
      int digit = digits.charAt(i) - '0';
      int weighed = i % 2 == 0 ? digit : 2 * digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return (10 - sum % 10) % 10;
  }
}
