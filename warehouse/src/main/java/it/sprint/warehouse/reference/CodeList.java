package it.sprint.warehouse.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The values that one list knows, each with the code it means. */
final class CodeList {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final UnaryOperator<String> spelling;
  private final Map<String, String> codes;
  private final List<String> order;

  private CodeList(UnaryOperator<String> spelling, Map<String, String> codes) {
    this.spelling = spelling;
    this.codes = Map.copyOf(codes);
    this.order = codes.values().stream().distinct().toList();
  }

  /** A list of codes: only the very same text is known. */
  static CodeList ofCodes(String name, Stream<CodeEntry> entries) {
    return of(name, UnaryOperator.identity(), entries);
  }

  /** A list of names: case, repeated spaces and the shape of the apostrophe make no difference. */
  static CodeList ofNames(String name, Stream<CodeEntry> entries) {
    return of(name, CodeList::folded, entries);
  }

  private static CodeList of(
      String name, UnaryOperator<String> spelling, Stream<CodeEntry> entries) {
    Map<String, String> codes = new LinkedHashMap<>();
    entries.forEach(
        entry -> {
          String other = codes.putIfAbsent(spelling.apply(entry.value()), entry.code());
          if (other != null && !other.equals(entry.code())) {
            throw ReferenceListException.ambiguous(name, entry, other);
          }
        });
    return new CodeList(spelling, codes);
  }

  /** Most values come in the one spelling under which they are kept. */
  Optional<String> code(String value) {
    String code = codes.get(value);
    return Optional.ofNullable(code == null ? codes.get(spelling.apply(value)) : code);
  }

  /** Where the code that a value means stands in the list, from 0. */
  OptionalInt position(String value) {
    Optional<String> code = code(value);
    return code.isPresent() ? OptionalInt.of(order.indexOf(code.get())) : OptionalInt.empty();
  }

  /** The one spelling of all that differ only in case, spaces and the shape of the apostrophe. */
  static String folded(String name) {
    String stripped = name.strip();
    String spaced =
        hasOnlySingleSpaces(stripped) ? stripped : SPACES.matcher(stripped).replaceAll(" ");
    return spaced.replace('\u2019', '\'').toUpperCase(Locale.ROOT);
  }

  /** Nearly every name has: an expression for each cell of a delivery would cost more than it. */
  private static boolean hasOnlySingleSpaces(String name) {
    char before = 'a';
    for (int i = 0; i < name.length(); i++) {
      char character = name.charAt(i);
      boolean isOddSpace = character < ' ' || (character == ' ' && before == ' ');
      if (isOddSpace) {
        return false;
      }
      before = character;
    }
    return true;
  }
}
