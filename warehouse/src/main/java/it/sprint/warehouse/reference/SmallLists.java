package it.sprint.warehouse.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lists of codes with a name in both languages, and the checklists' items. */
record SmallLists(Map<String, ReferenceList> named, Aliases aliases, Checklists checklists) {

  static SmallLists read(ListReader reader) {
    Map<String, ReferenceList> named = new LinkedHashMap<>();
    named.put("language", reader.read(NomenclatureTables.LANGUAGE));
    named.put("language-level", reader.read(NomenclatureTables.LANGUAGE_LEVEL));
    named.put("stay-exit-reason", reader.read(NomenclatureTables.STAY_EXIT_REASON));
    named.put("placement-kind", reader.read(NomenclatureTables.PLACEMENT_KIND));
    named.put("placement-outcome", reader.read(NomenclatureTables.PLACEMENT_OUTCOME));
    named.put("referral-state", reader.read(NomenclatureTables.REFERRAL_STATE));
    named.put("tool-kind", reader.read(NomenclatureTables.TOOL_KIND));
    named.put("expense-heading", reader.read(NomenclatureTables.EXPENSE_HEADING));
    named.put("inspection-class", reader.read(NomenclatureTables.INSPECTION_CLASS));
    return new SmallLists(named, Aliases.read(reader), Checklists.read(reader));
  }

  Stream<ReferenceList> published() {
    return Stream.concat(named.values().stream(), checklists.all());
  }

  Map<String, CodeList> codeLists() {
    Map<String, CodeList> lists = new LinkedHashMap<>();
    named.forEach((name, list) -> lists.put(name, names(name, list, aliases.of(name, list))));
    lists.put("checklist-version", codes("checklist-version", checklists.versions()));
    lists.put("checklist-section", codes("checklist-section", checklists.sections()));
    lists.put(
        "checklist-item",
        CodeList.ofCodes("checklist-item", checklists.items().entries("item", "item")));
    return lists;
  }

  Map<String, List<ListedCode>> listed() {
    Map<String, List<ListedCode>> listed = new LinkedHashMap<>();
    named.forEach((name, list) -> listed.put(name, listed(list, "name")));
    listed.put("checklist-version", listed(checklists.versions(), "name"));
    listed.put("checklist-section", listed(checklists.sections(), "name"));
    return listed;
  }

  static List<ListedCode> listed(ReferenceList list, String column) {
    return list.rows().stream()
        .map(
            row ->
                new ListedCode(
                    list.value(row, list.table().codeName()),
                    list.value(row, column + "_it"),
                    list.value(row, column + "_en")))
        .toList();
  }

  static CodeList codes(String name, ReferenceList list) {
    String code = list.table().codeName();
    return CodeList.ofCodes(name, list.entries(code, code));
  }

  static CodeList names(String name, ReferenceList list) {
    return names(name, list, Stream.empty());
  }

  private static CodeList names(String name, ReferenceList list, Stream<CodeEntry> more) {
    String code = list.table().codeName();
    Stream<CodeEntry> own =
        Stream.of(code, "name_it", "name_en").flatMap(column -> list.entries(column, code));
    return CodeList.ofNames(name, Stream.concat(own, more));
  }
}
