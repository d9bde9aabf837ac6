package it.sprint.etl.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever becomes of those who read ahead, they do not stay behind. */
class RowsAheadTest {

  private static final byte[] LINE = {'1', '\n'};

  @Test
  void readerThatHasNoRoomEndsWhenItIsClosed() throws InterruptedException {
    CountDownLatch isRead = new CountDownLatch(65);
    AtomicReference<Thread> reader = new AtomicReference<>();
    Supplier<Iterator<byte[]>> endless =
        () -> {
          reader.set(Thread.currentThread());
          return Stream.generate(() -> LINE).peek(line -> isRead.countDown()).iterator();
        };

    try (RowsAhead ahead = new RowsAhead()) {
      ahead.of(List.of("number"), endless);
      assertThat(isRead.await(10, TimeUnit.SECONDS)).isTrue();
    }

    reader.get().join(TimeUnit.SECONDS.toMillis(10));
    assertThat(reader.get().isAlive()).isFalse();
    assertThat(reader.get().isDaemon()).isTrue();
  }

  @Test
  void failureIsToldAfterWhatWasReadBeforeIt() {
    Supplier<Iterator<byte[]>> broken =
        () ->
            Stream.of(1, 2)
                .map(
                    number -> {
                      if (number == 2) {
                        throw new IllegalArgumentException("the second cannot be read");
                      }
                      return LINE;
                    })
                .iterator();

    try (RowsAhead ahead = new RowsAhead()) {
      RowsAhead.Lines lines = ahead.of(List.of("number"), broken);

      assertThat(lines.next()).isEqualTo(LINE);
      assertThatThrownBy(lines::next).hasMessage("the second cannot be read");
    }
  }
}
