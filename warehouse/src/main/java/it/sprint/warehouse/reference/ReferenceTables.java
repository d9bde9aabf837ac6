package it.sprint.warehouse.reference;

import static it.sprint.warehouse.reference.ListColumn.code;
import static it.sprint.warehouse.reference.ListColumn.date;
import static it.sprint.warehouse.reference.ListColumn.flag;
import static it.sprint.warehouse.reference.ListColumn.text;

/** The shape of every list: the tables of schema {@code reference} and the files beside them. */
final class ReferenceTables {

  private static final String REGION_CODE = "\\d{2}";
  private static final String MUNICIPALITY_CODE = "\\d{6}";
  private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

  static final ReferenceTable REGION =
      ReferenceTable.of(
          "region",
          code("region_code", REGION_CODE),
          text("name"),
          text("nuts2"),
          code("sdmx_area", "IT[A-Z0-9]{2}"));

  static final ReferenceTable REGION_ALIAS =
      ReferenceTable.of(
          "region_alias", text("alias"), code("region_code", REGION_CODE).in("region"));

  static final ReferenceTable MUNICIPALITY =
      ReferenceTable.of(
              "municipality",
              code("belfiore_code", "[A-M]\\d{3}"),
              date("valid_from"),
              date("valid_to"),
              code("istat_code", MUNICIPALITY_CODE),
              text("name"),
              code("province_code", "\\d{3}"),
              text("province_name"),
              code("region_code", REGION_CODE).in("region"),
              flag("is_current"))
          .withPairAsKey();

  static final ReferenceTable COUNTRY =
      ReferenceTable.of(
          "country",
          code("iso3", "[A-Z]{3}"),
          code("iso2", "[A-Z]{2}").optional(),
          code("istat_code", "\\d{3}"),
          code("belfiore_code", "Z\\d{3}").optional(),
          text("name_it"),
          text("name_en"),
          flag("is_eu"));

  static final ReferenceTable COUNTRY_ALIAS =
      ReferenceTable.of("country_alias", text("alias"), code("iso3", "[A-Z]{3}").in("country"));

  static final ReferenceTable STATISTICAL_AREA =
      ReferenceTable.of(
          "statistical_area",
          code("area_code", "IT[A-Z0-9]*"),
          text("name_it"),
          text("name_en"),
          code("kind", "country|macro-region|region|province"),
          text("parent_code").in("statistical_area").optional());

  static final ReferenceTable CITIZENSHIP_AREA =
      ReferenceTable.of(
          "citizenship_area",
          code("citizenship_area", "[A-Z0-9_]+"),
          text("name_it"),
          text("name_en"),
          code("kind", "total|union|third-country|stateless"));

  static final ReferenceTable PERMIT_KIND =
      ReferenceTable.of(
          "permit_kind", code("permit_kind", "\\d"), text("name_it"), text("name_en"));

  static final ReferenceTable POPULATION_MEASURE =
      ReferenceTable.of(
          "population_measure",
          code("measure", "[A-Z_]+"),
          text("name_it"),
          text("name_en"),
          code("role", "stock|inflow|outflow|balance|adjustment"));

  static final ReferenceTable ORGANIZATION =
      ReferenceTable.of(
          "organization",
          code("organization_code", SLUG),
          text("name"),
          code(
              "kind",
              "prefecture|municipality|province|purchasing-body|health-authority|school|cooperative"
                  + "|association|consortium|help-desk|unknown"));

  static final ReferenceTable ORGANIZATION_ALIAS =
      ReferenceTable.of(
          "organization_alias",
          text("alias"),
          code("kind", "tax-code|legal-name"),
          code("organization_code", SLUG).in("organization"));

  static final ReferenceTable PROJECT =
      ReferenceTable.of(
              "project",
              code("project", SLUG),
              code("version", "\\d+"),
              code("calendar", SLUG),
              text("name_it"),
              text("name_en"),
              date("starts_on"),
              date("ends_on"))
          .withPairAsKey();

  static final ReferenceTable CALENDAR_PERIOD =
      ReferenceTable.of(
              "calendar_period",
              text("calendar"),
              text("period"),
              text("name_it"),
              text("name_en"),
              date("starts_on"),
              date("ends_on"))
          .withPairAsKey();

  static final ReferenceTable FEED =
      ReferenceTable.of(
          "feed",
          text("feed"),
          text("title_it"),
          text("title_en"),
          text("partner"),
          flag("is_public"),
          text("contract_version"),
          code("frequency_days", "[1-9]\\d*"),
          code("grace_days", "\\d+"));

  private ReferenceTables() {}
}
