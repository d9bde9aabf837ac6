package it.sprint.etl.source.pull;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a pull that cannot be written down costs. */
class PullExceptionTest {

  private static final Path FOLDER = Path.of("pulled");

  @Test
  void fullDiskIsNoFaultOfTheFeed() {
    IOException full = new IOException("No space left on device");

    assertThat(PullException.cannotWrite("polo-desk", "its rows cannot be written", FOLDER, full))
        .isInstanceOf(UncheckedIOException.class)
        .hasCause(full);
  }

  @Test
  void otherFaultOfTheFolderIsTold() {
    IOException locked = new IOException("hidden");

    assertThat(PullException.cannotWrite("polo-desk", "its rows cannot be written", FOLDER, locked))
        .isInstanceOf(PullException.class)
        .hasMessage(
            "Cannot pull polo-desk: its rows cannot be written (IOException). Check the folder"
                + " pulled and its disk.");
  }
}
