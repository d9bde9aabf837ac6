package it.sprint.api.partner;

import it.sprint.api.delivery.Ledger;
import it.sprint.warehouse.feed.CheckReport;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.CorrectionMark;
import it.sprint.warehouse.feed.DeliveryCheck;
import it.sprint.warehouse.feed.DeliveryProbe;
import it.sprint.warehouse.feed.Inspection;
import it.sprint.warehouse.feed.Language;
import it.sprint.warehouse.feed.MarkedWorkbook;
import it.sprint.warehouse.feed.Violation;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks a file with the warehouse's own validator, as many at a time as there is memory for. */
@Component
final class FileCheck {

  private final CheckSlots slots;
  private final Ledger ledger;
  private final Clock clock;

  FileCheck(CheckSlots slots, Ledger ledger, Clock clock) {
    this.slots = slots;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** What a file is, and what is wrong with it. */
  record Found(String sha256, long bytes, @Nullable String corrects, CheckFindings findings) {
    boolean isReadable() {
      return findings.refusals().isEmpty();
    }
  }

  Found of(Contract contract, Path file) throws Exception {
    return slots.run(
        Files.size(file),
        () -> {
          Inspection inspection = Inspection.of(file);
          CheckReport report = DeliveryCheck.of(contract, file, LocalDate.now(clock)).report();
          // Looked for last: the check is what finds a workbook that unpacks to too much.
          Optional<CorrectionMark> mark =
              report.refusals().isEmpty()
                  ? CorrectionMark.find(file).filter(it -> it.feed().equals(contract.feed()))
                  : Optional.empty();
          boolean isWhole = report.refusals().isEmpty() && mark.isEmpty();
          return new Found(
              inspection.sha256(),
              inspection.bytes(),
              mark.map(CorrectionMark::delivery).orElse(null),
              CheckFindings.of(report, isWhole ? doubt(contract, report) : Optional.empty()));
        });
  }

  private Optional<Violation> doubt(Contract contract, CheckReport report) {
    return DeliveryProbe.doubt(
        contract,
        new DeliveryProbe.Seen(
            report.counts().read(), ledger.previousRows(contract.feed()), report.remarks()));
  }

  /** Writes a copy with the reasons beside the rows; the check is made again, as of its day. */
  void writeMarked(Contract contract, Marked marked, OutputStream out) throws Exception {
    slots.run(
        Files.size(marked.file()),
        () -> {
          DeliveryCheck.CheckedDelivery checked =
              DeliveryCheck.of(contract, marked.file(), marked.checkedOn());
          MarkedWorkbook.write(
              contract,
              marked.file(),
              checked.rows(),
              new MarkedWorkbook.MarkedCopy(out, marked.language()));
          return checked;
        });
  }

  /** Which file is copied, on which day it was checked, and the language of the reasons. */
  record Marked(Path file, LocalDate checkedOn, Language language) {}
}
