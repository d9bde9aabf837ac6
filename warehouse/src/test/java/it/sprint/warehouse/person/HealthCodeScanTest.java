package it.sprint.warehouse.person;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.warehouse.person.ForbiddenContent.Finding;
import it.sprint.warehouse.person.ForbiddenContent.Kind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** STP and ENI codes are found however they are written, and nothing else is taken for one. */
class HealthCodeScanTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "STP1601140001234",
        "ENI1601140001234",
        "stp1601140001234",
        "Eni1601140001234",
        "sTp 1601140001234",
        "STP 160 114 0001234",
        "STP.160.114.0001234",
        "STP-160-114-0001234",
        "STP/160/114/0001234",
        "STP_160_114_0001234",
        "STP\u00A0160\u00A0114\u00A00001234",
        "STP 1 6 0 1 1 4 0 0 0 1 2 3 4",
        "S.T.P. 1601140001234",
        "e.n.i. 160 1140001234",
        "STP - 1601140001234",
        "STP: 1601140001234",
        "Codice STP/ENI 1601140001234",
        "\"STP1601140001234\"",
        "'ENI1601140001234'",
        "(ENI1601140001234)",
        "codiceSTP1601140001234",
        "codiceENI1601140001234",
        "42ENI1601140001234",
        "a;b;ENI1601140001234;c",
        "STP1601140001234A",
        "STP1601140001234 2023-01-01",
        "STP-1601140001234-00",
        "ＳＴＰ１６０１１４０００１２３４",
        "ｅｎｉ　１６０１１４０００１２３４",
        "S\u200BT\u200BP160\u200B1140001234",
        "STP\uFEFF160\u00AD114\u20600001234",
        "STP160\u2011114\u20130001234",
        "STP١٦٠١١٤٠٠٠١٢٣٤",
        "{\"note\":\"\\u0053TP1601140001234\"}",
        "{\"note\":\"first\\nENI1601140001234\"}",
        "{\"note\":\"STP\\/160\\/1140001234\"}",
        "{\"note\":\"STP\\u00a0160\\u200b1140001234\"}",
        "<v>&#83;&#x54;P1601140001234</v>",
        "<v>STP&nbsp;160&#160;114&#xA0;0001234</v>",
        "<v>&lt;ENI1601140001234&gt;</v>",
        "name=%53TP%201601140001234",
        "STP\u0000\u00001601140001234",
        "B&STP1601140001234",
        "?page=5%&eni1601140001234;",
        "\\\\u0053TP1601140001234",
        "https://example.org/ENI1601140001234?x=1"
      })
  void codeIsFound(String text) {
    assertThat(Scans.kindsIn(text)).containsExactly(Kind.HEALTH_CODE);
    assertThat(Scans.kindsIn("prima " + text + "\ndopo")).containsExactly(Kind.HEALTH_CODE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "STP",
        "codice;STP;ENI\n1;1601140001234;x",
        "STP\n1601140001234",
        "STP;1601140001234",
        "\"STP\",\"1601140001234\"",
        "{\"stp\":\"1601140001234\"}",
        "beni 1234567890123",
        "beni1234567890123",
        "BENI 1234567890123",
        "TERRENI-1234567890123",
        "caffèeni 1234567890123",
        "best p 1234567890123",
        "STP160114000123",
        "STP16011400012345",
        "stp_20230115103000.csv",
        "STP 2023-01-15 10.30.45",
        "STP 2023-01-15 10:30:00.123",
        "STP  160  114  0001234",
        "STP 160--1140001234",
        "STP ---- 1601140001234",
        "ST1601140001234",
        "TP1601140001234",
        "STQ1601140001234",
        "EN1601140001234",
        "ENI",
        "ENI tel. 0883 1234567",
        "4007123456789",
        "Z3A0F1B2C4",
        "IT60X0542811101000000123456",
        "IT60 X054 2811 1010 0000 0123 456",
        "85311000-2",
        "1970-01-01T00:00:00.000Z"
      })
  void nothingElseIsTakenForOne(String text) {
    assertThat(Scans.kindsIn(text)).isEmpty();
    assertThat(Scans.kindsIn("1 prima, " + text + "; dopo 2\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252", "UTF-32LE"})
  void encodingHidesNothing(String charset) {
    Charset encoding = Charset.forName(charset);
    String text = "perché;STP\u00A0160\u00A01140001234;à\r\n";

    assertThat(Scans.kindsIn(text.getBytes(encoding))).containsExactly(Kind.HEALTH_CODE);
    assertThat(Scans.kindsIn("è beni 1234567890123".getBytes(encoding))).isEmpty();
  }

  @Test
  void codeAtTheVeryEndIsFoundAndItsBeginningIsNot() {
    String code = "ENI1601140001234";
    for (int length = 0; length <= code.length(); length++) {
      assertThat(Scans.kindsIn(code.substring(0, length)).isEmpty())
          .isEqualTo(length < code.length());
    }
  }

  @Test
  void findingTellsTheLineOfTheFirstCode() {
    String text = "a\n".repeat(40_000) + "\"b\\nc\" STP1601140001234\n" + "d\n".repeat(500);
    byte[] bytes = (text + text).getBytes(StandardCharsets.UTF_8);

    assertThat(Scans.scan(bytes, 777)).containsExactly(new Finding(Kind.HEALTH_CODE, 0, 40_001));
  }

  @Test
  void onlyTheWantedKindsAreReported() {
    byte[] both = "RSSMRA85T10A562S STP1601140001234".getBytes(StandardCharsets.UTF_8);

    for (Kind kind : Kind.values()) {
      ContentScanner scanner = new ContentScanner(EnumSet.of(kind));
      scanner.accept(both, 0, both.length);
      assertThat(scanner.finish()).isEqualTo(List.of(new Finding(kind, 0, 1)));
    }
  }
}
