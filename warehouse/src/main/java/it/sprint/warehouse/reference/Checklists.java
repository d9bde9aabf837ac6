package it.sprint.warehouse.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The versions, sections and items of the checklists for inspections. */
record Checklists(ReferenceList versions, ReferenceList sections, ReferenceList items) {

  static Checklists read(ListReader reader) {
    Checklists checklists =
        new Checklists(
            reader.read(ChecklistTables.VERSION),
            reader.read(ChecklistTables.SECTION),
            reader.read(ChecklistTables.ITEM));
    ValidityCheck.check(checklists.versions);
    return checklists;
  }

  Stream<ReferenceList> all() {
    return Stream.of(versions, sections, items);
  }

  /** The items of the version that is valid on that day; none before the first version. */
  List<ChecklistItem> on(LocalDate day) {
    Optional<String> valid =
        versions.rows().stream()
            .filter(row -> Validity.of(versions, row).holdsOn(day))
            .map(row -> versions.value(row, "checklist_version"))
            .findFirst();
    return valid.map(this::items).orElse(List.of());
  }

  /** Every item of all versions, with its text in the latest one. */
  List<ListedCode> listed() {
    return ListMembers.distinct(
        items.rows().stream()
            .map(this::item)
            .map(item -> new ListedCode(item.item(), item.textIt(), item.textEn())),
        (older, newer) -> newer);
  }

  private List<ChecklistItem> items(String version) {
    return items.where("checklist_version", version).rows().stream().map(this::item).toList();
  }

  private ChecklistItem item(ListRow row) {
    return new ChecklistItem(
        items.value(row, "checklist_version"),
        items.value(row, "item"),
        Integer.parseInt(items.value(row, "section")),
        Integer.parseInt(items.value(row, "standard")),
        Integer.parseInt(items.value(row, "weight")),
        Boolean.parseBoolean(items.value(row, "is_critical")),
        items.optional(row, "alternative_group"),
        items.value(row, "text_it"),
        items.value(row, "text_en"));
  }
}
