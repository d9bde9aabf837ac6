package it.sprint.warehouse.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How one list tells spellings apart. */
final class CodeListTest {

  private static final CodeEntry PUGLIA = new CodeEntry("Puglia", "16", "a.csv, line 2");
  private static final CodeEntry OTHER = new CodeEntry("PUGLIA", "17", "b.csv, line 9");

  @Test
  void aCodeIsKnownOnlyAsWritten() {
    CodeList codes = CodeList.ofCodes("region", Stream.of(PUGLIA));

    assertThat(codes.code("Puglia")).contains("16");
    assertThat(codes.code("puglia")).isEmpty();
    assertThat(codes.code(" Puglia")).isEmpty();
  }

  @Test
  void aNameIsKnownInAnyCaseAndSpacing() {
    CodeList names = CodeList.ofNames("region-name", Stream.of(PUGLIA));

    assertThat(names.code("  PUGLIA ")).contains("16");
  }

  @Test
  void oneNameForTwoCodesIsRefused() {
    assertThatExceptionOfType(ReferenceListException.class)
        .isThrownBy(() -> CodeList.ofNames("region-name", Stream.of(PUGLIA, OTHER)))
        .withMessage(
            "Cannot load the list region-name: 'PUGLIA' (b.csv, line 9) means 17 and also 16. Keep"
                + " one of them.");
  }

  @Test
  void twoSpellingsThatFoldToOneNameMayMeanTheSameCode() {
    CodeEntry again = new CodeEntry("PUGLIA", "16", "b.csv, line 9");

    CodeList names = CodeList.ofNames("region-name", Stream.of(PUGLIA, again));

    assertThat(names.code("puglia")).contains("16");
  }
}
