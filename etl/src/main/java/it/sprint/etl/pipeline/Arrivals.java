package it.sprint.etl.pipeline;

import it.sprint.etl.postgres.Ledger;
import it.sprint.etl.run.Delivery;
import it.sprint.etl.source.Received;
import it.sprint.etl.source.SourceFile;
import it.sprint.etl.source.Sources;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.DeliveryReader;
import it.sprint.warehouse.feed.Inspection;
import it.sprint.warehouse.feed.Language;
import it.sprint.warehouse.feed.UnreadableDeliveryException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Looks at every source and records what is new, without Spark. The bytes of a new delivery are
 * kept until they are landed, so that what was hashed is what is read, whatever happens to the
 * source.
 */
final class Arrivals {

  private final Ledger ledger;
  private final Received received;
  private final Clock clock;
  private final Consumer<String> progress;

  Arrivals(Ledger ledger, Received received, Clock clock, Consumer<String> progress) {
    this.ledger = ledger;
    this.received = received;
    this.clock = clock;
    this.progress = progress;
  }

  /** A file that cannot be read costs itself, not the run. */
  void receive(Contracts contracts, Sources sources) {
    for (Contract contract : contracts.all()) {
      for (SourceFile file : sources.of(contract)) {
        try {
          receive(file);
        } catch (IOException | UncheckedIOException exception) {
          tell(file, "cannot be read (" + exception.getClass().getSimpleName() + ").");
        }
      }
    }
  }

  private void receive(SourceFile file) throws IOException {
    Inspection inspection = Inspection.of(file.path());
    String waitsFor = whyItWaits(file, inspection);
    if (!waitsFor.isEmpty()) {
      tell(file, "waits: " + waitsFor);
    } else if (!ledger.knows(file.contract(), inspection.sha256())) {
      record(file, inspection);
    }
  }

  private void record(SourceFile file, Inspection inspection) throws IOException {
    Contract contract = file.contract();
    Delivery delivery =
        new Delivery(
            Delivery.keyOf(contract.feed(), inspection.sha256()),
            inspection.sha256(),
            contract.feed(),
            file.fileName(),
            file.origin(),
            inspection.bytes(),
            ledger.nextArrival(clock.instant()),
            contract.version());
    if (!received.keep(file.path(), delivery)) {
      tell(file, "waits: it was changed while it was read.");
      return;
    }
    try {
      requireReadable(contract, received.of(delivery));
      ledger.received(delivery);
    } catch (UnreadableDeliveryException unreadable) {
      ledger.unreadable(delivery, unreadable.violation());
      received.drop(delivery);
      tell(file, "cannot be read: " + unreadable.getMessage());
    }
  }

  /** Half-written files wait; a manifest or the final newline tells when a file is whole. */
  private static String whyItWaits(SourceFile file, Inspection inspection) throws IOException {
    Path manifest = file.path().resolveSibling(file.fileName() + ".sha256");
    if (Files.exists(manifest)) {
      String hash = Files.readString(manifest).strip().toLowerCase(Locale.ROOT);
      boolean isWhole = hash.startsWith(inspection.sha256());
      return isWhole ? "" : "its bytes do not have the SHA-256 of " + manifest.getFileName() + ".";
    }
    return inspection
        .halfWritten(file.contract())
        .map(violation -> violation.sentence(Language.EN))
        .orElse("");
  }

  private static void requireReadable(Contract contract, Path file) throws IOException {
    Charset charset = Inspection.of(file).charset(contract);
    DeliveryReader.open(contract, file, charset).close();
  }

  private void tell(SourceFile file, String what) {
    progress.accept("%s: %s %s".formatted(file.contract().feed(), file.fileName(), what));
  }
}
