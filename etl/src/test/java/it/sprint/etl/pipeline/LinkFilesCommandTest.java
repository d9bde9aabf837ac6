package it.sprint.etl.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the command answers to bad input. */
class LinkFilesCommandTest {

  @TempDir private Path folder;

  @Test
  void badInputIsOneSentenceAndACode() throws IOException {
    Files.writeString(folder.resolve("link.yaml"), "id: id\ncolumns: {name: full-name}\n");
    StringWriter err = new StringWriter();
    CommandLine commandLine = EtlCommand.commandLine().setErr(new PrintWriter(err));

    int code =
        commandLine.execute(
            "link",
            "files",
            folder.resolve("none.csv").toString(),
            "--config",
            folder.resolve("link.yaml").toString(),
            "--pairs",
            folder.resolve("pairs.csv").toString(),
            "--clusters",
            folder.resolve("clusters.csv").toString());

    assertThat(code).isEqualTo(CommandLine.ExitCode.SOFTWARE);
    assertThat(err.toString())
        .isEqualTo(
            "Cannot read %s: there is no such file. Correct the path.%n"
                .formatted(folder.resolve("none.csv")));
  }
}
