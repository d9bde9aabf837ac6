package it.sprint.etl.generator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The ways in which a cell, a line or a row breaks a contract, each under its violation's code. */
final class Spoilers {

  private static final LocalDate FAR = LocalDate.of(2097, 5, 17);

  /** A partner that shows no zone means the first of both. */
  private static final Spelt FIRST_OF_TWO =
      new Spelt(Instant.parse("2022-10-30T00:30:00Z"), "2022-10-30T02:30:00");

  private Spoilers() {}

  static Spoiler missing(String header) {
    return Spoiler.cells("missing-value", header, set(header, null)).whereFilled(header);
  }

  static Spoiler notAnInteger(String header) {
    return Spoiler.cells("not-an-integer", header, set(header, "dieci"));
  }

  static Spoiler notADecimal(String header) {
    return Spoiler.cells("not-a-decimal", header, set(header, "12,5 ore"));
  }

  static Spoiler notADate(String header) {
    return Spoiler.cells("not-a-date", header, set(header, "31/02/2022"));
  }

  static Spoiler notATimestamp(String header) {
    return Spoiler.cells("not-a-timestamp", header, set(header, "ieri alle 10"));
  }

  /** The hour that the clocks skip in spring. */
  static Spoiler nonexistentTime(String header) {
    return Spoiler.cells("nonexistent-time", header, set(header, "2022-03-27T02:30:00"));
  }

  /** The hour that the clocks show twice in autumn. */
  static Spoiler ambiguousTime(String header) {
    return Spoiler.cells("ambiguous-time", header, set(header, FIRST_OF_TWO)).warns();
  }

  static Spoiler notABoolean(String header) {
    return Spoiler.cells("not-a-boolean", header, set(header, "forse"));
  }

  static Spoiler notInList(String header, String value) {
    return Spoiler.cells("not-in-list", header, set(header, value));
  }

  static Spoiler notAllowed(String header, String value) {
    return Spoiler.cells("value-not-allowed", header, set(header, value));
  }

  static Spoiler wrongForm(String header, String value) {
    return Spoiler.cells("wrong-form", header, set(header, value));
  }

  static Spoiler below(String header, Object value) {
    return Spoiler.cells("below-minimum", header, set(header, value));
  }

  static Spoiler above(String header, Object value) {
    return Spoiler.cells("above-maximum", header, set(header, value));
  }

  /** A date before the least one that the contract takes. */
  static Spoiler tooEarly(String header) {
    return Spoiler.cells("below-minimum", header, set(header, LocalDate.of(1899, 3, 14)));
  }

  static Spoiler inFuture(String header) {
    return Spoiler.cells("in-future", header, set(header, FAR));
  }

  /** Moves a date behind the one that it must not exceed. */
  static Spoiler after(String header, String other) {
    return Spoiler.cells(
            "after-other-date",
            header,
            (row, chance) -> row.put(header, row.date(other).plusDays(1 + chance.below(200))))
        .where(row -> row.hasDate(header) && row.hasDate(other));
  }

  /** A tax code whose last character does not fit. */
  static Spoiler wrongTaxCode(String header) {
    return Spoiler.cells(
            "tax-code-invalid", header, (row, chance) -> row.put(header, broken(row.text(header))))
        .where(row -> row.text(header).length() == 16)
        .warns();
  }

  private static String broken(String code) {
    char last = code.charAt(15);
    return code.substring(0, 15) + (last == 'Z' ? 'A' : (char) (last + 1));
  }

  static Spoiler unmapped(String header, String value) {
    return Spoiler.cells("unmapped-code", header, set(header, value)).warns();
  }

  static Spoiler missingWith(String header, String other) {
    return Spoiler.cells("missing-with-other", header, set(header, null))
        .whereFilled(header, other);
  }

  /** Two dates of which only one can be. */
  static Spoiler bothDates(String header, String other) {
    return Spoiler.cells(
            "more-than-one-filled", header, (row, chance) -> row.put(other, row.get(header)))
        .where(row -> row.hasDate(header) && !row.has(other));
  }

  /** An accented letter that was read in one encoding and written in another. */
  static Spoiler brokenCharacters(String header) {
    return Spoiler.cells(
            "broken-characters",
            header,
            (row, chance) -> row.put(header, row.text(header) + "\u00C3\u00A8"))
        .whereFilled(header)
        .warns();
  }

  /** The same key once more, with something else in another column. */
  static Spoiler contradicted(String header, Object value) {
    return Spoiler.beside("contradicted-key", "", set(header, value))
        .where(row -> !row.text(header).equals(String.valueOf(value)));
  }

  /** The same code of a person under another key, as if it were somebody else's. */
  static Spoiler shared(String header, List<String> others, String owner) {
    return Spoiler.beside(
            "not-unique",
            header,
            (row, chance) -> {
              others.forEach(other -> row.put(other, null));
              String key = row.shape().key().get(0);
              row.put(owner, another(row, owner));
              if (!key.equals(owner)) {
                row.put(key, another(row, key));
              }
            })
        .whereFilled(header, owner)
        .warns();
  }

  /** Another one's number, written as text. */
  private static Object another(Row row, String header) {
    String text = String.valueOf(Row.changed(row.text(header), '9'));
    return row.get(header) instanceof Number ? new Spelt(Long.valueOf(text), text) : text;
  }

  /** What can befall a line of any delimited file. */
  static List<Spoiler> lines(char delimiter) {
    return List.of(
        Spoiler.line("nul-byte", line -> line.replaceFirst("(?s)^(.)", "$1\0")),
        Spoiler.line("text-after-quote", line -> line + delimiter + "\"a\" b"),
        Spoiler.line("wrong-field-count", line -> line + delimiter + "in pi\u00F9"));
  }

  /** What can befall the last line of a delimited file. */
  static List<Spoiler> lastLines(char delimiter) {
    return List.of(
        Spoiler.line("record-too-long", line -> line + delimiter + "x".repeat(70_000)),
        Spoiler.line("unclosed-quote", line -> "\"" + line.replace("\"", "").replace('\n', ' ')));
  }

  static BiConsumer<Row, Chance> set(String header, @Nullable Object value) {
    return (row, chance) -> row.put(header, value);
  }
}
