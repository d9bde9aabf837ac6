package it.sprint.etl.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever goes on side by side, its results and failures are told as if it went one by one. */
class ParallelTest {

  private static final List<Integer> TO_THIRTY = IntStream.rangeClosed(1, 30).boxed().toList();

  @Test
  void eachWaitsForThoseThatItNeeds() {
    Collection<Integer> done = new ConcurrentLinkedQueue<>();

    List<Boolean> foundTheirDivisors =
        Parallel.inOrder(
            TO_THIRTY,
            (number, divisor) -> number % divisor == 0,
            number -> {
              List<Integer> divisors =
                  IntStream.range(1, number).filter(i -> number % i == 0).boxed().toList();
              boolean areDone = done.containsAll(divisors);
              done.add(number);
              return areDone;
            });

    assertThat(foundTheirDivisors).hasSize(30).containsOnly(true);
  }

  @Test
  void resultsComeInTheOrderOfTheItems() {
    assertThat(Parallel.inOrder(TO_THIRTY, (one, other) -> false, number -> number))
        .isEqualTo(TO_THIRTY);
    assertThat(Parallel.map(TO_THIRTY, number -> number)).isEqualTo(TO_THIRTY);
  }

  @Test
  void whatNeedsAFailureIsNotWorkedOnAndTheFailureIsTold() {
    Collection<Integer> done = new ConcurrentLinkedQueue<>();

    assertThatThrownBy(
            () ->
                Parallel.inOrder(
                    List.of(1, 2, 3),
                    (one, other) -> one == other + 1,
                    number -> {
                      if (number == 2) {
                        throw new IllegalArgumentException("the second");
                      }
                      done.add(number);
                      return number;
                    }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the second");

    assertThat(done).containsExactly(1);
  }

  @Test
  void failureIsToldOnlyWhenTheWorkersOfWorkersHaveEnded() {
    CountDownLatch isWriting = new CountDownLatch(1);
    AtomicBoolean isWritten = new AtomicBoolean();

    assertThatThrownBy(
            () ->
                Parallel.both(
                    () -> {
                      await(isWriting);
                      throw new IllegalArgumentException("the other one failed");
                    },
                    () ->
                        Parallel.map(
                            List.of(1),
                            number -> {
                              isWriting.countDown();
                              writeWhateverIsSaid();
                              isWritten.set(true);
                              return number;
                            })))
        .hasMessage("the other one failed");
    assertThat(isWritten).isTrue();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException exception) {
      throw new IllegalStateException(exception);
    }
  }

  /** As a write that goes on for a while after it was told to stop. */
  private static void writeWhateverIsSaid() {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(300);
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }
}
