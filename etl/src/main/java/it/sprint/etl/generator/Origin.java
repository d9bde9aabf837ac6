package it.sprint.etl.generator;

import java.util.List;

/**
 * Where people come from, and what goes with it.
 *
 * @param citizenship as an ISO code of three letters; {@link #STATELESS} is nobody's citizen
 * @param weight how many of a thousand people
 * @param asylumShare how many of them asked for asylum
 * @param language the language that is spoken with them
 */
record Origin(
    String citizenship,
    double weight,
    NameList names,
    double womenShare,
    double asylumShare,
    String language) {

  /** The code in the lists of those who are no country's citizens. */
  static final String STATELESS = "X".repeat(3);

  static List<Origin> all() {
    return ResourceLines.of("origins.csv").stream().skip(1).map(Origin::parsed).toList();
  }

  private static Origin parsed(String line) {
    List<String> cells = ResourceLines.cells(line, ",");
    return new Origin(
        cells.get(0),
        Double.parseDouble(cells.get(1)),
        NameList.of(cells.get(2)),
        Double.parseDouble(cells.get(3)),
        Double.parseDouble(cells.get(4)),
        cells.get(5));
  }

  /** Citizens of the European Union are outside of the fund's target. */
  boolean isThirdCountry() {
    return !citizenship.equals("ROU") && !citizenship.equals("ITA");
  }
}
