package it.sprint.warehouse.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.warehouse.feed.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a CSV, and how it is written. */
class CsvTableTest {

  @Test
  void italianHasSemicolonsAndDecimalCommas() throws IOException {
    assertThat(line(Language.IT, "Sì", new BigDecimal("-12.50"), 7L, null, true))
        .isEqualTo("Sì;-12,50;7;;sì\r\n");
  }

  @Test
  void englishHasCommasAndDecimalPoints() throws IOException {
    LocalDate day = LocalDate.of(2022, 1, 31);
    assertThat(line(Language.EN, day, new BigDecimal("1E+3"), 0.5, null, false))
        .isEqualTo("2022-01-31,1000,0.5,,no\r\n");
  }

  @Test
  void beginsWithTheMarkOfUtf8() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CsvTable(Language.IT, out).finish();

    assertThat(out.toByteArray()).containsExactly(0xEF, 0xBB, 0xBF);
  }

  @Test
  void textWithASeparatorAQuoteOrALineEndIsQuoted() throws IOException {
    assertThat(line(Language.IT, "a;b", "a,b", "a \"b\"", "a\nb"))
        .isEqualTo("\"a;b\";\"a,b\";\"a \"\"b\"\"\";\"a\nb\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)"})
  void textThatASpreadsheetWouldRunGetsAnApostrophe(String text) throws IOException {
    assertThat(line(Language.IT, text)).isEqualTo("'" + text + "\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t=1", "\r=1", "=HYPERLINK(\"x\";1)"})
  void textThatASpreadsheetWouldRunIsQuotedToo(String text) throws IOException {
    assertThat(line(Language.IT, text)).isEqualTo("\"'" + text.replace("\"", "\"\"") + "\"\r\n");
  }

  private static String line(Language language, @Nullable Object... cells) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvTable table = new CsvTable(language, out);
    table.row(Arrays.asList(cells));
    table.finish();
    return out.toString(UTF_8).substring(1);
  }
}
