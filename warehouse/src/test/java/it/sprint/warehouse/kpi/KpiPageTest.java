package it.sprint.warehouse.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.warehouse.feed.Language;
import it.sprint.warehouse.feed.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The page that lists the KPIs is what the catalogue says. With {@code -Dsprint.docs.write=true}
 * the page is written anew.
 */
class KpiPageTest {

  private static final Path PAGE = Path.of("..", "docs", "kpis.md");

  private static final String HEAD =
      """
      # KPIs

      Made from the catalogue (`warehouse/src/main/resources/kpi/`) by `KpiPageTest`, which fails when this page and \
      the catalogue differ; run with `-Dsprint.docs.write=true`, it writes the page anew. Who may ask \
      for what, and how figures are made: [figures for staff](warehouse.md#figures-for-staff).

      """;

  @Test
  void pageIsWhatTheCatalogueSays() throws IOException {
    String page =
        HEAD
            + byPopulation().entrySet().stream()
                .map(entry -> population(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n"));
    if (Boolean.getBoolean("sprint.docs.write")) {
      Files.writeString(PAGE, page);
    }

    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  private static Map<Population, List<Kpi>> byPopulation() {
    return KpiCatalogue.load().all().stream()
        .collect(Collectors.groupingBy(Kpi::population, LinkedHashMap::new, Collectors.toList()));
  }

  private static String population(Population population, List<Kpi> kpis) {
    String name = english(population.name());
    return """
        ## %s

        For: %s. Protection: %s

        %s"""
        .formatted(
            name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
            population.audience().code(),
            english(population.protection()),
            kpis.stream().map(KpiPageTest::kpi).collect(Collectors.joining("\n")));
  }

  private static String kpi(Kpi kpi) {
    return """
        ### %s · `%s`

        *%s.* %s

        - %s, %s, %s, rule %s
        - `%s`
        - split by: %s
        - feeds: %s
        """
        .formatted(
            english(kpi.name()),
            kpi.id(),
            kpi.name().in(Language.IT),
            english(kpi.definition()),
            english(kpi.unit().name()),
            direction(kpi.direction()),
            kpi.kind().code(),
            kpi.ruleVersion(),
            kpi.formula().replaceAll("\\s+", " "),
            kpi.breakdowns().isEmpty()
                ? "nothing"
                : kpi.breakdowns().stream()
                    .map(breakdown -> english(breakdown.name()).toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", ")),
            String.join(", ", kpi.feeds()));
  }

  private static String direction(Direction direction) {
    return switch (direction) {
      case MORE -> "more is better";
      case LESS -> "less is better";
      case NEUTRAL -> "neither is better";
    };
  }

  private static String english(Text text) {
    return text.in(Language.EN);
  }
}
