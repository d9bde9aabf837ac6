package it.sprint.api.partner;

import it.sprint.api.database.AppDatabase;
import it.sprint.api.delivery.DeliveryEntry;
import it.sprint.api.delivery.Ledger;
import it.sprint.api.delivery.RejectedRows;
import it.sprint.api.problem.NotFoundException;
import it.sprint.api.problem.RefusedException;
import it.sprint.warehouse.account.Account;
import it.sprint.warehouse.feed.CorrectionMark;
import it.sprint.warehouse.feed.Language;
import it.sprint.warehouse.feed.MarkedWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Hands the rejected rows of a delivery back, in a workbook to mend and to send again. */
@Component
final class Corrections {

  private static final int ROWS_AT_ONCE = 2_000;

  private final OwnFeeds own;
  private final Ledger ledger;
  private final RejectedRows rejectedRows;
  private final AppDatabase database;

  Corrections(OwnFeeds own, Ledger ledger, RejectedRows rejectedRows, AppDatabase database) {
    this.own = own;
    this.ledger = ledger;
    this.rejectedRows = rejectedRows;
    this.database = database;
  }

  /** The delivery of one of the partner's own feeds, with rows to correct. */
  DeliveryEntry find(Account account, String key) {
    DeliveryEntry delivery =
        ledger
            .find(key)
            .filter(found -> own.owns(account, found.feed()))
            .orElseThrow(() -> new NotFoundException("delivery", key, List.of()));
    if (rejectedRows.counts(List.of(delivery.key())).isEmpty()) {
      throw RefusedException.noCorrections();
    }
    return delivery;
  }

  void write(DeliveryEntry delivery, Language language, OutputStream out) {
    CorrectionMark mark = new CorrectionMark(delivery.feed(), delivery.id());
    database.read(
        () -> {
          try {
            MarkedWorkbook workbook =
                MarkedWorkbook.correction(rejectedRows.contract(delivery), mark, language, out);
            addRows(delivery, workbook);
            workbook.finish();
            return workbook;
          } catch (IOException exception) {
            throw new UncheckedIOException("Cannot send the workbook.", exception);
          }
        });
  }

  private void addRows(DeliveryEntry delivery, MarkedWorkbook workbook) throws IOException {
    int after = 0;
    List<RejectedRows.RejectedRow> rows = rejectedRows.rows(delivery, after, ROWS_AT_ONCE);
    while (!rows.isEmpty()) {
      for (RejectedRows.RejectedRow row : rows) {
        workbook.add(row.delivered(), row.violations(), List.of());
      }
      after += rows.size();
      rows = rejectedRows.rows(delivery, after, ROWS_AT_ONCE);
    }
  }
}
