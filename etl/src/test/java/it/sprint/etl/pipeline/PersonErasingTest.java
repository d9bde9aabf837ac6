package it.sprint.etl.pipeline;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sprint.etl.rights.PersonException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an erasure that is broken off says. */
class PersonErasingTest {

  @TempDir private Path folder;

  @Test
  void fullDiskTellsHowToCompleteTheErasure() {
    assertThatThrownBy(() -> erasureFailsWith("No space left on device"))
        .isInstanceOf(PersonException.class)
        .hasMessage(
            "The erasure is broken off: no room is left on the disk that holds %s. Make room there,"
                + " then complete it with './sprint person erase --resume'.",
            folder);
  }

  @Test
  void otherFaultIsToldAsItIs() {
    assertThatThrownBy(() -> erasureFailsWith("the disk is gone"))
        .isInstanceOf(UncheckedIOException.class);
  }

  private void erasureFailsWith(String why) {
    PersonErasing.brokenOffByFullDisk(
        List.of(folder),
        () -> {
          throw new UncheckedIOException(new IOException(why));
        });
  }
}
