package it.sprint.etl.pipeline;

import static it.sprint.etl.pipeline.Chain.query;
import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.etl.SharedSpark;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.CorrectionMark;
import it.sprint.warehouse.feed.DeliveredRecord;
import it.sprint.warehouse.feed.Language;
import it.sprint.warehouse.feed.MarkedWorkbook;
import it.sprint.warehouse.feed.RecordType;
import it.sprint.warehouse.feed.SourceRecord;
import it.sprint.warehouse.secret.LandedPlace;
import it.sprint.warehouse.secret.SealedRows;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rejected rows of a full snapshot come back in a workbook, are mended in it and sent again: only
 * they change, and nothing is closed.
 */
class CorrectionWorkbookIT {

  private static final Contract CONTRACT = Contracts.only("nova-stays");
  private static final RecordType STAY = CONTRACT.onlyRecordType();
  private static final int GUESTS = 35;
  private static final int WRONG = 5;

  private static final String PERSONS =
      "select person_key, sex, citizenship from mart.dim_person where is_current order by person_key";

  @TempDir private Path home;

  private Chain chain;

  @BeforeEach
  void deliverWithFiveWrongRows() throws SQLException, IOException {
    chain =
        new Chain(
            home,
            Files.createDirectories(home.resolve("public")),
            Map.of("SPRINT_LANDED_DAYS", "30"));
    new InventedStays(home).deliver("stays.csv", GUESTS, WRONG);
    chain.run();
  }

  @Test
  void correctionOfFiveRowsChangesFiveRows() throws SQLException, IOException {
    List<String> before = keysInLake();
    assertThat(before).hasSize(GUESTS - WRONG);

    writeCorrection(home.resolve("inbox/nova-stays/corrections.xlsx"));
    chain.run();

    assertThat(
            query(
                """
                select delivery_kind, rows_read, rows_accepted, rows_rejected, coalesce(rows_closed, 0)
                from ops.delivery order by received_at
                """))
        .containsExactly("full-snapshot|35|30|5|0", "correction|5|5|0|0");
    assertThat(
            query(
                "select count(*) from ops.delivery where corrects is not null and corrects ="
                    + " (select delivery_id from ops.delivery where file_name = 'stays.csv')"))
        .containsExactly("1");
    List<String> after = keysInLake();
    assertThat(after).hasSize(GUESTS).containsAll(before);
  }

  @Test
  void nextSnapshotWithTheMendedRowsSaysNothingNew() throws SQLException, IOException {
    writeCorrection(home.resolve("inbox/nova-stays/corrections.xlsx"));
    chain.run();

    new InventedStays(home).deliver("stays-2.csv", GUESTS, 0);
    chain.run();

    assertThat(
            query(
                """
                select rows_read, rows_accepted, rows_duplicate, coalesce(rows_closed, 0)
                from ops.delivery where file_name = 'stays-2.csv'
                """))
        .containsExactly("35|0|35|0");
  }

  /** Nothing needs landed rows any more: neither the persons nor what is corrected late. */
  @Test
  void correctionOfADeliveryWhoseLandedRowsAreGoneStillWorks() throws SQLException, IOException {
    List<String> persons = query(PERSONS);
    assertThat(persons).isNotEmpty();

    chain.run(Duration.ofDays(29));
    assertThat(landedRows()).isEqualTo(GUESTS);
    assertThat(chain.run(Duration.ofDays(31))).anyMatch(line -> line.contains("are deleted"));

    assertThat(landedRows()).isZero();
    assertThat(chain.run(Duration.ofDays(32))).noneMatch(line -> line.contains("are deleted"));
    writeCorrection(home.resolve("inbox/nova-stays/corrections.xlsx"));
    chain.run(Duration.ofDays(33));

    assertThat(keysInLake()).hasSize(GUESTS);
    assertThat(query(PERSONS)).isEqualTo(persons);
    assertThat(query("select count(*) from ops.rejected_row")).containsExactly("5");
  }

  private long landedRows() {
    return SharedSpark.session()
        .read()
        .format("delta")
        .load(home.resolve("lake/landed").toString())
        .count();
  }

  /** As the pages hand it out; and as the clerk sends it back, with another day of birth. */
  private void writeCorrection(Path file) throws SQLException, IOException {
    SealedRows sealed = new SealedRows(chain.settings().keys());
    try (Connection app = MigratedDatabase.shared().connect(DatabaseRole.APP);
        Statement statement = app.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                select delivery_id, delivery_key, source_row, source_item, header, sealed_text
                from ops.rejected_row inner join ops.delivery using (delivery_key)
                order by source_row
                """);
        OutputStream out = Files.newOutputStream(file)) {
      MarkedWorkbook workbook = null;
      while (rows.next()) {
        if (workbook == null) {
          CorrectionMark mark = new CorrectionMark("nova-stays", rows.getString("delivery_id"));
          workbook = MarkedWorkbook.correction(CONTRACT, mark, Language.IT, out);
        }
        workbook.add(mended(rows, sealed), List.of(), List.of());
      }
      assertThat(workbook).isNotNull();
      workbook.finish();
    }
  }

  private static DeliveredRecord mended(ResultSet row, SealedRows sealed) throws SQLException {
    long line = row.getLong("source_row");
    int item = row.getInt("source_item");
    LandedPlace place =
        new LandedPlace("nova-stays", row.getLong("delivery_key"), STAY.name(), line, item);
    String text = sealed.open(row.getBytes("sealed_text"), place);
    assertThat(text).contains("31/02/1990");
    return new DeliveredRecord(
        STAY,
        row.getString("header"),
        new SourceRecord(line, item, text.replace("31/02/1990", "15/03/1994"), null));
  }

  private List<String> keysInLake() {
    return SharedSpark.session()
        .read()
        .format("delta")
        .load(home.resolve("lake/conformed/nova-stays/stay").toString())
        .select("record_key", "source_row", "delivery_key")
        .collectAsList()
        .stream()
        .map(row -> row.mkString("|"))
        .toList();
  }
}
