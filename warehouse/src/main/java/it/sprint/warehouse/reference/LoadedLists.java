package it.sprint.warehouse.reference;

import static it.sprint.warehouse.reference.ReferenceTables.CALENDAR_PERIOD;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The lists as they stand in the files, checked against each other. */
record LoadedLists(
    ReferenceList regions,
    ReferenceList regionAliases,
    ReferenceList municipalities,
    ReferenceList countries,
    ReferenceList countryAliases,
    ReferenceList areas,
    ReferenceList citizenshipAreas,
    ReferenceList permitKinds,
    ReferenceList measures,
    ReferenceList organizations,
    ReferenceList organizationAliases,
    ReferenceList projects,
    NomenclatureLists nomenclature) {

  static LoadedLists load() {
    ListReader reader = new ListReader();
    return new LoadedLists(
        reader.read(ReferenceTables.REGION),
        reader.read(ReferenceTables.REGION_ALIAS),
        reader.read(ReferenceTables.MUNICIPALITY),
        reader.read(ReferenceTables.COUNTRY),
        reader.read(ReferenceTables.COUNTRY_ALIAS),
        reader.read(ReferenceTables.STATISTICAL_AREA),
        reader.read(ReferenceTables.CITIZENSHIP_AREA),
        reader.read(ReferenceTables.PERMIT_KIND),
        reader.read(ReferenceTables.POPULATION_MEASURE),
        reader.read(ReferenceTables.ORGANIZATION),
        reader.read(ReferenceTables.ORGANIZATION_ALIAS),
        reader.read(ReferenceTables.PROJECT),
        NomenclatureLists.read(reader));
  }

  /** What the tables shall hold, parents before children. */
  List<TableContent> contents() {
    Stream<TableContent> files =
        Stream.of(
                regions,
                municipalities,
                countries,
                areas,
                permitKinds,
                measures,
                organizations,
                organizationAliases)
            .map(ReferenceList::content);
    return Stream.of(files, nomenclature.contents(), Stream.of(calendarContent()))
        .flatMap(contents -> contents)
        .toList();
  }

  /** All that can be asked as tables: what the tables shall hold, and the versions of projects. */
  List<TableContent> all() {
    return Stream.concat(contents().stream(), Stream.of(projects.content())).toList();
  }

  Municipalities places() {
    return Municipalities.of(municipalities);
  }

  Map<String, CodeList> codeLists() {
    Map<String, CodeList> lists = new HashMap<>(nomenclature.codeLists());
    lists.putAll(placeCodes());
    lists.putAll(otherCodes());
    return lists;
  }

  private Map<String, CodeList> placeCodes() {
    return Map.ofEntries(
        codes("region", regions.entries("region_code", "region_code")),
        names(
            "region-name",
            Stream.concat(
                regions.entries("name", "region_code"),
                regionAliases.entries("alias", "region_code"))),
        codes("municipality", places().entries()),
        codes("municipality-belfiore", municipalities.entries("belfiore_code", "belfiore_code")),
        names("country", countrySpellings()),
        codes("country-iso2", countries.entries("iso2", "iso3")),
        codes("country-iso3", countries.entries("iso3", "iso3")),
        codes("statistical-area", areas.entries("area_code", "area_code")),
        codes(
            "citizenship-area", citizenshipAreas.entries("citizenship_area", "citizenship_area")));
  }

  private Map<String, CodeList> otherCodes() {
    return Map.ofEntries(
        codes("permit-kind", permitKinds.entries("permit_kind", "permit_kind")),
        codes("population-measure", measures.entries("measure", "measure")),
        codes("organization", organizations.entries("organization_code", "organization_code")),
        codes("organization-tax-code", aliases("tax-code")),
        names("organization-legal-name", aliases("legal-name")),
        codes("calendar", calendars()));
  }

  /** Every code and name by which a partner may call a country. */
  private Stream<CodeEntry> countrySpellings() {
    Stream<CodeEntry> own =
        Stream.of("iso3", "iso2", "istat_code", "belfiore_code", "name_it", "name_en")
            .flatMap(column -> countries.entries(column, "iso3"));
    return Stream.concat(own, countryAliases.entries("alias", "iso3"));
  }

  private Stream<CodeEntry> aliases(String kind) {
    return organizationAliases.where("kind", kind).entries("alias", "organization_code");
  }

  private Stream<CodeEntry> calendars() {
    return periods().stream()
        .map(CalendarPeriod::calendar)
        .distinct()
        .map(calendar -> new CodeEntry(calendar, calendar, "calendars"));
  }

  private TableContent calendarContent() {
    return new TableContent(
        CALENDAR_PERIOD, periods().stream().map(CalendarPeriod::values).toList());
  }

  private List<CalendarPeriod> periods() {
    return Calendars.periods(Project.latest(projects));
  }

  private static Map.Entry<String, CodeList> codes(String name, Stream<CodeEntry> entries) {
    return Map.entry(name, CodeList.ofCodes(name, entries));
  }

  private static Map.Entry<String, CodeList> names(String name, Stream<CodeEntry> entries) {
    return Map.entry(name, CodeList.ofNames(name, entries));
  }
}
