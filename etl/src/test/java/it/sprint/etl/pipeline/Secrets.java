package it.sprint.etl.pipeline;

import it.sprint.etl.SharedSpark;
import it.sprint.etl.lake.Lake;
import it.sprint.etl.person.PersonTables;
import it.sprint.etl.person.PersonVault;
import it.sprint.warehouse.database.DatabaseRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What must not stand outside the vault: of all persons of the registers the names, as whole cells,
 * and the identifiers and telephone numbers, as words of any text.
 */
record Secrets(Set<String> names, Set<String> identifiers) {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** What separates cells in rows of PostgreSQL, CSV and JSON as text. */
  private static final Pattern BETWEEN_CELLS = Pattern.compile("[(),;\"\t\r\n]+");

  private static final int SHORTEST_NAME = 5;
  private static final int SHORTEST_IDENTIFIER = 7;
  private static final int GIVEN_NAME = 0;
  private static final int SURNAME = 1;
  private static final int PHONE = 6;

  private static final String TABLES =
      """
      select table_schema || '.' || table_name from information_schema.tables
      where table_schema in ('ops', 'published', 'app', 'mart', 'health') and table_type = 'BASE TABLE'
      """;

  /** Those of these persons, as {@code PersonRecords} has them. */
  static Secrets of(Dataset<Row> records) {
    Secrets secrets = new Secrets(new HashSet<>(), new HashSet<>());
    for (Row row : records.select("values").collectAsList()) {
      List<String> values = row.getList(0);
      secrets.addName(values.get(GIVEN_NAME));
      secrets.addName(values.get(SURNAME));
      for (String value : values.subList(PHONE, values.size())) {
        secrets.addIdentifiers(value);
      }
    }
    return secrets;
  }

  /** Those of the persons of the registers that a pipeline has read. */
  static Secrets of(Chain chain) {
    EtlSettings settings = chain.settings();
    Lake lake = new Lake(SharedSpark.session(), settings.lake());
    Lake vault = new Lake(SharedSpark.session(), settings.vault());
    Dataset<Row> register = lake.read(PersonTables.REGISTER);
    return of(new PersonVault(vault, settings.keys()).records().live(register));
  }

  /**
   * The tables of lake, vault and PostgreSQL, and the log, in which any of them stands in clear.
   */
  Set<String> placesIn(Chain chain) throws IOException, SQLException {
    Set<String> places = new TreeSet<>();
    Path home = Path.of(chain.settings().lake()).getParent();
    for (Path table : deltaTables(home)) {
      for (Row row :
          SharedSpark.session().read().format("delta").load(table.toString()).collectAsList()) {
        if (standIn(row)) {
          places.add(home.relativize(table).toString());
        }
      }
    }
    for (String table : Chain.query(DatabaseRole.OWNER, TABLES)) {
      for (String row : Chain.query(DatabaseRole.OWNER, "select t::text from " + table + " as t")) {
        if (standIn(row)) {
          places.add(table);
        }
      }
    }
    if (chain.progress().stream().anyMatch(this::standIn)) {
      places.add("log");
    }
    return places;
  }

  private static List<Path> deltaTables(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(path -> path.endsWith("_delta_log")).map(Path::getParent).toList();
    }
  }

  int size() {
    return names.size() + identifiers.size();
  }

  private void addName(String name) {
    if (name != null && name.length() >= SHORTEST_NAME) {
      names.add(name.toLowerCase(Locale.ROOT));
    }
  }

  private void addIdentifiers(String values) {
    if (values != null) {
      for (String word : BETWEEN_WORDS.split(values, -1)) {
        if (word.length() >= SHORTEST_IDENTIFIER) {
          identifiers.add(word);
        }
      }
    }
  }

  private boolean standIn(Row row) {
    for (int column = 0; column < row.size(); column++) {
      Object value = row.get(column);
      String text =
          value instanceof byte[] bytes
              ? new String(bytes, StandardCharsets.ISO_8859_1)
              : String.valueOf(value);
      if (standIn(text)) {
        return true;
      }
    }
    return false;
  }

  private boolean standIn(String text) {
    for (String cell : BETWEEN_CELLS.split(text, -1)) {
      if (names.contains(cell.strip().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    for (String word : BETWEEN_WORDS.split(text, -1)) {
      if (identifiers.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
