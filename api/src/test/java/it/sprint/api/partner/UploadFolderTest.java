package it.sprint.api.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sprint.api.file.FileName;
import it.sprint.api.problem.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are kept, swept away, and put into the inbox. */
class UploadFolderTest {

  private static final Instant NOON = Instant.parse("2023-04-10T12:00:00Z");
  private static final String HASH = "0".repeat(64);

  private final Path inbox;
  private final UploadFolder folder;

  UploadFolderTest(@TempDir Path home) {
    this.inbox = home.resolve("inbox");
    this.folder =
        new UploadFolder(
            new UploadSettings(
                home.resolve("uploads"), inbox, 10, Duration.ofDays(1), Duration.ZERO));
  }

  @Test
  void sweepDeletesOnlyWhatWasWrittenBefore() throws IOException {
    UUID earlier = kept("earlier");
    UUID later = kept("later");
    Files.setLastModifiedTime(folder.of(earlier), FileTime.from(NOON.minusSeconds(1)));
    Files.setLastModifiedTime(folder.of(later), FileTime.from(NOON));

    folder.sweep(NOON);

    assertThat(folder.has(earlier)).isFalse();
    assertThat(folder.has(later)).isTrue();
  }

  @Test
  void sweepFindsNothingBeforeTheFirstUpload() {
    folder.sweep(NOON);

    assertThat(inbox.resolveSibling("uploads")).doesNotExist();
  }

  @Test
  void fileThatIsTooLongIsNotKept() {
    UUID upload = UUID.randomUUID();

    assertThatThrownBy(() -> folder.keep(upload, new ByteArrayInputStream(new byte[11])))
        .isInstanceOf(RefusedException.class);
    assertThat(folder.has(upload)).isFalse();
  }

  @Test
  void deliveredFileMovesToTheInboxWithItsHashBesideIt() throws IOException {
    UUID upload = kept("rows");

    folder.deliver(upload, "nova-stays", new FileName("stays.csv"), HASH);

    assertThat(folder.has(upload)).isFalse();
    assertThat(inbox.resolve("nova-stays/stays.csv")).hasContent("rows");
    assertThat(inbox.resolve("nova-stays/stays.csv.sha256")).hasContent(HASH + "  stays.csv");
    try (Stream<Path> files = Files.list(inbox.resolve("nova-stays"))) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void nameThatIsTakenGetsTheNextNumber() throws IOException {
    for (String text : new String[] {"first", "second", "third"}) {
      folder.deliver(kept(text), "nova-stays", new FileName("stays.csv"), HASH);
    }

    assertThat(inbox.resolve("nova-stays/stays.csv")).hasContent("first");
    assertThat(inbox.resolve("nova-stays/stays-2.csv")).hasContent("second");
    assertThat(inbox.resolve("nova-stays/stays-3.csv")).hasContent("third");
    assertThat(inbox.resolve("nova-stays/stays-3.csv.sha256")).hasContent(HASH + "  stays-3.csv");
  }

  @Test
  void inboxThatCannotBeWrittenToIsNamedAndTheFileStays() throws IOException {
    UUID upload = kept("rows");
    Files.writeString(inbox, "no folder");

    assertThatThrownBy(() -> folder.deliver(upload, "nova-stays", new FileName("stays.csv"), HASH))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("into the inbox");
    assertThat(folder.has(upload)).isTrue();
  }

  private UUID kept(String text) throws IOException {
    UUID upload = UUID.randomUUID();
    folder.keep(upload, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    return upload;
  }
}
