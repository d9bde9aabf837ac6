package it.sprint.warehouse.person;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A right 16-character tax code, in upper case; its text form never shows it. */
public record TaxCode(String value) {

  private static final int MOST_OMOCODIA = 7;

  public TaxCode {
    byte[] code = bytes(value);
    if (code == null || !TaxCodeForm.fits(code) || !TaxCodeForm.checks(code)) {
      throw new IllegalArgumentException("The value is no right tax code in upper case.");
    }
  }

  /** The code that the register gives to a person, unless somebody else has it already. */
  public static TaxCode of(BirthRecord birth) {
    String code =
        NameLetters.ofSurname(birth.surname())
            + NameLetters.ofGivenName(birth.givenName())
            + String.format(Locale.ROOT, "%02d", birth.date().getYear() % 100)
            + TaxCodeForm.monthLetter(birth.date().getMonthValue())
            + String.format(
                Locale.ROOT,
                "%02d",
                TaxCodeForm.dayNumber(birth.date().getDayOfMonth(), birth.sex()))
            + birth.place();
    byte[] whole = (code + "A").getBytes(StandardCharsets.US_ASCII);
    return new TaxCode(code + (char) TaxCodeForm.checkCharacter(whole));
  }

  /** Reads a code in any case, with spaces in and around it. */
  public static Optional<TaxCode> find(String text) {
    return check(text) == CodeCheck.VALID
        ? Optional.of(new TaxCode(CodeText.normal(text)))
        : Optional.empty();
  }

  static CodeCheck check(String text) {
    byte[] code = bytes(CodeText.normal(text));
    if (code == null || !TaxCodeForm.fits(code)) {
      return CodeCheck.WRONG_FORM;
    }
    return TaxCodeForm.checks(code) ? CodeCheck.VALID : CodeCheck.WRONG_CHECK_CHARACTER;
  }

  /** The last two digits of the year of birth. */
  public int birthYear() {
    return TaxCodeForm.number(code(), 6);
  }

  public int birthMonth() {
    return TaxCodeForm.month(code());
  }

  public int birthDay() {
    return TaxCodeForm.day(code());
  }

  public Sex sex() {
    return TaxCodeForm.sex(code());
  }

  /** The Belfiore code of the municipality or country of birth. */
  public String birthplace() {
    return withoutOmocodia().value().substring(11, 15);
  }

  public boolean hasOmocodia() {
    return TaxCodeForm.hasOmocodia(code());
  }

  /** The code that the person would have if nobody else had the same. */
  public TaxCode withoutOmocodia() {
    byte[] code = code();
    TaxCodeForm.undoOmocodia(code);
    return new TaxCode(new String(code, StandardCharsets.US_ASCII));
  }

  /** The code with its last {@code digits} digits replaced, for one whose code was taken. */
  public TaxCode withOmocodia(int digits) {
    if (digits < 1 || digits > MOST_OMOCODIA) {
      throw new IllegalArgumentException("Omocodia replaces 1 to 7 digits, not " + digits + ".");
    }
    byte[] code = code();
    TaxCodeForm.applyOmocodia(code, digits);
    return new TaxCode(new String(code, StandardCharsets.US_ASCII));
  }

  @Override
  public String toString() {
    return "a tax code";
  }

  private byte[] code() {
    return value.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte @Nullable [] bytes(String value) {
    if (value.length() != TaxCodeForm.LENGTH) {
      return null;
    }
    return value.getBytes(StandardCharsets.US_ASCII);
  }
}
