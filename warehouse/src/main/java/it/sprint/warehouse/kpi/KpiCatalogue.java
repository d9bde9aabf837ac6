package it.sprint.warehouse.kpi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** All KPIs that this version of the warehouse knows, in the order of their files. */
public final class KpiCatalogue {

  private static final String TERMS = "terms.yaml";
  private static final List<String> FILES =
      List.of(
          "context.yaml",
          "person.yaml",
          "service.yaml",
          "need.yaml",
          "referral.yaml",
          "survey.yaml",
          "reception.yaml",
          "inspection.yaml",
          "school.yaml",
          "placement.yaml",
          "health.yaml",
          "training.yaml",
          "tool.yaml",
          "finance.yaml",
          "quality.yaml",
          "delivery.yaml",
          "indicator.yaml");

  private final List<Kpi> kpis;

  private KpiCatalogue(List<Kpi> kpis) {
    this.kpis = List.copyOf(kpis);
  }

  public static KpiCatalogue load() {
    CatalogueTerms terms = CatalogueFile.terms(TERMS, resource("/kpi/" + TERMS));
    return new KpiCatalogue(
        FILES.stream()
            .flatMap(file -> CatalogueFile.read(file, resource("/kpi/" + file), terms).stream())
            .toList());
  }

  /**
   * The KPIs of a file that is no part of the catalogue yet.
   *
   * @param file its name, for what is wrong with it
   */
  public static List<Kpi> draft(String file, String content) {
    return CatalogueFile.read(file, content, CatalogueFile.terms(TERMS, resource("/kpi/" + TERMS)));
  }

  public List<Kpi> all() {
    return kpis;
  }

  public Optional<Kpi> find(String id) {
    return kpis.stream().filter(kpi -> kpi.id().equals(id)).findFirst();
  }

  static String resource(String path) {
    try (InputStream stream = KpiCatalogue.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new InvalidCatalogueException(path.substring(1), "", "the file is missing. Add it.");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException exception) {
      throw new UncheckedIOException("Cannot read " + path + " from the program.", exception);
    }
  }
}
