package it.sprint.warehouse.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists against the real files, which are found through SPRINT_PUBLIC_DATA. */
final class PublicFilesTest {

  private final ReferenceLists lists = ReferenceLists.load();

  @ParameterizedTest
  @CsvSource({
    "interno_cruscotto/accoglienza.csv, Regione, region-name",
    "interno_cruscotto/accoglienza.csv, DenominazioneRegione, region-name",
    "interno_cruscotto/accoglienza.csv, CodiceRegione, region",
    "interno_cruscotto/nazionalita.csv, ISO_3166-1, country-iso2",
    "istat/popstrcit1_24_area_geopolitica.csv, CITIZENSHIP, citizenship-area",
    "istat/foreign_balance_puglia_2019_2022.csv, REF_AREA, statistical-area",
    "istat/foreign_balance_puglia_2019_2022.csv, DATA_TYPE, population-measure",
    "anac/anac_accoglienza_bat.csv, cf_amministrazione_appaltante, organization-tax-code",
    "anac/anac_accoglienza_bat.csv, denominazione_amministrazione_appaltante, organization-legal-name",
    "anac/anac_accoglienza_bat.csv, luogo_istat, municipality"
  })
  void everyValueOfTheColumnIsKnown(String file, String column, String list) throws IOException {
    assertThat(values(file, column)).isNotEmpty().allMatch(value -> lists.knows(list, value));
  }

  @ParameterizedTest
  @CsvSource({
    "reference/amif_2014_2020_annex4_indicators.csv, local_key, 2014-2020",
    "reference/amif_2021_2027_annex8_indicators.csv, code, 2021-2027"
  })
  void everyIndicatorHasTheWordingAndParentOfItsAnnex(String file, String codeColumn, String period)
      throws IOException {
    ListFile annex = file(file);
    ReferenceList ours = LoadedLists.load().nomenclature().indicators().where("period", period);

    assertThat(ours.rows())
        .isNotEmpty()
        .allSatisfy(
            row -> {
              String code = ours.value(row, "indicator");
              assertThat(cells(annex, codeColumn, code, "wording_en"))
                  .as(code)
                  .containsExactly(ours.value(row, "wording_en"));
              assertThat(cells(annex, codeColumn, code, "parent_key", "parent_code"))
                  .as(code)
                  .containsExactly(ours.optional(row, "parent_code"));
            });
  }

  @Test
  void checklistSectionsAreThoseOfTheGuidance() throws IOException {
    ListFile guidance = file("reference/easo_2016_reception_sections.csv");
    ReferenceList ours = LoadedLists.load().nomenclature().small().checklists().sections();

    assertThat(ours.rows())
        .hasSize(guidance.rows().size() - 1)
        .allSatisfy(
            row -> {
              String section = ours.value(row, "section");
              assertThat(cells(guidance, "section", section, "title"))
                  .containsExactly(ours.value(row, "name_en"));
              assertThat(cells(guidance, "section", section, "first_standard"))
                  .containsExactly(ours.value(row, "first_standard"));
              assertThat(cells(guidance, "section", section, "last_standard"))
                  .containsExactly(ours.value(row, "last_standard"));
            });
  }

  /** The cells of the row with that key; of several columns, the first that the file has. */
  private static List<@Nullable String> cells(
      ListFile file, String keyColumn, String key, String... columns) {
    List<@Nullable String> header = file.rows().get(0).values();
    int keyPlace = header.indexOf(keyColumn);
    int place =
        Stream.of(columns).mapToInt(header::indexOf).filter(i -> i >= 0).findFirst().orElseThrow();
    List<@Nullable String> cells = new ArrayList<>();
    for (ListRow row : file.rows()) {
      if (key.equals(row.values().get(keyPlace))) {
        cells.add(row.values().get(place));
      }
    }
    return cells;
  }

  private static List<String> values(String file, String column) throws IOException {
    List<ListRow> rows = file(file).rows();
    int place = rows.get(0).values().indexOf(column);
    return rows.stream()
        .skip(1)
        .map(row -> row.values().get(place))
        .filter(value -> value != null)
        .distinct()
        .toList();
  }

  private static ListFile file(String file) throws IOException {
    String folder = System.getenv("SPRINT_PUBLIC_DATA");
    assumeThat(folder)
        .as("SPRINT_PUBLIC_DATA is not set, so the lists are not compared with the real files")
        .isNotNull();
    return ListFile.of(file, Files.readString(Path.of(folder, file)).replace("\uFEFF", ""));
  }
}
