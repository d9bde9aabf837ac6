package it.sprint.etl.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;

/** The text format of COPY. */
class CopyTextTest {

  @Test
  void valuesAreSeparatedByTabsAndNullsMarked() {
    assertThat(line("a", null, 5L, LocalDate.of(2022, 12, 31), new BigDecimal("1.50"), true))
        .isEqualTo("a\t\\N\t5\t2022-12-31\t1.50\ttrue\n");
  }

  @Test
  void whatWouldEndACellOrALineIsEscaped() {
    assertThat(line("a\tb\nc\rd\\N")).isEqualTo("a\\tb\\nc\\rd\\\\N\n");
  }

  @Test
  void bytesAreHexadecimalDigits() {
    assertThat(line((Object) new byte[] {0, 10, -1})).isEqualTo("\\\\x000aff\n");
  }

  private static String line(Object... values) {
    return new String(CopyText.line(RowFactory.create(values)), StandardCharsets.UTF_8);
  }
}
