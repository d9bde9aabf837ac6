package it.sprint.etl.lake;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sprint.etl.SharedSpark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was deleted from a table is in none of its files, and its log does not tell of it. */
class ForgottenHistoryIT {

  private static final LakeTable TABLE =
      new LakeTable("some/table", StructType.fromDDL("key string, number int"));

  /** The least and the greatest key of the first file, so that the log has both. */
  private static final List<String> GONE = List.of("aaaa0000", "zzzz9999");

  @TempDir private Path home;

  @Test
  void deletedRowsAreInNoFileAndNoLog() throws IOException {
    Lake lake = new Lake(SharedSpark.session(), home.toString());
    lake.append(TABLE, rows(GONE.get(0), "mmmm", GONE.get(1)));
    lake.append(TABLE, rows("nnnn"));
    assertThat(filesWithAny()).isNotEmpty();

    lake.delete(TABLE, col("key").equalTo(GONE.get(0)));
    lake.delete(TABLE, rows(GONE.get(1)).drop("number"));
    lake.forgetHistory(TABLE);

    assertThat(filesWithAny()).isEmpty();
    assertThat(keys(lake)).containsExactly("mmmm", "nnnn");
    assertThatThrownBy(
            () ->
                SharedSpark.session()
                    .read()
                    .format("delta")
                    .option("versionAsOf", 1)
                    .load(home.resolve("some/table").toString())
                    .count())
        .hasMessageContaining("version");

    lake.append(TABLE, rows("oooo"));
    lake.forgetHistory(TABLE);
    lake.forgetHistory(TABLE);
    assertThat(keys(lake)).containsExactly("mmmm", "nnnn", "oooo");
  }

  private static Dataset<Row> rows(String... keys) {
    return SharedSpark.session()
        .createDataFrame(
            Stream.of(keys).map(key -> RowFactory.create(key, 1)).toList(), TABLE.schema())
        .coalesce(1);
  }

  private static List<String> keys(Lake lake) {
    return lake.read(TABLE).select("key").orderBy("key").collectAsList().stream()
        .map(row -> row.getString(0))
        .toList();
  }

  /** Parquet files, checkpoints among them, are read as such, others as text. */
  private List<Path> filesWithAny() throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> GONE.stream().anyMatch(text(file)::contains))
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return file.toString().endsWith(".parquet")
          ? String.join(
              "\n", SharedSpark.session().read().parquet(file.toString()).toJSON().collectAsList())
          : new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
