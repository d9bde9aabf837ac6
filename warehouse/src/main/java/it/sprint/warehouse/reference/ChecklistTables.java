package it.sprint.warehouse.reference;

import static it.sprint.warehouse.reference.ListColumn.code;
import static it.sprint.warehouse.reference.ListColumn.date;
import static it.sprint.warehouse.reference.ListColumn.flag;
import static it.sprint.warehouse.reference.ListColumn.text;

/** The shape of the checklists by which reception centres are inspected. */
final class ChecklistTables {

  static final ReferenceTable VERSION =
      ReferenceTable.of(
          "checklist_version",
          code("checklist_version", "\\d{4}-\\d{2}"),
          date("valid_from"),
          date("valid_to"),
          text("name_it"),
          text("name_en"));

  static final ReferenceTable SECTION =
      ReferenceTable.of(
          "checklist_section",
          code("section", "\\d"),
          code("first_standard", "\\d+"),
          code("last_standard", "\\d+"),
          text("name_it"),
          text("name_en"));

  static final ReferenceTable ITEM =
      ReferenceTable.of(
              "checklist_item",
              text("checklist_version").in("checklist_version"),
              code("item", "\\d{2}[a-z]"),
              text("section").in("checklist_section"),
              code("standard", "\\d+"),
              code("weight", "[1-9]"),
              flag("is_critical"),
              code("alternative_group", "\\d").optional(),
              text("text_it"),
              text("text_en"))
          .withPairAsKey();

  private ChecklistTables() {}
}
