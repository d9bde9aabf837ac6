package it.sprint.etl.lake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

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
   * The results in the order of the items, each of which is worked on once those that it needs are
   * done; after a failure nothing of it goes on.
   *
   * @param items each after those that it needs
   * @param needs whether the first needs the second
   */
  public static <T, R> List<R> inOrder(
      List<T> items, BiPredicate<T, T> needs, Function<T, R> work) {
    return with(
        workers -> {
          List<CompletableFuture<R>> pending = new ArrayList<>();
          for (T item : items) {
            CompletableFuture<?>[] needed =
                IntStream.range(0, pending.size())
                    .filter(earlier -> needs.test(item, items.get(earlier)))
                    .mapToObj(pending::get)
                    .toArray(CompletableFuture[]::new);
            pending.add(
                CompletableFuture.allOf(needed)
                    .thenApplyAsync(nothing -> work.apply(item), workers));
          }
          return pending.stream().map(Parallel::result).toList();
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

  /**
   * The run's lock must not be given back while a worker still writes to the lake: not even to a
   * worker of another pool that is told to stop, for whom its own pool waits in turn.
   */
  private static void awaitEnd(ExecutorService workers) {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    boolean wasInterrupted = false;
    try {
      while (!workers.isTerminated()) {
        try {
          if (!workers.awaitTermination(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
            throw new IllegalStateException("a worker does not end");
          }
        } catch (InterruptedException exception) {
          wasInterrupted = true;
        }
      }
    } finally {
      if (wasInterrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException exception) {
      Throwable cause = exception.getCause();
      // What needed the work that failed tells of it at second hand.
      while (cause instanceof CompletionException && cause.getCause() != null) {
        cause = cause.getCause();
      }
      if (cause instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(cause);
    } catch (InterruptedException exception) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while tables were worked on", exception);
    }
  }
}
