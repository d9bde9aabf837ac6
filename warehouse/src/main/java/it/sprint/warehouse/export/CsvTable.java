package it.sprint.warehouse.export;

import it.sprint.warehouse.feed.Language;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV (RFC 4180) that spreadsheets open by a double click: an Italian one parts cells at
 * semicolons, because its numbers have commas, and an English one the other way round. UTF-8 begins
 * with its mark, without which spreadsheets guess another encoding.
 */
public final class CsvTable implements TableFile {

  private static final char MARK = '\uFEFF';

  /** A spreadsheet would run a cell that begins so; the apostrophe makes it a text. */
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r]");

  /** Either separator, so that a text stays one cell whichever of them a spreadsheet takes. */
  private static final Pattern QUOTED = Pattern.compile("[;,\"\t\r\n]");

  private final Language language;
  private final Writer out;

  public CsvTable(Language language, OutputStream out) throws IOException {
    this.language = language;
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.out.append(MARK);
  }

  @Override
  public void row(List<? extends @Nullable Object> cells) throws IOException {
    Iterator<? extends @Nullable Object> rest = cells.iterator();
    while (rest.hasNext()) {
      out.append(cell(rest.next()));
      if (rest.hasNext()) {
        out.append(language == Language.IT ? ';' : ',');
      }
    }
    out.append("\r\n");
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }

  private String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Number number) {
      return number(number);
    }
    return quoted(
        value instanceof Boolean answer ? YesNo.of(answer).in(language) : safe(value.toString()));
  }

  private String number(Number number) {
    String text =
        number instanceof BigDecimal decimal ? decimal.toPlainString() : number.toString();
    return language == Language.IT ? text.replace('.', ',') : text;
  }

  private static String safe(String text) {
    return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
  }

  private String quoted(String text) {
    return QUOTED.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
