package it.sprint.etl.generator;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * One way to make a right row wrong.
 *
 * @param code the violation that the row then shows
 * @param header the column that the violation names; empty when it names none
 * @param fits whether a row can be made wrong in this way
 */
record Spoiler(
    String code,
    String header,
    String severity,
    Manner manner,
    Predicate<Row> fits,
    BiConsumer<Row, Chance> cells,
    UnaryOperator<String> line) {

  /** What becomes wrong. */
  enum Manner {
    /** The row itself. */
    CELLS,
    /** The line of text that the row makes. */
    LINE,
    /** A further row beside the right one. */
    BESIDE
  }

  static final String REJECT = "reject";
  static final String WARN = "warn";

  static Spoiler cells(String code, String header, BiConsumer<Row, Chance> spoil) {
    return new Spoiler(
        code, header, REJECT, Manner.CELLS, row -> true, spoil, UnaryOperator.identity());
  }

  static Spoiler line(String code, UnaryOperator<String> spoil) {
    return new Spoiler(code, "", REJECT, Manner.LINE, row -> true, (row, chance) -> {}, spoil);
  }

  static Spoiler beside(String code, String header, BiConsumer<Row, Chance> spoil) {
    return new Spoiler(
        code, header, REJECT, Manner.BESIDE, row -> true, spoil, UnaryOperator.identity());
  }

  Spoiler where(Predicate<Row> condition) {
    return new Spoiler(
        code, header, severity, manner, row -> fits.test(row) && condition.test(row), cells, line);
  }

  Spoiler whereFilled(String... headers) {
    return where(row -> List.of(headers).stream().allMatch(row::has));
  }

  Spoiler warns() {
    return new Spoiler(code, header, WARN, manner, fits, cells, line);
  }
}
