package it.sprint.etl.rights;

import it.sprint.etl.linkage.name.PersonName;
import it.sprint.warehouse.secret.KeyRing;
import it.sprint.warehouse.secret.Mac;
import it.sprint.warehouse.secret.Purpose;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands for identifiers and names while they are looked for, so that nothing that is written
 * down or sent to a task names anybody; for use by one thread.
 */
final class Marks {

  private static final int SHORTEST = 7;
  private static final int LONGEST = 16;
  private static final int LEAST_OF_PHONE = 6;

  /** Country prefixes come and go; what follows tells telephones apart. */
  private static final int KEPT_OF_PHONE = 9;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern BETWEEN_CELLS = Pattern.compile("[,;|:\"\\t\\r\\n{}\\[\\]]+");

  private final Mac mac;

  Marks(KeyRing keys) {
    this.mac = Mac.of(keys, Purpose.CONTENT);
  }

  /** Letters and digits in upper case; nothing where too few are left to be a code. */
  static Optional<String> normal(@Nullable String code) {
    if (code == null) {
      return Optional.empty();
    }
    String normal = BETWEEN_WORDS.matcher(code.toUpperCase(Locale.ROOT)).replaceAll("");
    boolean isCode =
        normal.length() >= SHORTEST
            && normal.length() <= LONGEST
            && normal.chars().distinct().count() > 1;
    return isCode ? Optional.of(normal) : Optional.empty();
  }

  /** What of a telephone number tells it from others. */
  static Optional<String> phone(@Nullable String number) {
    String digits = number == null ? "" : number.replaceAll("\\D", "");
    return digits.length() < LEAST_OF_PHONE
        ? Optional.empty()
        : Optional.of(digits.substring(Math.max(0, digits.length() - KEPT_OF_PHONE)));
  }

  /** A name as it is compared, whatever script, order and particles it was written in. */
  static Optional<String> name(@Nullable String name) {
    return name == null ? Optional.empty() : PersonName.of(name).map(PersonName::key);
  }

  /** The mark of a code; none where the text is no code. */
  Optional<String> ofCode(@Nullable String code) {
    return normal(code).map(normal -> hex(mac.content("code of a person", normal)));
  }

  /** The mark of somebody's names and day of birth; none where one of the three is missing. */
  Optional<String> ofNames(
      @Nullable String givenName, @Nullable String surname, @Nullable String birthDate) {
    Optional<String> given = name(givenName);
    Optional<String> family = name(surname);
    return given.isEmpty() || family.isEmpty() || birthDate == null
        ? Optional.empty()
        : Optional.of(hex(mac.content("names of a person", given.get(), family.get(), birthDate)));
  }

  /** The marks of everything in a text that looks like a code, as words and as whole cells. */
  Set<String> inText(String text) {
    Set<String> marks = new HashSet<>();
    for (Pattern between : new Pattern[] {BETWEEN_WORDS, BETWEEN_CELLS}) {
      for (String part : between.split(text, -1)) {
        ofCode(part).ifPresent(marks::add);
      }
    }
    return marks;
  }

  private static String hex(byte[] mark) {
    return HexFormat.of().formatHex(mark);
  }
}
