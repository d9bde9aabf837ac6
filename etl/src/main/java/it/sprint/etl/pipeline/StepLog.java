package it.sprint.etl.pipeline;

import it.sprint.etl.postgres.Ledger;
import it.sprint.etl.run.StepResult;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Times the steps of a run, writes them to the ledger and tells of them. */
record StepLog(Ledger ledger, Clock clock, Consumer<String> progress) {

  /** What a step did with one table. */
  record Work(String table, long rowsRead, long rowsWritten, long lakeVersion) {}

  /** Does the step's work, records it, and gives the step's result on. */
  <T> T record(String step, Supplier<T> action, Function<T, Work> work) {
    Instant startedAt = clock.instant();
    T result = action.get();
    record(step, work.apply(result), Duration.between(startedAt, clock.instant()).toMillis());
    return result;
  }

  /** One at a time: the ledger has one connection. */
  private void record(String step, Work work, long tookMillis) {
    synchronized (ledger) {
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
}
