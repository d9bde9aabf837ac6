package it.sprint.api.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names of files that come from anywhere. */
class FileNameTest {

  @Test
  void lettersBeyondAsciiArePercentEncoded() {
    assertThat(FileName.ofHeader("Attivit%C3%A0%20(1)+2.csv").text())
        .isEqualTo("Attività (1)_2.csv");
  }

  @Test
  void onlyTheLastPartOfAPathCounts() {
    assertThat(FileName.ofHeader("..%2F..%2Fetc/passwd").text()).isEqualTo("passwd");
    assertThat(FileName.ofHeader("C:\\Users\\x\\file.xlsx").text()).isEqualTo("file.xlsx");
  }

  @Test
  void hiddenNamesAndManifestsAreNone() {
    assertThat(FileName.ofHeader(".bashrc").text()).isEqualTo("bashrc");
    assertThat(FileName.ofHeader("a.csv.sha256").text()).isEqualTo("a.csv.sha256.txt");
  }

  @Test
  void charactersThatCouldBeMoreThanTextAreReplaced() {
    assertThat(FileName.ofHeader("a%0Ab<c>.csv").text()).isEqualTo("a_b_c_.csv");
    assertThat(FileName.ofHeader("%E2%80%AEvsc.csv").text()).isEqualTo("_vsc.csv");
  }

  @Test
  void missingOrBrokenNamesHaveOne() {
    assertThat(FileName.ofHeader(null).text()).isEqualTo("consegna");
    assertThat(FileName.ofHeader("%ZZ.csv").text()).isEqualTo("_ZZ.csv");
  }

  @Test
  void longNamesKeepTheirEnd() {
    assertThat(FileName.ofHeader("x".repeat(500) + ".csv").text()).hasSize(120).endsWith(".csv");
  }

  @Test
  void takenNamesGetANumberBeforeTheExtension() {
    assertThat(new FileName("a.b.csv").numbered(2)).isEqualTo("a.b-2.csv");
    assertThat(new FileName("noext").numbered(3)).isEqualTo("noext-3");
  }
}
