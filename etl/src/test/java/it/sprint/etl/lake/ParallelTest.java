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
  void whoIsInterruptedWaitsForItsOwnWorkersAllTheSame() {
    AtomicBoolean isWriting = new AtomicBoolean();
    CountDownLatch begun = new CountDownLatch(1);

    assertThatThrownBy(
            () ->
                Parallel.both(
                    () -> failOnceBegun(begun),
                    () -> Parallel.map(List.of("rows"), rows -> write(rows, isWriting, begun))))
        .hasMessage("fails");

    assertThat(isWriting).isFalse();
  }

  private static String failOnceBegun(CountDownLatch begun) {
    try {
      begun.await();
    } catch (InterruptedException exception) {
      throw new IllegalStateException(exception);
    }
    throw new IllegalArgumentException("fails");
  }

  /** A commit that does not look whether it is interrupted. */
  private static String write(String rows, AtomicBoolean isWriting, CountDownLatch begun) {
    isWriting.set(true);
    begun.countDown();
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(200);
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    isWriting.set(false);
    return rows;
  }
}
