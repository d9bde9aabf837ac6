package it.sprint.warehouse.feed;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a delivered record as people may see it who must not see the value: letters are {@code
 * x}, digits {@code 9}; punctuation and spaces stay, since they are what is mostly wrong.
 *
 * @param header the column; empty for a record that could not be split into cells
 */
public record MaskedCell(String header, String masked) {

  private static final int LONGEST = 200;

  /** The cells of a record, each under its header. */
  public static List<MaskedCell> of(DeliveredRecord delivered, char delimiter) {
    SourceRecord record = delivered.record();
    if (record.problem() != null) {
      return List.of(new MaskedCell("", mask(record.text())));
    }
    List<String> headers = Fields.of(delivered.header(), delimiter).values();
    List<String> values = Fields.of(record.text(), delimiter).values();
    List<MaskedCell> cells = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      String header = i < headers.size() ? Cells.strip(headers.get(i)) : "";
      cells.add(new MaskedCell(header, mask(values.get(i))));
    }
    return cells;
  }

  /** The form of a text, cut where it is long. */
  static String mask(String value) {
    StringBuilder masked = new StringBuilder();
    value.codePoints().limit(LONGEST).map(MaskedCell::mask).forEach(masked::appendCodePoint);
    return value.codePointCount(0, value.length()) > LONGEST
        ? masked.append('…').toString()
        : masked.toString();
  }

  /** Whatever is neither plain punctuation nor a space counts as a letter. */
  private static int mask(int character) {
    if (Character.isDigit(character)) {
      return '9';
    }
    boolean isShown = character < 0x7F && !Character.isLetter(character) && character >= ' ';
    return isShown ? character : 'x';
  }
}
