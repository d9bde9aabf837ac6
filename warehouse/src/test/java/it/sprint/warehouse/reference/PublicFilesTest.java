package it.sprint.warehouse.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    "istat/foreign_balance_puglia_2019_2022.csv, REF_AREA, statistical-area",
    "istat/foreign_balance_puglia_2019_2022.csv, DATA_TYPE, population-measure",
    "anac/anac_accoglienza_bat.csv, cf_amministrazione_appaltante, organization-tax-code",
    "anac/anac_accoglienza_bat.csv, denominazione_amministrazione_appaltante, organization-legal-name",
    "anac/anac_accoglienza_bat.csv, luogo_istat, municipality"
  })
  void everyValueOfTheColumnIsKnown(String file, String column, String list) throws IOException {
    assertThat(values(file, column)).isNotEmpty().allMatch(value -> lists.knows(list, value));
  }

  private static List<String> values(String file, String column) throws IOException {
    String folder = System.getenv("SPRINT_PUBLIC_DATA");
    assumeThat(folder)
        .as("SPRINT_PUBLIC_DATA is not set, so the lists are not compared with the real files")
        .isNotNull();
    List<ListRow> rows =
        ListFile.of(file, Files.readString(Path.of(folder, file)).replace("\uFEFF", "")).rows();
    int place = rows.get(0).values().indexOf(column);
    return rows.stream()
        .skip(1)
        .map(row -> row.values().get(place))
        .filter(value -> value != null)
        .distinct()
        .toList();
  }
}
