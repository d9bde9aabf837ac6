package it.sprint.etl.source.pull;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A full disk is found among the causes of a failure. */
class DiskFullTest {

  @Test
  void isFoundHoweverDeepItLies() {
    IOException full = new IOException("No space left on device");
    assertThat(DiskFull.isCauseOf(full)).isTrue();
    assertThat(DiskFull.isCauseOf(new IllegalStateException(new RuntimeException(full)))).isTrue();
    IOException closing = new IOException("closing failed");
    closing.addSuppressed(full);
    assertThat(DiskFull.isCauseOf(new IllegalStateException(closing))).isTrue();
  }

  @Test
  void isNotFoundWhereThereIsNone() {
    Exception one = new IllegalStateException();
    Exception other = new IllegalStateException("something else", one);
    one.addSuppressed(other);

    assertThat(DiskFull.isCauseOf(other)).isFalse();
  }

  @Test
  void fullestIsOneThatIsThere(@TempDir Path folder) {
    assertThat(DiskFull.fullest(List.of(folder.resolve("none"), folder))).contains(folder);
    assertThat(DiskFull.fullest(List.of(folder.resolve("none")))).isEmpty();
  }
}
