package it.sprint.etl.lake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Works on several tables at once. Planning a small table keeps one core busy and leaves the others
 * idle; two tables side by side take little longer than one.
 */
public final class Parallel {

  private static final int AT_ONCE = 3;

  private Parallel() {}

  /** The results in the order of the items; after a failure nothing of it goes on. */
  public static <T, R> List<R> map(List<T> items, Function<T, R> work) {
    return with(
        workers -> {
          List<Future<R>> pending = new ArrayList<>();
          for (T item : items) {
            pending.add(workers.submit(() -> work.apply(item)));
          }
          List<R> results = new ArrayList<>();
          for (Future<R> future : pending) {
            results.add(result(future));
          }
          return results;
        });
  }

  /**
   * What came of two works that went on side by side.
   *
   * @param <A> what came of the one
   * @param <B> what came of the other
   */
  public record Both<A, B>(A one, B other) {}

  /** The results of two works; after a failure neither goes on. */
  public static <A, B> Both<A, B> both(Supplier<A> one, Supplier<B> other) {
    return with(
        workers -> {
          Future<A> first = workers.submit(one::get);
          Future<B> second = workers.submit(other::get);
          return new Both<>(result(first), result(second));
        });
  }

  private static <R> R with(Function<ExecutorService, R> work) {
    ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
    try {
      return work.apply(workers);
    } finally {
      workers.shutdownNow();
      awaitEnd(workers);
    }
  }

  /** The run's lock must not be given back while a worker still writes to the lake. */
  private static void awaitEnd(ExecutorService workers) {
    try {
      if (!workers.awaitTermination(1, TimeUnit.MINUTES)) {
        throw new IllegalStateException("a worker does not end");
      }
    } catch (InterruptedException exception) {
      Thread.currentThread().interrupt();
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException exception) {
      if (exception.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(exception.getCause());
    } catch (InterruptedException exception) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while tables were worked on", exception);
    }
  }
}
