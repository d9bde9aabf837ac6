package it.sprint.warehouse.kpi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

  private final List<Kpi> versions;
  private final List<Kpi> kpis;

  private KpiCatalogue(List<Kpi> versions) {
    this.versions = List.copyOf(versions);
    this.kpis = versions.stream().filter(kpi -> !kpi.isEarlier()).toList();
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

  /** This catalogue with the KPIs of another file. */
  public KpiCatalogue with(List<Kpi> others) {
    return new KpiCatalogue(Stream.concat(versions.stream(), others.stream()).toList());
  }

  /** Every rule that can be computed: of each KPI the current one, then those before. */
  public List<Kpi> versions() {
    return versions;
  }

  /** The KPIs, each by its current rule. */
  public List<Kpi> all() {
    return kpis;
  }

  /** A KPI, or a former rule of one: {@code contacts@1}. */
  public Optional<Kpi> find(String id) {
    return versions.stream().filter(kpi -> kpi.id().equals(id)).findFirst();
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
