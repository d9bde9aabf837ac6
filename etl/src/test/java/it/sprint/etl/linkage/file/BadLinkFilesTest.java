package it.sprint.etl.linkage.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that cannot be linked: one sentence, and earlier outputs stand. */
class BadLinkFilesTest {

  @TempDir private Path temporary;
  private Folder folder;

  @BeforeEach
  void writeSoundFiles() throws IOException {
    folder = new Folder(temporary);
    folder.write("link.yaml", "id: id\ncolumns:\n  name: full-name\n  born: date\n");
    folder.write("a.csv", "id,name,born\n1,Uno,2000-01-01\n");
    folder.write("pairs.csv", "earlier");
    folder.write("clusters.csv", "earlier");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                               | Cannot link b.csv: it is empty.
          1,Uno,2000-01-01                 | Cannot link b.csv: its first line names none of the columns
          id,name                          | Cannot link b.csv: it has no column 'born'.
          name,born                        | Cannot link b.csv: it has no column 'id'.
          id,name,born,name                | Cannot link b.csv: it has the column 'name' twice.
          id,name,born~1,Uno,,             | Cannot link b.csv: line 2 has 4 cells where the header has 3.
          id,name,born~1,Uno,~ ,Due        | Cannot link b.csv: the record in line 3 has no id.
          id,name,born~7,Uno~3,"D~e"~7,Tre | Cannot link b.csv: the records in lines 2 and 5 have the same id.
          id,name,born~7,"Uno              | Cannot read b.csv: a quote in the record of line 2 is never closed.
          """)
  void fileIsRefusedAndNothingWritten(String content, String message) throws IOException {
    folder.write("b.csv", content.replace('~', '\n'));

    assertThatThrownBy(() -> folder.link(BadLinkFilesTest::noSpark, "a.csv", "b.csv"))
        .isInstanceOf(LinkFileException.class)
        .hasMessageStartingWith(message)
        .message()
        .doesNotContain("Uno");

    assertEarlierStand();
  }

  @Test
  void workbooksAndUtf16AreNoText() throws IOException {
    folder.write("b.csv", "id,name,born\n", StandardCharsets.UTF_16);

    assertThatThrownBy(() -> folder.link(BadLinkFilesTest::noSpark, "b.csv"))
        .hasMessageContaining("Save it as CSV in UTF-8");
  }

  @Test
  void inputsMustBeThereOnce() throws IOException {
    Files.createDirectories(temporary.resolve("folder"));

    assertThatThrownBy(() -> folder.link(BadLinkFilesTest::noSpark, "a.csv", "none.csv"))
        .hasMessage("Cannot read none.csv: there is no such file. Correct the path.");
    assertThatThrownBy(() -> folder.link(BadLinkFilesTest::noSpark, "folder"))
        .hasMessage("Cannot use folder: it is no ordinary file. Name a file.");
    assertThatThrownBy(() -> folder.link(BadLinkFilesTest::noSpark, "a.csv", "./a.csv"))
        .hasMessage("Cannot link ./a.csv: it is given twice. Name each file once.");
    assertEarlierStand();
  }

  @ParameterizedTest
  @CsvSource({
    "a.csv, clusters.csv, Cannot write a.csv: it is one of the files that are read.",
    "pairs.csv, ./a.csv, Cannot write ./a.csv: it is one of the files that are read.",
    "pairs.csv, link.yaml, Cannot write link.yaml: it is one of the files that are read.",
    "new.csv, ./new.csv, Cannot write new.csv: pairs and clusters would share it.",
    "none/p.csv, clusters.csv, Cannot write none/p.csv: its folder does not exist.",
    "., clusters.csv, Cannot use .: it is no ordinary file.",
  })
  void outputsMustBeFilesOfTheirOwn(String pairs, String clusters, String message)
      throws IOException {
    LinkFiles files =
        new LinkFiles(
            folder.file("link.yaml"),
            List.of(folder.file("a.csv")),
            folder.file(pairs),
            folder.file(clusters));

    assertThatThrownBy(() -> folder.link(BadLinkFilesTest::noSpark, files))
        .hasMessageStartingWith(message);

    assertEarlierStand();
  }

  private static SparkSession noSpark() {
    throw new IllegalStateException("Bad files are found before Spark starts.");
  }

  private void assertEarlierStand() throws IOException {
    assertThat(folder.lines("pairs.csv")).containsExactly("earlier");
    assertThat(folder.lines("clusters.csv")).containsExactly("earlier");
    assertThat(folder.names()).noneMatch(name -> name.endsWith(".draft"));
  }
}
