package it.sprint.etl.generator;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A need in the desk's own codes, the service that answers it and who mostly gives it. */
record NeedKind(
    String needCode,
    String serviceCode,
    String area,
    double weight,
    String provider,
    String serviceName) {

  static final List<NeedKind> ALL =
      ResourceLines.of("polo-needs.csv").stream().skip(1).map(NeedKind::parsed).toList();

  private static final Map<String, String> AREAS =
      Map.of(
          "health", "Salute",
          "school", "Scuola",
          "work", "Lavoro",
          "housing", "Casa",
          "legal", "Legale",
          "social", "Sociale",
          "participation", "Partecipazione");

  private static final double[] WEIGHTS = ALL.stream().mapToDouble(NeedKind::weight).toArray();

  private static NeedKind parsed(String line) {
    List<String> cells = ResourceLines.cells(line, ",");
    return new NeedKind(
        cells.get(0),
        cells.get(1),
        cells.get(2),
        Double.parseDouble(cells.get(3)),
        cells.get(4),
        cells.get(5));
  }

  static NeedKind any(Chance chance) {
    return ALL.get(chance.weighted(WEIGHTS));
  }

  String areaName() {
    return Objects.requireNonNull(AREAS.get(area), area);
  }

  /** Applications for long-term residence and for recognition of qualifications are counted. */
  boolean isApplication() {
    return needCode.equals("B25") || needCode.equals("B12");
  }

  /** The organisation that gives the service in a town. */
  String providerIn(Town town) {
    return provider.equals("comune") ? town.organisation() : provider;
  }
}
