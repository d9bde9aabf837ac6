package it.sprint.etl.pipeline;

import static it.sprint.etl.SampleFiles.CONTRACTS;
import static it.sprint.etl.pipeline.Chain.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sprint.etl.SampleFiles;
import it.sprint.etl.run.RunException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are put into the inbox. */
class InboxIT {

  private static final String STATES = "select feed, status from ops.delivery order by feed";

  @TempDir private Path home;

  @Test
  void withoutAnyFileThereIsNoFirstEditionAndTheSentenceSaysWhatToDo() throws Exception {
    Chain chain = new Chain(home, Files.createDirectories(home.resolve("public")));

    assertThatThrownBy(chain::run)
        .isInstanceOf(RunException.class)
        .hasMessageContaining("no file of any feed was found");
    assertThat(query("select outcome from ops.run")).containsExactly("failed");
  }

  @Test
  void fileInTheWrongFolderIsReadOnceItIsInTheRightOne() throws Exception {
    SampleFiles files = SampleFiles.copyTo(home.resolve("sample"));
    Chain chain = new Chain(home, Files.createDirectories(home.resolve("public")));
    Path wrong = inbox("interno-landings").resolve("contracts.csv");
    Path right = inbox("anac-contracts").resolve("contracts.csv");
    Files.copy(files.folder().resolve(CONTRACTS), wrong);
    assertThatThrownBy(chain::run).hasMessageContaining("no file of any feed was found");
    assertThat(query(STATES)).containsExactly("interno-landings|unreadable");

    Files.move(wrong, right);
    chain.run();

    assertThat(query(STATES))
        .containsExactly("anac-contracts|published", "interno-landings|unreadable");
  }

  @Test
  void manifestTellsWhenAFileIsWhole() throws Exception {
    SampleFiles files = SampleFiles.copyTo(home.resolve("sample"));
    Chain chain = new Chain(home, Files.createDirectories(home.resolve("public")));
    Path file = inbox("anac-contracts").resolve("contracts.csv");
    Files.copy(files.folder().resolve(CONTRACTS), file);
    Path manifest = file.resolveSibling("contracts.csv.sha256");
    Files.writeString(manifest, "0".repeat(64) + "  contracts.csv");
    assertThatThrownBy(chain::run).isInstanceOf(RunException.class);
    assertThat(chain.progress()).anyMatch(line -> line.contains("contracts.csv waits"));

    Files.delete(manifest);
    chain.run();

    assertThat(query(STATES)).containsExactly("anac-contracts|published");
  }

  private Path inbox(String feed) throws IOException {
    return Files.createDirectories(home.resolve("inbox").resolve(feed));
  }
}
