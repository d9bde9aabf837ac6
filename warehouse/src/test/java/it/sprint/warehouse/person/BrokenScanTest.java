package it.sprint.warehouse.person;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.warehouse.person.ForbiddenContent.Finding;
import it.sprint.warehouse.person.ForbiddenContent.Kind;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes and wherever they are cut: no crash, and a planted code is found. */
class BrokenScanTest {

  private static final List<String> HEALTH_CODES =
      List.of(
          "STP1601140001234",
          "eni 160 114 0001234",
          "ＳＴＰ１６０１１４０００１２３４",
          "\\u0053TP\\u00a01601140001234",
          "&#83;T&#x50;160\u200B1140001234",
          "S.T.P. - 1 6 0 1 1 4 0 0 0 1 2 3 4");
  private static final List<String> TAX_CODES =
      List.of("RSSMRA85T10A562S", "rss mra 85t10 a56nh", "MRTMT\\u0054&#50;5D09F205Z");
  private static final byte[] NASTY =
      "\\&%\\u0&#x;STPENI0123456789 ./_-\0\n\"é\u200B１".getBytes(StandardCharsets.UTF_8);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void plantedCodesAreFoundAtAnyPlaceInPiecesOfAnySize(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 60; i++) {
      byte[] before = random.nextInt(4) == 0 ? nasty(random) : randomBytes(random);
      byte[] text =
          joined(
              before,
              ";" + HEALTH_CODES.get(random.nextInt(HEALTH_CODES.size())) + ";",
              randomBytes(random),
              ";" + TAX_CODES.get(random.nextInt(TAX_CODES.size())) + ";",
              nasty(random));

      List<Finding> finds = Scans.scan(text, 1 + random.nextInt(random.nextBoolean() ? 9 : 5_000));

      assertThat(finds)
          .extracting(Finding::kind)
          .containsExactlyInAnyOrder(Kind.HEALTH_CODE, Kind.TAX_CODE);
      assertThat(finds).containsExactlyInAnyOrderElementsOf(Scans.scan(text, text.length));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void answerDoesNotDependOnWhereTheBytesAreCut(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      byte[] text = nasty(random);

      assertThat(Scans.scan(text, 1 + random.nextInt(20)))
          .isEqualTo(Scans.scan(text, text.length + 1));
    }
  }

  private static byte[] nasty(Random random) {
    byte[] bytes = new byte[random.nextInt(3_000)];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = NASTY[random.nextInt(NASTY.length)];
    }
    return bytes;
  }

  private static byte[] randomBytes(Random random) {
    byte[] bytes = new byte[random.nextInt(random.nextBoolean() ? 200 : 40_000)];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] joined(Object... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Object part : parts) {
      bytes.writeBytes(
          part instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : (byte[]) part);
    }
    return bytes.toByteArray();
  }
}
