package it.sprint.etl.feed;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.etl.SharedSpark;
import it.sprint.etl.run.Delivery;
import it.sprint.warehouse.secret.KeyRing;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files land record by record, large ones by several tasks. */
class LandedRowsIT {

  private static final int ROWS = 300_500;

  @TempDir private Path home;

  @Test
  void eachRecordOfALargeFileIsLandedByOneTask() throws IOException {
    Path path = home.resolve("placements.csv");
    try (BufferedWriter file = Files.newBufferedWriter(path)) {
      file.write("ID inserimento,ID ospite,Tipo,Comune,Data inizio,Data fine,Esito\n");
      for (int row = 0; row < ROWS; row++) {
        file.write(
            "INS%08d,OSP00000001,Lavoro stagionale,H839,18/12/2021,,In corso\n".formatted(row));
      }
    }
    Delivery delivery =
        new Delivery(
            1,
            "0".repeat(64),
            "nova-placements",
            "placements.csv",
            "test",
            Files.size(path),
            Instant.EPOCH,
            "1",
            Delivery.Kind.FULL_SNAPSHOT,
            null);

    Dataset<Row> landed =
        LandedRows.of(
            SharedSpark.session(),
            List.of(new LandedRows.File(delivery, path, StandardCharsets.UTF_8)),
            KeyRing.fromEnvironment(Map.of("SPRINT_HOME", home.toString())));

    Row counts =
        landed
            .agg(
                functions.count("source_row"),
                functions.count_distinct(functions.col("source_row")),
                functions.min("source_row"),
                functions.max("source_row"))
            .first();
    assertThat(counts.toString()).isEqualTo("[%d,%d,2,%d]".formatted(ROWS, ROWS, ROWS + 1));
  }
}
