package it.sprint.etl.pipeline;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.input_file_name;

import it.sprint.etl.SharedSpark;
import it.sprint.etl.feed.Identifiers;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.secret.LandedPlace;
import it.sprint.warehouse.secret.SealedRows;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Looks for words in every file of lake and vault, in every row of PostgreSQL and in what is sealed
 * there: files that no table has any more and the tables' logs are read too.
 */
record Traces(Chain chain, Set<String> words) {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern FEED = Pattern.compile("/feed=([^/]+)/");

  private static final String TABLES =
      """
      select table_schema || '.' || table_name from information_schema.tables
      where table_schema in ('ops', 'published', 'app', 'mart', 'health') and table_type = 'BASE TABLE'
      """;

  private static final String REJECTED =
      """
      select feed, delivery_key, record_type, source_row, source_item, sealed_text
      from ops.rejected_row inner join ops.delivery using (delivery_key)
      """;

  /** Where any of the words stands. */
  Set<String> places() throws IOException, SQLException {
    Set<String> places = new TreeSet<>();
    for (String root : List.of(chain.settings().lake(), chain.settings().vault())) {
      for (Path table : tables(Path.of(root))) {
        if (isInFiles(Path.of(root), table)) {
          places.add(Path.of(root).getParent().relativize(table).toString());
        }
        if (isInLog(table)) {
          places.add(Path.of(root).getParent().relativize(table) + "/_delta_log");
        }
      }
    }
    for (String table : Chain.query(DatabaseRole.OWNER, TABLES)) {
      if (Chain.query(DatabaseRole.OWNER, "select t::text from " + table + " as t").stream()
          .anyMatch(this::isIn)) {
        places.add(table);
      }
    }
    if (isInRejectedText()) {
      places.add("text of ops.rejected_row");
    }
    return places;
  }

  private static List<Path> tables(Path root) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths
          .filter(path -> path.getFileName().toString().equals("_delta_log"))
          .map(Path::getParent)
          .toList();
    }
  }

  private boolean isInFiles(Path root, Path table) {
    Dataset<Row> all =
        SharedSpark.session()
            .read()
            .option("recursiveFileLookup", "true")
            .parquet(table.toString())
            .withColumn("_file", input_file_name());
    return all.collectAsList().stream()
        .anyMatch(
            row ->
                isIn(text(row))
                    || opened(root.relativize(table).toString(), row).anyMatch(this::isIn));
  }

  private static String text(Row row) {
    StringBuilder text = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      text.append(row.get(column) instanceof byte[] ? "" : row.get(column)).append('\n');
    }
    return text.toString();
  }

  /** What is sealed in a row of landed or rejected, or of the vault. */
  private Stream<String> opened(String table, Row row) {
    List<String> columns = Arrays.asList(row.schema().fieldNames());
    if (columns.contains("sealed_text")) {
      Matcher feed = FEED.matcher(row.<String>getAs("_file"));
      if (!feed.find()) {
        throw new IllegalStateException("A landed file lies in no feed's folder.");
      }
      LandedPlace place =
          new LandedPlace(
              feed.group(1),
              row.<Long>getAs("delivery_key"),
              row.getAs("record_type"),
              row.<Long>getAs("source_row"),
              row.<Integer>getAs("source_item"));
      return Stream.of(
          new SealedRows(chain.settings().keys()).open(row.getAs("sealed_text"), place));
    }
    if (columns.contains("sealed_identifiers")) {
      String feed = table.substring(0, table.indexOf('/'));
      String type = table.substring(table.indexOf('/') + 1);
      return new Identifiers(
              feed, Contracts.load().of(feed).recordType(type), chain.settings().keys())
          .open(row.getAs("sealed_identifiers"), row.getAs("record_key")).values().stream();
    }
    return Stream.empty();
  }

  /** The log tells the least and the greatest key of each file; checkpoints are Parquet. */
  private boolean isInLog(Path table) throws IOException {
    try (Stream<Path> files = Files.list(table.resolve("_delta_log"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        boolean isCheckpoint = file.toString().endsWith(".parquet");
        String text =
            isCheckpoint
                ? String.join(
                    "\n",
                    SharedSpark.session()
                        .read()
                        .parquet(file.toString())
                        .select(col("add").cast("string"), col("remove").cast("string"))
                        .collectAsList()
                        .stream()
                        .map(Row::mkString)
                        .toList())
                : new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        if (isIn(text)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isInRejectedText() throws SQLException {
    SealedRows sealed = new SealedRows(chain.settings().keys());
    try (Connection connection = MigratedDatabase.shared().connect(DatabaseRole.OWNER);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(REJECTED)) {
      while (row.next()) {
        LandedPlace place =
            new LandedPlace(
                row.getString(1), row.getLong(2), row.getString(3), row.getLong(4), row.getInt(5));
        if (isIn(sealed.open(row.getBytes(6), place))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isIn(String text) {
    Set<String> found = new HashSet<>(Arrays.asList(BETWEEN_WORDS.split(text, -1)));
    return !Collections.disjoint(found, words);
  }
}
