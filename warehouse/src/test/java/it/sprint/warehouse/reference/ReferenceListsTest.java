package it.sprint.warehouse.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the lists know, and that they are whole. */
final class ReferenceListsTest {

  private static final ReferenceLists LISTS = ReferenceLists.load();
  private static final LoadedLists FILES = LoadedLists.load();

  @ParameterizedTest
  @CsvSource({
    "region,                  16,                             16",
    "region-name,             Puglia,                         16",
    "region-name,             Trentino-Alto Adige,            04",
    "region-name,             Trentino-Alto Adige/Südtirol,   04",
    "region-name,             Valle d'Aosta,                  02",
    "region-name,             Valle d’Aosta/Vallée d’Aoste,   02",
    "region-name,             FRIULI VENEZIA  GIULIA,         06",
    "municipality,            110001,                         110001",
    "municipality,            072005,                         110001",
    "country,                 NGA,                            NGA",
    "country,                 KOS,                            XKX",
    "country,                 ng,                             NGA",
    "country,                 Z335,                           NGA",
    "country,                 443,                            NGA",
    "country,                 costa d’avorio,                 CIV",
    "country,                 Côte d’Ivoire,                  CIV",
    "country,                 viet nam,                       VNM",
    "country-iso3,            NGA,                            NGA",
    "municipality-belfiore,   A285,                           A285",
    "organization,            polo,                           polo",
    "country-iso2,            NG,                             NGA",
    "country-iso2,            IT,                             ITA",
    "statistical-area,        IT110,                          IT110",
    "citizenship-area,        AFR_W,                          AFR_W",
    "population-measure,      FDEC_CP,                        FDEC_CP",
    "permit-kind,             6,                              6",
    "organization,            unknown,                        unknown",
    "organization-tax-code,   90077340728,                    prefettura",
    "organization-tax-code,   CFAVCP-00014D8,                 cuc-nord-barese-ofantino",
    "organization-legal-name, Comune di  Canosa di Puglia,    comune-canosa-di-puglia",
    "calendar,                half-month,                     half-month"
  })
  void aKnownSpellingMeansItsCode(String list, String value, String code) {
    assertThat(LISTS.code(list, value)).contains(code);
    assertThat(LISTS.knows(list, value)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "region,                21",
    "region-name,           Padania",
    "municipality,          072006",
    "country,               Atlantide",
    "country-iso3,          nga",
    "country-iso3,          NG",
    "municipality-belfiore, H501",
    "country-iso2,          UK",
    "organization-tax-code, 00000000000",
    "calendar,              week"
  })
  void anUnknownValueMeansNothing(String list, String value) {
    assertThat(LISTS.code(list, value)).isEmpty();
    assertThat(LISTS.knows(list, value)).isFalse();
  }

  @Test
  void anUnknownListIsABug() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LISTS.knows("regione", "16"))
        .withMessageContaining("'regione'")
        .withMessageContaining("region-name");
  }

  @ParameterizedTest
  @CsvSource({
    "A285, 2009-07-26, 072005, Bari",
    "A285, 2009-07-27, 110001, Barletta-Andria-Trani",
    "A285, 2026-11-24, 110001, Barletta-Andria-Trani",
    "B915, 2009-07-26, 071057, Foggia",
    "B915, 2009-07-27, 110010, Barletta-Andria-Trani"
  })
  void aMunicipalityHasTheCodeOfThatDay(
      String belfiore, LocalDate day, String istatCode, String province) {
    assertThat(LISTS.findMunicipality(belfiore, day))
        .hasValueSatisfying(
            municipality -> {
              assertThat(municipality.istatCode()).isEqualTo(istatCode);
              assertThat(municipality.provinceName()).isEqualTo(province);
            });
  }

  @Test
  void aMunicipalityIsUnknownBeforeItsFirstRecord() {
    Optional<Municipality> tooEarly = LISTS.findMunicipality("B619", LocalDate.of(1863, 1, 18));
    Optional<Municipality> elsewhere = LISTS.findMunicipality("H501", LocalDate.of(2020, 1, 1));

    assertThat(tooEarly).isEmpty();
    assertThat(elsewhere).isEmpty();
  }

  @Test
  void listsHaveTheirWholeSize() {
    assertThat(FILES.regions().rows()).hasSize(20);
    assertThat(FILES.municipalities().rows()).hasSize(20);
    assertThat(FILES.countries().rows()).hasSize(198);
    assertThat(FILES.permitKinds().rows()).hasSize(9);
    assertThat(FILES.areas().rows()).hasSize(9);
    assertThat(FILES.citizenshipAreas().rows()).hasSize(14);
    assertThat(FILES.measures().rows()).hasSize(27);
    assertThat(FILES.organizations().rows()).hasSize(20);
    assertThat(FILES.organizationAliases().rows()).hasSize(34);
  }

  @ParameterizedTest
  @CsvSource({"valid_to, 2009-07-27, 10", "valid_to, 9999-12-31, 10", "is_current, true, 10"})
  void eachOfTheTenMunicipalitiesHasTwoPeriodsThatMeet(String column, String value, int rows) {
    assertThat(FILES.municipalities().where(column, value).rows()).hasSize(rows);
    assertThat(FILES.municipalities().where("valid_from", "2009-07-27").rows()).hasSize(10);
  }

  @Test
  void countriesAgreeWithTheIsoCodesOfJava() {
    assertThat(FILES.countries().entries("iso2", "iso3"))
        .filteredOn(entry -> !entry.value().equals("XK"))
        .hasSize(196)
        .allSatisfy(
            entry ->
                assertThat(new Locale.Builder().setRegion(entry.value()).build().getISO3Country())
                    .isEqualTo(entry.code()));
  }

  @Test
  void theUnionHasTwentySevenMembersAndItalyIsOne() {
    ReferenceList union = FILES.countries().where("is_eu", "true");

    assertThat(union.rows()).hasSize(27);
    assertThat(union.entries("iso2", "iso3").map(CodeEntry::code))
        .contains("ITA", "ROU", "HRV")
        .doesNotContain("GBR");
  }

  @Test
  void onlyItalyAndTheStatelessHaveNoBelfioreCode() {
    ReferenceList countries = FILES.countries();

    assertThat(countries.entries("belfiore_code", "iso3")).hasSize(196);
    assertThat(countries.where("iso3", "ITA").entries("belfiore_code", "iso3")).isEmpty();
    assertThat(countries.where("istat_code", "999").entries("belfiore_code", "iso3")).isEmpty();
    assertThat(countries.where("istat_code", "999").entries("iso2", "iso3")).isEmpty();
  }
}
