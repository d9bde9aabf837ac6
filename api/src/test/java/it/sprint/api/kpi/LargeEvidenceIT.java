package it.sprint.api.kpi;

import static it.sprint.api.TestAccount.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sprint.api.Answer;
import it.sprint.api.ServerTest;
import it.sprint.api.TestBrowser;
import it.sprint.api.TestServer;
import it.sprint.api.file.TableFormat;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import it.sprint.warehouse.feed.Language;
import it.sprint.warehouse.feed.Text;
import it.sprint.warehouse.kpi.Audience;
import it.sprint.warehouse.kpi.ComputedFigure.Period;
import it.sprint.warehouse.kpi.InventedStar;
import it.sprint.warehouse.kpi.KpiCatalogue;
import it.sprint.warehouse.kpi.KpiQuestion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Files of as many rows as the warehouse may have behind one figure. */
@ServerTest
class LargeEvidenceIT {

  private static final int ROWS = 130_000;
  private static final String EVIDENCE = "/v1/kpis/contacts/evidence.%s?period=2022&purpose=Prova";

  private final TestServer server;
  private final KpiViews views;
  private final EvidenceWriter writer;

  LargeEvidenceIT(
      @Autowired TestServer server, @Autowired KpiViews views, @Autowired EvidenceWriter writer) {
    this.server = server;
    this.views = views;
    this.writer = writer;
  }

  @BeforeEach
  void publish() throws SQLException {
    new InventedStar().contacts("2022-01-10", ROWS).publish();
    server.accountsOf(MANAGER);
  }

  @Test
  void fileHasAsManyRowsAsTheFigureCounts() throws IOException {
    TestBrowser manager = server.signedIn(MANAGER);

    Answer csv = manager.get(EVIDENCE.formatted("csv"));
    Answer workbook = manager.get(EVIDENCE.formatted("xlsx"));

    assertThat(manager.get("/v1/kpis/contacts").at("/figures/0/value").asInt()).isEqualTo(ROWS);
    assertThat(csv.text().lines().skip(1).filter(line -> line.startsWith("sì;"))).hasSize(ROWS);
    try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook.bytes()));
        Stream<?> rows = read.getFirstSheet().openStream()) {
      assertThat(rows.count()).isEqualTo(ROWS + 1);
    }
  }

  /**
   * What lives on the heap while a file is being written, looked at after each half megabyte of it.
   * Rows that were read all at once, or kept once written, would be tens of megabytes.
   */
  @ParameterizedTest
  @EnumSource
  void writingHoldsAFewMegabytesHoweverManyRowsThereAre(TableFormat format) {
    LiveHeap heap = new LiveHeap();

    write(format, heap);

    assertThat(heap.bytes).isGreaterThan(2_000_000);
    assertThat(heap.looks).isGreaterThan(3);
    assertThat(heap.most - heap.before).isLessThan(8_000_000);
  }

  @ParameterizedTest
  @EnumSource
  void whatBreaksOffInTheMiddleIsNoFile(TableFormat format) {
    BrokenOff broken = new BrokenOff();

    assertThatThrownBy(() -> write(format, broken)).hasMessageContaining("The disk is full");
    assertThat(broken.bytes).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx"})
  void connectionIsCutWhenTheRestCannotBeRead(String extension) throws IOException, SQLException {
    try (InputStream file = server.signedIn(MANAGER).open(EVIDENCE.formatted(extension))) {
      assertThat(file.readNBytes(10_000)).hasSize(10_000);

      endQueryOfTheRows();

      assertThatThrownBy(file::readAllBytes).isInstanceOf(IOException.class);
    }
  }

  private static void endQueryOfTheRows() throws SQLException {
    try (Connection staff = MigratedDatabase.shared().connect(DatabaseRole.STAFF);
        Statement statement = staff.createStatement();
        ResultSet ended =
            statement.executeQuery(
                """
                select count(pg_terminate_backend(pid)) from pg_stat_activity
                where pid <> pg_backend_pid() and usename = current_user
                and state <> 'idle' and query like '%delivered_feed%'
                """)) {
      ended.next();
      assertThat(ended.getInt(1)).isEqualTo(1);
    }
  }

  private void write(TableFormat format, OutputStream out) {
    KpiQuestion contacts =
        new KpiQuestion(
            KpiCatalogue.load().find("contacts").orElseThrow(),
            "year",
            List.of(),
            Map.of(),
            null,
            null);
    Period year =
        new Period(
            "2022", new Text("2022", "2022"), LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
    EvidenceWriter.Wanted wanted =
        new EvidenceWriter.Wanted(new Evidence.Asked(contacts, year), format, Language.IT);
    views.read(
        Audience.STAFF,
        view -> {
          EvidenceWriter.File file = writer.file(wanted, view);
          try {
            writer.write(file, view, out);
          } catch (IOException exception) {
            throw new UncheckedIOException(exception);
          }
          return file;
        });
  }

  /** Forgets what is written and looks how much of the heap is in use. */
  private static final class LiveHeap extends OutputStream {

    private static final int LOOK_EVERY = 500_000;

    private final long before = used();
    private long most = before;
    private long bytes;
    private long lookAt = LOOK_EVERY;
    private int looks;

    @Override
    public void write(int one) {
      count(1);
    }

    @Override
    public void write(byte[] some, int from, int length) {
      count(length);
    }

    private void count(int length) {
      bytes += length;
      if (bytes >= lookAt) {
        lookAt = bytes + LOOK_EVERY;
        most = Math.max(most, used());
        looks++;
      }
    }

    private static long used() {
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      return runtime.totalMemory() - runtime.freeMemory();
    }
  }

  /** Takes some bytes and then no more. */
  private static final class BrokenOff extends OutputStream {

    private long bytes;

    @Override
    public void write(int one) throws IOException {
      count(1);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
      count(length);
    }

    private void count(int length) throws IOException {
      bytes += length;
      if (bytes > 100_000) {
        throw new IOException("The disk is full");
      }
    }
  }
}
