package it.sprint.warehouse.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Equal values have equal fingerprints under a key, and no others do. */
class MacTest {

  private static final KeyRing RING =
      KeyRing.empty()
          .with(Purpose.RECORD_KEY, 1, HexFormat.of().parseHex("0b".repeat(32)))
          .with(Purpose.RECORD_KEY, 2, HexFormat.of().parseHex("0c".repeat(32)))
          .with(Purpose.CONTENT, 1, HexFormat.of().parseHex("0b".repeat(32)));

  private final Mac mac = Mac.of(RING, Purpose.RECORD_KEY, 1);

  /** Written down from another implementation, so that no change of ours goes unseen. */
  @Test
  void fingerprintsAreStable() {
    assertThat(mac.token("Hi There"))
        .isEqualTo("198a607eb44bfbc69903a0f1cf2bbdc5ba0aa3f3d9ae3c1c7a3b1696a0b68cf7");
    assertThat(mac.recordKey("nova-stays", "stay", "G7"))
        .isEqualTo("e30f9897e54f4f5b2aaaf64d98a6bab4");
    assertThat(HexFormat.of().formatHex(mac.content("a", null, "")))
        .isEqualTo("89162d868100c86296f2523c01ddc16d4d5cae7d32c263b3adbef1653e225275");
  }

  @Test
  void recordKeyTellsFeedsTypesAndKeysApart() {
    assertThat(
            List.of(
                mac.recordKey("nova-stays", "stay", "G7"),
                mac.recordKey("nova-stays", "stay", "G", "7"),
                mac.recordKey("nova-stays", "stay", "", "G7"),
                mac.recordKey("nova-stays", "sta", "yG7"),
                mac.recordKey("nova-stays", "stay"),
                mac.recordKey("nova-stays", "stay", (String) null),
                mac.recordKey("nova-stays", "stay", ""),
                mac.recordKey("nova-placements", "stay", "G7"),
                mac.recordKey("nova-stays", "stay", "g7")))
        .doesNotHaveDuplicates()
        .allSatisfy(key -> assertThat(key).matches("[0-9a-f]{32}"));
  }

  @Test
  void contentTellsMissingAndMovedValuesApart() {
    assertThat(
            List.of(
                mac.content("a", "b"),
                mac.content("ab"),
                mac.content("ab", ""),
                mac.content("ab", null),
                mac.content("b", "a"),
                mac.content("perché".repeat(100)),
                mac.content()))
        .doesNotHaveDuplicates();
    assertThat(mac.content("a", "b")).isEqualTo(mac.content("a", "b"));
  }

  @Test
  void newestKeyMakesFingerprintsAndAnOlderOneOnlyWhenAsked() {
    String old = mac.recordKey("f", "r", "1");

    assertThat(Mac.of(RING, Purpose.RECORD_KEY).recordKey("f", "r", "1")).isNotEqualTo(old);
    assertThat(Mac.of(RING, Purpose.RECORD_KEY, 1).recordKey("f", "r", "1")).isEqualTo(old);
  }
}
