package it.sprint.etl.postgres;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Writes a row in the text format of PostgreSQL's COPY. */
final class CopyText {

  private static final String BYTES = "\\x";
  private static final HexFormat HEX = HexFormat.of();

  private CopyText() {}

  static byte[] line(Row row) {
    StringBuilder line = new StringBuilder(128);
    for (int column = 0; column < row.size(); column++) {
      if (column > 0) {
        line.append('\t');
      }
      append(line, row.get(column));
    }
    return line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void append(StringBuilder line, @Nullable Object value) {
    if (value == null) {
      line.append("\\N");
      return;
    }
    String text = value instanceof byte[] bytes ? BYTES + HEX.formatHex(bytes) : value.toString();
    for (int index = 0; index < text.length(); index++) {
      appendEscaped(line, text.charAt(index));
    }
  }

  private static void appendEscaped(StringBuilder line, char character) {
    switch (character) {
      case '\\' -> line.append("\\\\");
      case '\t' -> line.append("\\t");
      case '\n' -> line.append("\\n");
      case '\r' -> line.append("\\r");
      default -> line.append(character);
    }
  }
}
