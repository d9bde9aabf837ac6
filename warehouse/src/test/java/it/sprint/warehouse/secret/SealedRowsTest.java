package it.sprint.warehouse.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A landed text opens where it was landed and nowhere else. */
class SealedRowsTest {

  private static final String TEXT = "G7;Okonkwo;Oluwaseun;perché";
  private static final LandedPlace PLACE = new LandedPlace("nova-stays", 71L, "stay", 12, 0);

  private final KeyRing ring = KeyRing.random(EnumSet.of(Purpose.LANDED));
  private final SealedRows rows = new SealedRows(ring);

  @Test
  void sealedTextOpensInItsPlace() {
    byte[] sealed = rows.seal(TEXT, PLACE);

    assertThat(rows.open(sealed, PLACE)).isEqualTo(TEXT);
    assertThat(new SealedRows(ring).open(sealed, PLACE)).isEqualTo(TEXT);
    assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("Okonkwo");
  }

  @Test
  void sealedTextOpensInNoOtherPlace() {
    byte[] sealed = rows.seal(TEXT, PLACE);
    List<LandedPlace> others =
        List.of(
            new LandedPlace("nova-placements", 71L, "stay", 12, 0),
            new LandedPlace("nova-stays", 72L, "stay", 12, 0),
            new LandedPlace("nova-stays", 71L, "placement", 12, 0),
            new LandedPlace("nova-stays", 71L, "stay", 13, 0),
            new LandedPlace("nova-stays", 71L, "stay", 12, 1));

    assertThat(others)
        .allSatisfy(
            place ->
                assertThatThrownBy(() -> rows.open(sealed, place))
                    .isInstanceOf(SecretException.class)
                    .hasMessageNotContaining("Okonkwo"));
  }

  @Test
  void placeIsMadeAsAgreed() {
    byte[] sealed = new Seal(ring, Purpose.LANDED).seal(TEXT, agreedPlace());

    assertThat(rows.open(sealed, PLACE)).isEqualTo(TEXT);
  }

  private static Place agreedPlace() {
    return Place.of("landed", "nova-stays", "71", "stay").at(12, 0);
  }
}
