package it.sprint.warehouse.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Good files broken at random: nothing is lost and nothing crashes. */
class BrokenFileTest {

  private static final byte[] NASTY =
      "\"\"\",,;\n\r\0\u00C3\u00A0é0-9.=\uFEFF".getBytes(StandardCharsets.UTF_8);

  /** Each seed breaks the same good file fifty times, in one to eight places. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void everyRecordOfABrokenFileIsAnsweredOrTheFileIsRefused(long seed) {
    Delivery good =
        Delivery.ofLandings(
            "2023-03-01,121,\"a, \"\"b\"\"\nc\",Perù,2023-03-31",
            "2023-03-02,0,,,2023-03-31",
            "2023-04-02,5,à,x,2023-03-31");
    Random random = new Random(seed);
    for (int i = 0; i < 50; i++) {
      answersAll(new Delivery(good.contract(), broken(good.bytes(), random)));
    }
  }

  private static void answersAll(Delivery delivery) {
    List<ValidatedRow> rows;
    try {
      rows = delivery.rows();
    } catch (UnreadableDeliveryException refusal) {
      assertThat(refusal.sentence(Language.IT)).endsWith(".");
      return;
    }
    assertThat(rows).hasSize(delivery.records().size() - 1);
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.violations())
                  .allSatisfy(
                      violation -> assertThat(violation.sentence(Language.EN)).endsWith("."));
            });
  }

  private static byte[] broken(byte[] bytes, Random random) {
    List<Byte> result = new ArrayList<>();
    for (byte b : bytes) {
      result.add(b);
    }
    int changes = 1 + random.nextInt(8);
    for (int i = 0; i < changes && !result.isEmpty(); i++) {
      int place = random.nextInt(result.size());
      byte nasty = NASTY[random.nextInt(NASTY.length)];
      switch (random.nextInt(4)) {
        case 0 -> result.set(place, nasty);
        case 1 -> result.add(place, nasty);
        case 2 -> result.remove(place);
        default -> result.subList(place, Math.min(result.size(), place + 20)).clear();
      }
    }
    byte[] broken = new byte[result.size()];
    for (int i = 0; i < broken.length; i++) {
      broken[i] = result.get(i);
    }
    return broken;
  }
}
