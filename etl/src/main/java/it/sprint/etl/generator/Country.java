package it.sprint.etl.generator;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A country in the spellings that partners use. */
record Country(String iso3, String iso2, String belfiore, String name) {

  private static final Map<String, Country> BY_CODE =
      ResourceLines.of("countries.csv").stream()
          .skip(1)
          .map(line -> ResourceLines.cells(line, ","))
          .map(cells -> new Country(cells.get(0), cells.get(1), cells.get(2), cells.get(3)))
          .collect(Collectors.toUnmodifiableMap(Country::iso3, Function.identity()));

  /** Where people from elsewhere were born, on their families' way. */
  private static final List<String> ON_THE_WAY = List.of("LBY", "SAU", "SDN", "ETH", "DZA", "ITA");

  static Country of(String iso3) {
    return Objects.requireNonNull(BY_CODE.get(iso3), iso3);
  }

  static Country onTheWay(Chance chance) {
    return of(chance.pick(ON_THE_WAY));
  }
}
