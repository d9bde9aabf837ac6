package it.sprint.etl.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sprint.etl.SharedSpark;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Rows that are read before they are asked for. */
class RowsAheadIT {

  @Test
  void rowsThatNobodyTakesAreNoMoreReadOnceTheReadingIsClosed() {
    RowsAhead.Lines lines;
    try (RowsAhead ahead = new RowsAhead()) {
      lines = ahead.of(SharedSpark.session().range(3_000_000).toDF());
      assertThat(lines.next()).startsWith("0\n1\n".getBytes(StandardCharsets.UTF_8));
      while (lines.chunks().remainingCapacity() > 0) {
        Thread.onSpinWait();
      }
    }

    assertThatThrownBy(() -> lines.reading().get(1, TimeUnit.MINUTES))
        .isInstanceOf(ExecutionException.class);
  }
}
