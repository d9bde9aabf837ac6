package it.sprint.etl.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** What is wrong with a request is one sentence and a code, before anything is opened. */
class PersonCommandTest {

  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "find, 'no identifier is given'",
    "find --surname Invented --name Person, 'are needed together'",
    "find --tax-code ++, 'Cannot look for this tax code'",
    "find --surname Invented --name Person --born 15/03/1994, 'Write it as 1994-03-15'",
    "restrict, 'no identifier is given'",
    "erase --person 4711, 'add --confirm'",
  })
  void badRequestIsOneSentence(String command, String sentence) {
    int code = run(("person " + command).split(" ", -1));

    assertThat(code).isEqualTo(CommandLine.ExitCode.SOFTWARE);
    assertThat(err.toString()).contains(sentence).doesNotContain("++", "15/03", "Invented");
    assertThat(err.toString().lines()).hasSize(1);
  }

  @Test
  void fileThatExistsIsNotWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("export.json"), "earlier");

    int code = run("person", "export", "--person", "4711", "--out", file.toString());

    assertThat(code).isEqualTo(CommandLine.ExitCode.SOFTWARE);
    assertThat(err.toString()).contains("it exists already", "--force");
    assertThat(file).hasContent("earlier");
  }

  @Test
  void keyAndIdentifiersDoNotGoTogether() {
    int code = run("person", "find", "--person", "4711", "--cui", "06ABC1D");

    assertThat(code).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString()).contains("--person stands alone").doesNotContain("06ABC1D");
  }

  @Test
  void identifiersCanBeTyped() {
    InputStream usual = System.in;
    System.setIn(
        new ByteArrayInputStream("\n\n\n\nInvented\n\n\n".getBytes(StandardCharsets.UTF_8)));
    try {
      run("person", "find", "--ask");
    } finally {
      System.setIn(usual);
    }

    assertThat(err.toString()).contains("Tax code: ", "are needed together");
  }

  private int run(String... arguments) {
    return EtlCommand.commandLine()
        .setErr(new PrintWriter(err))
        .setOut(new PrintWriter(new StringWriter()))
        .execute(arguments);
  }
}
