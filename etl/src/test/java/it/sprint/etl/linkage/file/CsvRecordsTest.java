package it.sprint.etl.linkage.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reading delimited text, with lines that tell where a record began. */
class CsvRecordsTest {

  @Test
  void readsQuotesLineBreaksInThemAndSpacesAroundCells() throws IOException {
    assertThat(
            read(
                "\uFEFFid, name ,note\r\n1, \"Rossi, \"\"Anna\"\"\" ,\"a\r\nb\"\n\n \n2,x\"y,\r3",
                ','))
        .containsExactly("1: id|name|note", "2: 1|Rossi, \"Anna\"|a\nb", "6: 2|x\"y|", "7: 3");
  }

  @Test
  void readsTabsAndEmptyCells() throws IOException {
    assertThat(read("a\tb\tc\n\t\tz\n", '\t')).containsExactly("1: a|b|c", "2: ||z");
  }

  @Test
  void quoteThatIsNeverClosedIsRefused() {
    assertThatThrownBy(() -> read("a,b\n1,\"x\n2,y\n", ','))
        .isInstanceOf(LinkFileException.class)
        .hasMessageContaining("a quote in the record of line 2 is never closed");
    assertThatThrownBy(() -> read("a,b\n1,\"" + "x\n".repeat(1_000_000), ','))
        .hasMessageContaining("a quote in the record of line 2 is never closed");
  }

  private static List<String> read(String text, char delimiter) throws IOException {
    List<String> read = new ArrayList<>();
    try (CsvRecords records = new CsvRecords("a.csv", new StringReader(text), delimiter)) {
      for (List<String> cells = records.next(); !cells.isEmpty(); cells = records.next()) {
        read.add(records.line() + ": " + String.join("|", cells));
      }
    }
    return read;
  }
}
