package it.sprint.etl.generator;

import org.jspecify.annotations.Nullable;

/**
 * A cell that is written otherwise than what it means would be by itself.
 *
 * @param meant a text, a number, a date, a time, a boolean, or null for nothing
 */
record Spelt(@Nullable Object meant, Object written) {

  /** Words for a value that there is not. */
  static Spelt nothing(String written) {
    return new Spelt(null, written);
  }

  static @Nullable Object meant(@Nullable Object cell) {
    return cell instanceof Spelt spelt ? spelt.meant() : cell;
  }

  static @Nullable Object written(@Nullable Object cell) {
    return cell instanceof Spelt spelt ? spelt.written() : cell;
  }
}
