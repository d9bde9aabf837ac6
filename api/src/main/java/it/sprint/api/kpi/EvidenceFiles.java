package it.sprint.api.kpi;

import it.sprint.api.file.Languages;
import it.sprint.api.file.TableFormat;
import it.sprint.api.problem.BrokenOffException;
import it.sprint.api.problem.RefusedException;
import it.sprint.warehouse.account.Account;
import it.sprint.warehouse.export.WorkbookTable;
import it.sprint.warehouse.feed.Language;
import it.sprint.warehouse.kpi.Kpi;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Answers requests for the rows behind a figure as a file, each from one snapshot. */
@Component
final class EvidenceFiles {

  private static final List<String> PARAMETERS =
      List.of("calendar", "cumulative", "period", "from", "to", "language", Purpose.PARAMETER);

  /** Each file holds a connection of its role for as long as somebody fetches it. */
  private static final int MOST_AT_A_TIME = 3;

  private final KpiViews views;
  private final KpiQuestions questions;
  private final EvidenceQuestions evidenceQuestions;
  private final EvidenceWriter writer;
  private final EvidenceLog log;
  private final Semaphore free = new Semaphore(MOST_AT_A_TIME);

  EvidenceFiles(
      KpiViews views,
      KpiQuestions questions,
      EvidenceQuestions evidenceQuestions,
      EvidenceWriter writer,
      EvidenceLog log) {
    this.views = views;
    this.questions = questions;
    this.evidenceQuestions = evidenceQuestions;
    this.writer = writer;
    this.log = log;
  }

  /** Which rows somebody asks for, and as what. */
  record Request(
      TableFormat format,
      String kpi,
      MultiValueMap<String, String> parameters,
      @Nullable Account account) {}

  void send(Request request, HttpServletResponse response) {
    Kpi kpi = questions.kpi(request.kpi());
    Parameters parameters = questions.parameters(kpi, request.parameters(), PARAMETERS);
    Language language = Languages.of(parameters.find("language").orElse(Language.IT.code()));
    Purpose purpose = Purpose.of(parameters, kpi.audience());
    if (!free.tryAcquire()) {
      throw RefusedException.busyWriting();
    }
    try {
      views.read(
          kpi.audience(),
          view -> {
            Evidence.Asked asked = evidenceQuestions.asked(kpi, parameters, view);
            EvidenceWriter.File file =
                writer.file(new EvidenceWriter.Wanted(asked, request.format(), language), view);
            checkRoom(request.format(), file.count());
            log.exported(
                new EvidenceLog.Export(asked, request.format(), file.count().shown()),
                purpose,
                request.account());
            announce(file, response);
            write(file, view, response);
            return file;
          });
    } finally {
      free.release();
    }
  }

  private static void checkRoom(TableFormat format, Evidence.Count count) {
    if (format == TableFormat.XLSX && count.shown() > WorkbookTable.MOST_ROWS) {
      throw RefusedException.tooManyRows(count.shown(), WorkbookTable.MOST_ROWS);
    }
  }

  private static void announce(EvidenceWriter.File file, HttpServletResponse response) {
    response.setContentType(file.wanted().format().contentType());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(file.name()).build().toString());
  }

  /** Once a part is out, only the end of the connection can tell that the rest is missing. */
  private void write(EvidenceWriter.File file, KpiView view, HttpServletResponse response) {
    try {
      writer.write(file, view, response.getOutputStream());
    } catch (IOException | RuntimeException exception) {
      if (response.isCommitted()) {
        throw new BrokenOffException(file.name(), exception);
      }
      response.reset();
      throw exception instanceof RuntimeException unchecked
          ? unchecked
          : new BrokenOffException(file.name(), exception);
    }
  }
}
