package it.sprint.warehouse.reference;

import static it.sprint.warehouse.reference.ListColumn.code;
import static it.sprint.warehouse.reference.ListColumn.date;
import static it.sprint.warehouse.reference.ListColumn.flag;
import static it.sprint.warehouse.reference.ListColumn.text;

/** The shape of the common nomenclature: needs, services and the partners' codes for them. */
final class NomenclatureTables {

  private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
  private static final String TERM = "[a-z]+\\." + SLUG;
  private static final String INDICATOR_CODE = "[A-Z](\\.[0-9ivx]+)+";
  private static final String NUMBER = "\\d+";

  static final ReferenceTable SERVICE_AREA = named("service_area", code("position", NUMBER));

  static final ReferenceTable INDICATOR =
      ReferenceTable.of(
          "indicator",
          code("indicator", INDICATOR_CODE),
          code("period", "2014-2020|2021-2027"),
          code("unit", "persons|places|tools|authorities|campaigns|projects"),
          code("parent_code", INDICATOR_CODE).in("indicator").optional(),
          flag("is_by_age_and_gender"),
          text("wording_it"),
          text("wording_en"));

  static final ReferenceTable NEED_SERVICE =
      ReferenceTable.of(
              "need_service", code("need", TERM).in("need"), code("service", TERM).in("service"))
          .withPairAsKey();

  static final ReferenceTable LANGUAGE =
      ReferenceTable.of(
          "language",
          code("language", "[a-z]{3}"),
          code("iso639_1", "[a-z]{2}").optional(),
          text("name_it"),
          text("name_en"));

  static final ReferenceTable LANGUAGE_ALIAS =
      ReferenceTable.of("language_alias", text("alias"), text("language").in("language"));

  static final ReferenceTable LANGUAGE_LEVEL =
      ReferenceTable.of(
          "language_level",
          code("language_level", "pre-A1|[ABC][12]"),
          code("position", NUMBER),
          text("name_it"),
          text("name_en"));

  static final ReferenceTable LANGUAGE_LEVEL_ALIAS =
      ReferenceTable.of(
          "language_level_alias", text("alias"), text("language_level").in("language_level"));

  static final ReferenceTable STAY_EXIT_REASON = named("stay_exit_reason", flag("is_transfer"));

  static final ReferenceTable PLACEMENT_KIND =
      named("placement_kind", code("placement_group", "work|housing|training"));

  static final ReferenceTable PLACEMENT_OUTCOME = named("placement_outcome", flag("is_positive"));

  static final ReferenceTable REFERRAL_STATE =
      named("referral_state", code("position", NUMBER), flag("is_final"), flag("is_positive"));

  static final ReferenceTable TOOL_KIND = named("tool_kind");

  static final ReferenceTable INSPECTION_CLASS =
      named("inspection_class", code("minimum_score", "\\d{1,2}"));

  static final ReferenceTable EXPENSE_HEADING =
      named("expense_heading", code("budget_code", "[AB]\\d?"), flag("is_direct"));

  private NomenclatureTables() {}

  /** Needs or services: what a code stands for and will always stand for. */
  static ReferenceTable terms(TermKind kind) {
    return ReferenceTable.of(
        kind.column(),
        code(kind.column(), TERM),
        text("area").in("service_area"),
        flag("is_health"));
  }

  /** The wordings of needs or services, one a period. */
  static ReferenceTable versions(TermKind kind) {
    return ReferenceTable.of(
            kind.column() + "_version",
            code(kind.column(), TERM).in(kind.column()),
            code("version", NUMBER),
            date("valid_from"),
            date("valid_to"),
            text("name_it"),
            text("name_en"),
            text("definition_it"),
            text("definition_en"))
        .withPairAsKey();
  }

  /** Which indicators of the fund a need or service counts for, and from when. */
  static ReferenceTable indicators(TermKind kind) {
    return ReferenceTable.of(
            kind.column() + "_indicator",
            code(kind.column(), TERM).in(kind.column()),
            text("indicator").in("indicator"),
            date("valid_from"),
            date("valid_to"))
        .withKeyColumns(3);
  }

  /** What the partners' own codes mean, and from when. */
  static ReferenceTable crosswalk(TermKind kind) {
    return ReferenceTable.of(
            kind.column() + "_crosswalk",
            text("partner").in("organization"),
            text("partner_code"),
            date("valid_from"),
            date("valid_to"),
            code(kind.column(), TERM).in(kind.column()),
            text("partner_label"))
        .withKeyColumns(3);
  }

  /** A list of codes with a name in both languages. */
  private static ReferenceTable named(String table, ListColumn... details) {
    ListColumn[] columns = new ListColumn[details.length + 3];
    columns[0] = code(table, SLUG);
    System.arraycopy(details, 0, columns, 1, details.length);
    columns[details.length + 1] = text("name_it");
    columns[details.length + 2] = text("name_en");
    return ReferenceTable.of(table, columns);
  }
}
