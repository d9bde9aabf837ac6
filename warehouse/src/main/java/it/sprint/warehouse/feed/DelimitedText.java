package it.sprint.warehouse.feed;

import java.util.List;

/** Writes cells as one record of delimited text, such that {@link Fields} reads the same again. */
public final class DelimitedText {

  private DelimitedText() {}

  /** The cells as one line, without its end; a cell is quoted where it must be. */
  public static String of(List<String> cells, char delimiter) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        text.append(delimiter);
      }
      append(text, cells.get(i), delimiter);
    }
    return text.toString();
  }

  private static void append(StringBuilder text, String cell, char delimiter) {
    boolean isPlain =
        cell.indexOf(delimiter) < 0
            && cell.indexOf('"') < 0
            && cell.indexOf('\n') < 0
            && cell.indexOf('\r') < 0;
    if (isPlain) {
      text.append(cell);
    } else {
      text.append('"').append(cell.replace("\"", "\"\"")).append('"');
    }
  }
}
