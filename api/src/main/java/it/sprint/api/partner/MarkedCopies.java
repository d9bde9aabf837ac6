package it.sprint.api.partner;

import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.Language;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Sends a partner a copy of its file with the reasons beside the rows. */
@Component
final class MarkedCopies {

  private final Contracts contracts;
  private final UploadFolder folder;
  private final FileCheck check;
  private final Clock clock;

  MarkedCopies(Contracts contracts, UploadFolder folder, FileCheck check, Clock clock) {
    this.contracts = contracts;
    this.folder = folder;
    this.check = check;
    this.clock = clock;
  }

  void send(Upload upload, Language language, HttpServletResponse response) throws Exception {
    LocalDate checkedOn = LocalDate.ofInstant(upload.checkedAt(), clock.getZone());
    Workbooks.announce(response, Workbooks.stem(upload.fileName().text()) + "-errori");
    check.writeMarked(
        contracts.of(upload.feed()),
        new FileCheck.Marked(folder.of(upload.id()), checkedOn, language),
        response.getOutputStream());
  }
}
