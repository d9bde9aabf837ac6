package it.sprint.etl.pipeline;

import it.sprint.etl.postgres.ArrivalLedger;
import it.sprint.etl.run.Delivery;
import it.sprint.etl.source.Received;
import it.sprint.etl.source.SourceFile;
import it.sprint.etl.source.Sources;
import it.sprint.etl.source.pull.DiskFull;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.CorrectionMark;
import it.sprint.warehouse.feed.DeliveryProbe;
import it.sprint.warehouse.feed.DeliveryReader;
import it.sprint.warehouse.feed.ForbiddenCheck;
import it.sprint.warehouse.feed.Inspection;
import it.sprint.warehouse.feed.Language;
import it.sprint.warehouse.feed.UnreadableDeliveryException;
import it.sprint.warehouse.feed.Violation;
import it.sprint.warehouse.feed.ViolationCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * Looks at every source and records what is new, without Spark. The bytes of a new delivery are
 * kept until they are landed, so that what was hashed is what is read, whatever happens to the
 * source. What the law forbids is not kept; what looks wrong as a whole waits for a person's word.
 */
final class Arrivals {

  private final ArrivalLedger ledger;
  private final Received received;
  private final Clock clock;
  private final Consumer<String> progress;
  private final Map<String, Long> rowsInThisRun = new HashMap<>();

  Arrivals(ArrivalLedger ledger, Received received, Clock clock, Consumer<String> progress) {
    this.ledger = ledger;
    this.received = received;
    this.clock = clock;
    this.progress = progress;
  }

  /** A file that cannot be read costs itself, not the run. */
  void receive(Contracts contracts, Sources sources, PulledFeeds pulls) {
    ledger.applyDecisions().forEach(refused -> received.drop(refused.feed(), refused.deliveryId()));
    for (Contract contract : contracts.all()) {
      for (SourceFile file : sources.of(contract)) {
        try {
          receive(file);
        } catch (IOException | UncheckedIOException exception) {
          passOnFullDisk(exception);
          tell(file, "cannot be read (" + exception.getClass().getSimpleName() + ").");
        }
      }
      pull(contract, pulls);
    }
  }

  private void pull(Contract contract, PulledFeeds pulls) {
    try {
      pulls.pull(contract, this::receive);
    } catch (IOException | UncheckedIOException exception) {
      passOnFullDisk(exception);
      progress.accept(
          "%s: what was pulled cannot be read (%s)."
              .formatted(contract.feed(), exception.getClass().getSimpleName()));
    }
  }

  /** That costs the run: it is not the file that is at fault. */
  private static void passOnFullDisk(Exception exception) {
    if (DiskFull.isCauseOf(exception)) {
      throw new IllegalStateException(exception);
    }
  }

  /** Whether the ledger now tells of the file. */
  private boolean receive(SourceFile file) throws IOException {
    Inspection inspection = Inspection.of(file.path());
    String waitsFor = whyItWaits(file, inspection);
    if (!waitsFor.isEmpty()) {
      tell(file, "waits: " + waitsFor);
      return false;
    }
    if (!ledger.knows(file.contract(), inspection.sha256())) {
      if (!received.keep(file.path(), file.contract().feed(), inspection.sha256())) {
        tell(file, "waits: it was changed while it was read.");
        return false;
      }
      admit(file, inspection);
    }
    clearAway(file);
    return true;
  }

  /** Decides what becomes of a delivery whose bytes are kept, by those very bytes. */
  private void admit(SourceFile file, Inspection inspection) throws IOException {
    Contract contract = file.contract();
    Path bytes = received.of(contract.feed(), inspection.sha256());
    Optional<Violation> forbidden = ForbiddenCheck.of(contract, bytes);
    // A workbook is opened only when it is known not to unpack to too much.
    Optional<CorrectionMark> mark =
        forbidden.isPresent()
            ? Optional.empty()
            : CorrectionMark.find(bytes).filter(it -> it.feed().equals(contract.feed()));
    Delivery delivery = delivery(file, inspection, mark);
    if (forbidden.isEmpty()) {
      look(file, delivery, inspection);
    } else if (forbidden.get().code() == ViolationCode.FORBIDDEN_CONTENT) {
      ledger.refused(delivery, forbidden.get());
      received.drop(delivery);
      tell(file, "is refused: " + forbidden.get().sentence(Language.EN));
    } else {
      unreadable(file, delivery, forbidden.get());
    }
  }

  private Delivery delivery(SourceFile file, Inspection inspection, Optional<CorrectionMark> mark) {
    Contract contract = file.contract();
    return new Delivery(
        Delivery.keyOf(contract.feed(), inspection.sha256()),
        inspection.sha256(),
        contract.feed(),
        file.fileName(),
        file.origin(),
        inspection.bytes(),
        ledger.nextArrival(clock.instant()),
        contract.version(),
        mark.isPresent() ? Delivery.Kind.CORRECTION : Delivery.Kind.of(contract.mode()),
        mark.map(CorrectionMark::delivery).orElse(null));
  }

  private void look(SourceFile file, Delivery delivery, Inspection inspection) throws IOException {
    Contract contract = file.contract();
    try (DeliveryReader reader = open(contract, delivery, inspection)) {
      DeliveryProbe probe =
          DeliveryProbe.of(delivery.isCorrection() ? contract.forCorrections() : contract, reader);
      Optional<Violation> doubt =
          delivery.isCorrection() ? Optional.empty() : probe.doubt(previousRows(contract.feed()));
      if (doubt.isPresent()) {
        ledger.held(delivery, doubt.get(), probe.remarks());
        tell(file, "is held: " + doubt.get().sentence(Language.EN));
      } else {
        ledger.received(delivery, probe.remarks());
        if (!delivery.isCorrection()) {
          rowsInThisRun.put(contract.feed(), probe.rows());
        }
      }
    } catch (UnreadableDeliveryException unreadable) {
      unreadable(file, delivery, unreadable.violation());
    }
  }

  /** The rows of the delivery before; one of this run has none in the ledger yet. */
  private OptionalLong previousRows(String feed) {
    Long rows = rowsInThisRun.get(feed);
    return rows == null ? ledger.previousRows(feed) : OptionalLong.of(rows);
  }

  private DeliveryReader open(Contract contract, Delivery delivery, Inspection inspection) {
    Path bytes = received.of(delivery);
    return delivery.isCorrection()
        ? DeliveryReader.openCorrection(contract, bytes)
        : DeliveryReader.open(contract, bytes, inspection.charset(contract));
  }

  private void unreadable(SourceFile file, Delivery delivery, Violation reason) {
    ledger.unreadable(delivery, reason);
    received.drop(delivery);
    tell(file, "cannot be read: " + reason.sentence(Language.EN));
  }

  /** A partner's file is not left lying in the inbox once the ledger tells what became of it. */
  private static void clearAway(SourceFile file) throws IOException {
    if (file.isOurs() && !file.contract().isPublic()) {
      Files.deleteIfExists(manifest(file));
      Files.deleteIfExists(file.path());
    }
  }

  /** Half-written files wait; a manifest or the final newline tells when a file is whole. */
  private static String whyItWaits(SourceFile file, Inspection inspection) throws IOException {
    Path manifest = manifest(file);
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

  private static Path manifest(SourceFile file) {
    return file.path().resolveSibling(file.fileName() + ".sha256");
  }

  private void tell(SourceFile file, String what) {
    progress.accept("%s: %s %s".formatted(file.contract().feed(), file.fileName(), what));
  }
}
