package it.sprint.etl.linkage.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding out how a file is written. */
class TextFormTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @TempDir private Path temporary;

  @Test
  void delimiterIsTheOneThatPartsTheHeaderMost() throws IOException {
    assertThat(form("id;\"name, surname\";born\n", StandardCharsets.UTF_8).delimiter())
        .isEqualTo(';');
    assertThat(form("id\tname\n1\ta,b,c\n", StandardCharsets.UTF_8).delimiter()).isEqualTo('\t');
    assertThat(form("id\n1\n", StandardCharsets.UTF_8).delimiter()).isEqualTo(',');
  }

  @Test
  void whatIsNoUtf8IsWindows1252() throws IOException {
    TextForm utf8 = form("\uFEFFid,città\n", StandardCharsets.UTF_8);
    assertThat(utf8.charset()).isEqualTo("UTF-8");
    assertThat(header(utf8)).isEqualTo("id|città");

    TextForm windows = form("id,città,€\n", WINDOWS);
    assertThat(windows.charset()).isEqualTo("windows-1252");
    assertThat(header(windows)).isEqualTo("id|città|€");
  }

  private TextForm form(String text, Charset charset) throws IOException {
    new Folder(temporary).write("a.csv", text, charset);
    return TextForm.of(new Folder(temporary).file("a.csv"));
  }

  private String header(TextForm form) throws IOException {
    return String.join("|", form.header(new Folder(temporary).file("a.csv")));
  }
}
