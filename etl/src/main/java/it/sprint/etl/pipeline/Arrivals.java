package it.sprint.etl.pipeline;

import it.sprint.etl.postgres.Ledger;
import it.sprint.etl.run.Delivery;
import it.sprint.etl.run.RunException;
import it.sprint.etl.source.SourceFile;
import it.sprint.etl.source.Sources;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Inspection;
import it.sprint.warehouse.feed.Language;
import it.sprint.warehouse.feed.Layout;
import it.sprint.warehouse.feed.RecordReader;
import it.sprint.warehouse.feed.UnreadableDeliveryException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Looks at every source and records what is new, without Spark. */
final class Arrivals {

  private final Ledger ledger;
  private final Sources sources;
  private final Clock clock;
  private final Consumer<String> progress;

  Arrivals(Ledger ledger, Sources sources, Clock clock, Consumer<String> progress) {
    this.ledger = ledger;
    this.sources = sources;
    this.clock = clock;
    this.progress = progress;
  }

  /** Where the bytes of a delivery lie now, and what they look like. */
  record Bytes(SourceFile file, Inspection inspection) {
    Path path() {
      return file.path();
    }

    Charset charset() {
      return inspection.charset(file.contract());
    }
  }

  /** The files that may be read now, by the SHA-256 of their bytes; new ones are in the ledger. */
  Map<String, Bytes> receive(List<Contract> contracts) {
    Map<String, Bytes> found = new HashMap<>();
    for (Contract contract : contracts) {
      for (SourceFile file : sources.of(contract)) {
        receive(file, found);
      }
    }
    return found;
  }

  private void receive(SourceFile file, Map<String, Bytes> found) {
    Inspection inspection = Inspection.of(file.path());
    String waitsFor = whyItWaits(file, inspection);
    if (!waitsFor.isEmpty()) {
      progress.accept(
          "%s: %s waits: %s It is looked at again in the next run."
              .formatted(file.contract().feed(), file.fileName(), waitsFor));
      return;
    }
    if (!ledger.knows(inspection.sha256())) {
      record(file, inspection);
    }
    found.put(inspection.sha256(), new Bytes(file, inspection));
  }

  private void record(SourceFile file, Inspection inspection) {
    Contract contract = file.contract();
    Delivery delivery =
        new Delivery(
            Delivery.keyOf(inspection.sha256()),
            inspection.sha256(),
            contract.feed(),
            file.fileName(),
            file.origin(),
            inspection.bytes(),
            ledger.nextArrival(clock.instant()),
            contract.version());
    try {
      requireReadable(file, inspection);
      ledger.received(delivery);
    } catch (UnreadableDeliveryException unreadable) {
      ledger.unreadable(delivery, unreadable.violation());
      progress.accept(
          "%s: %s cannot be read: %s"
              .formatted(contract.feed(), file.fileName(), unreadable.getMessage()));
    }
  }

  /** Half-written files wait; a manifest or the final newline tells when a file is whole. */
  private static String whyItWaits(SourceFile file, Inspection inspection) {
    Path manifest = file.path().resolveSibling(file.fileName() + ".sha256");
    try {
      if (Files.size(file.path()) != inspection.bytes()) {
        return "it is still being written.";
      }
      if (Files.exists(manifest)) {
        boolean isWhole = Files.readString(manifest).startsWith(inspection.sha256());
        return isWhole
            ? ""
            : "its bytes do not have the SHA-256 of " + manifest.getFileName() + ".";
      }
    } catch (IOException exception) {
      throw RunException.cannotRead("the file " + file.path(), exception);
    }
    return inspection
        .halfWritten(file.contract())
        .map(violation -> violation.sentence(Language.EN))
        .orElse("");
  }

  private static void requireReadable(SourceFile file, Inspection inspection) {
    try (RecordReader reader =
        RecordReader.open(
            file.contract(),
            new BufferedInputStream(Files.newInputStream(file.path())),
            inspection.charset(file.contract()))) {
      Layout.of(file.contract(), reader);
    } catch (IOException exception) {
      throw RunException.cannotRead("the file " + file.path(), exception);
    }
  }
}
