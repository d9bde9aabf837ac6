package it.sprint.etl.fuzz;

import it.sprint.warehouse.feed.Column;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.DeliveredRecord;
import it.sprint.warehouse.feed.DeliveryReader;
import it.sprint.warehouse.feed.Inspection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What no sentence, message or log line may tell. */
final class Secrets {

  /** Two letters stand in many words. */
  private static final int SHORTEST = 3;

  /** The day that sentences name as an example; babies of that day are not told by it. */
  private static final Set<String> EXAMPLES = Set.of("31/03/2023", "2023-03-31");

  private static final Pattern TAX_CODE =
      Pattern.compile("[A-Z]{6}[0-9]{2}[A-Z][0-9]{2}[A-Z][0-9]{3}[A-Z]");

  /** What is told of a tax code that stands where it should not. */
  private static final String TAX_CODE_FORM = "AAAAAA99A99A999A";

  private Secrets() {}

  /** The cells of a delivery that tell who somebody is. */
  static Set<String> of(Contract contract, Path file) throws IOException {
    Set<String> secrets = new HashSet<>();
    char delimiter = contract.format().delimiter();
    try (DeliveryReader reader =
        DeliveryReader.open(contract, file, Inspection.of(file).charset(contract))) {
      while (reader.hasNext()) {
        DeliveredRecord record = reader.next();
        List<String> headers = cells(record.header(), delimiter);
        List<String> cells = cells(record.record().text(), delimiter);
        for (Column column : record.type().identifiers()) {
          int place = headers.indexOf(column.header());
          String cell = place < 0 || place >= cells.size() ? "" : cells.get(place).strip();
          if (cell.length() >= SHORTEST) {
            secrets.add(cell);
          }
        }
      }
    }
    secrets.removeAll(EXAMPLES);
    return secrets;
  }

  /** The first secret that a text tells, as a whole word; else an empty text. */
  static String toldBy(String text, Set<String> secrets) {
    for (String secret : secrets) {
      int place = text.indexOf(secret);
      while (place >= 0) {
        if (isWord(text, place, place + secret.length())) {
          return secret;
        }
        place = text.indexOf(secret, place + 1);
      }
    }
    return TAX_CODE.matcher(text.replace(TAX_CODE_FORM, "")).find() ? "a tax code" : "";
  }

  private static boolean isWord(String text, int start, int end) {
    return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  private static List<String> cells(String record, char delimiter) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < record.length(); i++) {
      char character = record.charAt(i);
      if (character == '"') {
        quoted = !quoted;
      } else if (character == delimiter && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else if (character != '\uFEFF') {
        cell.append(character);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
