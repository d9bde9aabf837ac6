package it.sprint.etl.generator;

import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.RecordType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The records of one type that the generator says are there in the end, or all that it says ever
 * counted of them.
 *
 * @param header person, file, line and item, of what ever counted also until when, then the
 *     contract's columns
 */
public record StateRows(List<String> header, List<List<String>> rows) {

  /** So many cells say whom a row is about and where it stands. */
  public static final int PLACES = 4;

  /** Reads the file of a record type among generated deliveries. */
  public static StateRows of(Path generated, Contract contract, RecordType type)
      throws IOException {
    return of(generated.resolve("truth/state"), name(contract, type));
  }

  /** Reads what ever counted; the generator has to be asked for it with {@code --history}. */
  public static StateRows everyOf(Path generated, Contract contract, RecordType type)
      throws IOException {
    return of(generated.resolve("truth/history"), name(contract, type));
  }

  private static String name(Contract contract, RecordType type) {
    return "%s.%s.csv".formatted(contract.feed(), type.name());
  }

  private static StateRows of(Path folder, String file) throws IOException {
    List<List<String>> records = records(Files.readString(folder.resolve(file)));
    return new StateRows(records.get(0), records.subList(1, records.size()));
  }

  private static List<List<String>> records(String text) {
    List<List<String>> records = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int place = 0; place < text.length(); place++) {
      char character = text.charAt(place);
      boolean ends = !quoted && (character == ',' || character == '\n');
      if (ends) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else if (character != '"') {
        cell.append(character);
      } else if (quoted && text.startsWith("\"\"", place)) {
        cell.append(character);
        place++;
      } else {
        quoted = !quoted;
      }
      if (ends && character == '\n') {
        records.add(List.copyOf(cells));
        cells.clear();
      }
    }
    return records;
  }

  /** The values under some names of the contract, one row after the other. */
  public List<List<String>> values(List<String> names) {
    List<Integer> places = names.stream().map(header::indexOf).toList();
    return rows.stream().map(row -> places.stream().map(row::get).toList()).toList();
  }
}
