package it.sprint.etl.pipeline;

import it.sprint.etl.lake.Lake;
import it.sprint.etl.postgres.LastEdition;
import it.sprint.etl.postgres.Ledger;
import it.sprint.etl.postgres.Publication;
import it.sprint.etl.postgres.TakenRows;
import it.sprint.etl.run.RunException;
import it.sprint.etl.star.StarChange;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes the whole star anew, by the functions that nights use, and publishes what differs. Nothing
 * should, unless rules changed.
 */
record StarRebuild(Lake lake, Connection connection, Clock clock, Consumer<String> progress) {

  void run(EtlSettings settings) {
    Ledger ledger = Ledger.open(connection, clock.instant());
    try {
      rebuild(settings, ledger);
    } catch (RuntimeException exception) {
      ledger.failed("The star could not be made anew.", clock.instant());
      throw exception;
    }
  }

  private void rebuild(EtlSettings settings, Ledger ledger) {
    if (!ledger.pending().isEmpty()) {
      throw RunException.deliveriesWait(ledger.pending().size());
    }
    if (!ledger.hasEdition()) {
      throw RunException.nothingToPublish();
    }
    StepLog log = new StepLog(ledger, clock, progress);
    new TakingStep(lake, new TakenRows(connection)).take();
    StarStep.House house = new StarStep.House(lake, settings.keys(), settings.star());
    publish(
        StarStep.ofAll(house, new StarStep.Published(LastEdition.read(connection), log)), ledger);
  }

  private void publish(StarStep step, Ledger ledger) {
    List<StarChange> changes = step.build();
    Instant now = clock.instant();
    if (changes.isEmpty()) {
      step.finish();
      ledger.unchanged(now);
      progress.accept("All tables of the star were made anew: no row differs.");
      return;
    }
    long edition =
        new Publication(connection, ledger.runId()).publish(List.of(), changes, List.of(), now);
    step.finish();
    long rows =
        changes.stream()
            .flatMap(change -> change.counts().stream())
            .mapToLong(StarChange.Count::rows)
            .sum();
    progress.accept(
        "Edition %d is published: %,d rows of %d tables differ from the one before."
            .formatted(edition, rows, changes.size()));
  }
}
