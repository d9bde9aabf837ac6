package it.sprint.etl.pipeline;

import it.sprint.etl.lake.Sessions;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** A Spark session that starts when it is first needed: a run without news never waits for it. */
final class LazySpark implements Supplier<SparkSession>, AutoCloseable {

  private final String master;
  private final Consumer<String> progress;
  private @Nullable SparkSession session;

  LazySpark(String master, Consumer<String> progress) {
    this.master = master;
    this.progress = progress;
  }

  @Override
  public SparkSession get() {
    SparkSession started = session;
    if (started == null) {
      progress.accept("Starting Spark on " + master + " …");
      long startedAt = System.nanoTime();
      started = Sessions.start(master);
      progress.accept(
          "Spark started %,7d ms"
              .formatted(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startedAt)));
      session = started;
    }
    return started;
  }

  @Override
  public void close() {
    if (session != null) {
      session.stop();
    }
  }
}
