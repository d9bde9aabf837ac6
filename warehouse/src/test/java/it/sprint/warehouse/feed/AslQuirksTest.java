package it.sprint.warehouse.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is difficult about the health authority's file. */
class AslQuirksTest {

  private static final String TOKEN =
      "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
  private static final String ROW =
      "P00012345;" + TOKEN + ";F;18-60;GIN;A285;VIS-ARR;04/05/2022;12;fr;S";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"RSSMRA85T10A562S", "STP1601140001234", "ENI1601140001234"})
  void forbiddenContentAnywhereRefusesTheDelivery(String code) throws IOException {
    PartnerFile file = asl(ROW, ROW.replace("VIS-ARR", code));

    assertThat(file.check().report().refusals())
        .extracting(Violation::code)
        .containsExactly(ViolationCode.FORBIDDEN_CONTENT);
    assertThat(file.counts().read()).isZero();
  }

  @Test
  void fileInWindows1252IsReadAsItIsMeant() throws IOException {
    PartnerFile file =
        PartnerFile.csv(
            folder, "asl-services", Charset.forName("windows-1252"), ROW.replace("GIN", "Perù"));

    assertThat(file.check().report().isFine()).isTrue();
    assertThat(file.values("service", "citizenship")).containsExactly("Perù");
  }

  @Test
  void healthIsAHouseOfItsOwnWithoutAnythingToLink() {
    RecordType services = Contracts.load().of("asl-services").onlyRecordType();

    assertThat(services.identifiers()).isEmpty();
    assertThat(services.column("person_token").pseudonymOf()).isEqualTo("numero_paziente");
  }

  @Test
  void internalPatientNumberInPlaceOfTheTokenIsRejected() throws IOException {
    assertThat(asl(ROW.replace(TOKEN, "00012345")).problems())
        .containsExactly("2 wrong-form(token_assistito)");
  }

  private PartnerFile asl(String... rows) throws IOException {
    return PartnerFile.csv(folder, "asl-services", rows);
  }
}
