package it.sprint.etl.pipeline;

import it.sprint.etl.postgres.Ledger;
import it.sprint.etl.run.StepResult;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Times the steps of a run, writes them to the ledger and tells of them. */
record StepLog(Ledger ledger, Clock clock, Consumer<String> progress) {

  /** What a step did with one table. */
  record Work(String table, long rowsRead, long rowsWritten, long lakeVersion) {}

  void record(String step, Supplier<Work> action) {
    Instant startedAt = clock.instant();
    Work work = action.get();
    long tookMillis = Duration.between(startedAt, clock.instant()).toMillis();
    ledger.step(
        new StepResult(
            step,
            work.table(),
            work.rowsRead(),
            work.rowsWritten(),
            work.lakeVersion(),
            tookMillis));
    progress.accept(
        "%-8s %-34s %,9d read %,9d written %,7d ms"
            .formatted(step, work.table(), work.rowsRead(), work.rowsWritten(), tookMillis));
  }
}
