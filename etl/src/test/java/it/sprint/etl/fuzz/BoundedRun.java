package it.sprint.etl.fuzz;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks mutants in a thread of its own, whose processor time and memory are counted: a busy
 * machine makes no mutant fail.
 */
final class BoundedRun implements AutoCloseable {

  private static final long MOST_SECONDS = 20;

  /** All that is ever allocated for one mutant, most of which is free again at once. */
  private static final long MOST_BYTES = 4L << 30;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private ExecutorService worker = worker();

  /** What is wrong with the answers to a mutant, each with what makes it again. */
  List<String> check(Mutant mutant, Path folder) throws IOException {
    Path file = folder.resolve("mutant");
    Files.write(file, mutant.bytes());
    List<String> complaints = new ArrayList<>();
    try {
      long thread = worker.submit(() -> Thread.currentThread().getId()).get();
      long secondsBefore = seconds(thread);
      long bytesBefore = threads.getThreadAllocatedBytes(thread);
      Future<List<String>> answer = worker.submit(() -> MutantCheck.of(mutant, file));
      complaints.addAll(await(answer, thread, secondsBefore));
      long bytes = threads.getThreadAllocatedBytes(thread) - bytesBefore;
      if (bytes > MOST_BYTES) {
        complaints.add("allocates %d MiB".formatted(bytes >> 20));
      }
    } catch (ExecutionException crash) {
      complaints.add("crashes: " + trace(crash.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return complaints.stream().map(complaint -> mutant + " " + complaint).toList();
  }

  private static ExecutorService worker() {
    return Executors.newSingleThreadExecutor(
        task -> {
          Thread thread = new Thread(task, "mutant");
          thread.setDaemon(true);
          return thread;
        });
  }

  /** A mutant that takes too long is left to itself. */
  private List<String> await(Future<List<String>> answer, long thread, long secondsBefore)
      throws ExecutionException, InterruptedException {
    while (seconds(thread) - secondsBefore <= MOST_SECONDS) {
      try {
        return answer.get(1, TimeUnit.SECONDS);
      } catch (TimeoutException busy) {
        // The processor time decides.
      }
    }
    StackTraceElement[] places = threads.getThreadInfo(thread, 12).getStackTrace();
    worker.shutdownNow();
    worker = worker();
    return List.of("takes more than " + MOST_SECONDS + " s:" + lines(places));
  }

  private long seconds(long thread) {
    return TimeUnit.NANOSECONDS.toSeconds(threads.getThreadCpuTime(thread));
  }

  /** The message stays out: it is under test itself. */
  private static String trace(Throwable crash) {
    String trace = crash.getClass().getName() + lines(crash.getStackTrace());
    return crash.getCause() == null ? trace : trace + "\n  " + trace(crash.getCause());
  }

  private static String lines(StackTraceElement[] places) {
    return Stream.of(places).limit(12).map(place -> "\n    " + place).collect(Collectors.joining());
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
