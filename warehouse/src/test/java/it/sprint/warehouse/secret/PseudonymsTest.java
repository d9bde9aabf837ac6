package it.sprint.warehouse.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What stands for a person outside. */
class PseudonymsTest {

  private final KeyRing ring = KeyRing.random(Purpose.ofWarehouse());
  private final String exported = Pseudonyms.of(ring, Purpose.EXPORT).of(4711);

  @Test
  void samePersonPurposeAndKeyGiveTheSame() {
    assertThat(exported).matches("[0-9a-f]{32}");
    assertThat(Pseudonyms.of(ring, Purpose.EXPORT).of(4711)).isEqualTo(exported);
    assertThat(Pseudonyms.of(ring, Purpose.EXPORT).of(4712)).isNotEqualTo(exported);
  }

  @Test
  void otherPurposeOtherVersionAndOtherKeysGiveOthers() {
    assertThat(
            Set.of(
                exported,
                Pseudonyms.of(ring, Purpose.EVIDENCE).of(4711),
                Pseudonyms.of(ring.rotate(Purpose.EXPORT), Purpose.EXPORT).of(4711),
                Pseudonyms.of(KeyRing.random(Purpose.ofWarehouse()), Purpose.EXPORT).of(4711)))
        .hasSize(4);
  }

  @Test
  void onlyPurposesOfPseudonymsMakeThem() {
    assertThatThrownBy(() -> Pseudonyms.of(ring, Purpose.VAULT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void ringWithoutTheKeySaysHowToAddIt() {
    KeyRing old = KeyRing.random(Set.of(Purpose.LANDED));

    assertThatThrownBy(() -> Pseudonyms.of(old, Purpose.EXPORT).of(1))
        .isInstanceOf(SecretException.class)
        .hasMessageContaining("export.1")
        .hasMessageContaining("keys rotate export");
  }
}
