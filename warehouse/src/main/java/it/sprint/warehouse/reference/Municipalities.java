package it.sprint.warehouse.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The municipalities of BAT with the periods of their ISTAT codes. */
record Municipalities(List<Municipality> periods) {

  Municipalities {
    periods = List.copyOf(periods);
  }

  static Municipalities of(ReferenceList list) {
    return new Municipalities(list.rows().stream().map(row -> municipality(list, row)).toList());
  }

  Optional<Municipality> find(String belfioreCode, LocalDate day) {
    return periods.stream()
        .filter(period -> period.belfioreCode().equals(belfioreCode) && period.isValidOn(day))
        .findFirst();
  }

  /** Every ISTAT code of past and present, meaning the code of the same municipality today. */
  Stream<CodeEntry> entries() {
    return periods.stream()
        .map(
            period ->
                new CodeEntry(
                    period.istatCode(),
                    latest(period.belfioreCode()).istatCode(),
                    "municipality " + period.belfioreCode()));
  }

  private Municipality latest(String belfioreCode) {
    return find(belfioreCode, LocalDate.of(9999, 12, 30)).orElseThrow();
  }

  private static Municipality municipality(ReferenceList list, ListRow row) {
    return new Municipality(
        list.value(row, "belfiore_code"),
        LocalDate.parse(list.value(row, "valid_from")),
        LocalDate.parse(list.value(row, "valid_to")),
        list.value(row, "istat_code"),
        list.value(row, "name"),
        list.value(row, "province_code"),
        list.value(row, "province_name"),
        list.value(row, "region_code"));
  }
}
