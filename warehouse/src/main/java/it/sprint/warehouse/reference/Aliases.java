package it.sprint.warehouse.reference;

import java.util.stream.Stream;

/** Other spellings that partners use for the codes of a list. */
record Aliases(ReferenceList languages, ReferenceList languageLevels) {

  static Aliases read(ListReader reader) {
    return new Aliases(
        reader.read(NomenclatureTables.LANGUAGE_ALIAS),
        reader.read(NomenclatureTables.LANGUAGE_LEVEL_ALIAS));
  }

  Stream<CodeEntry> of(String name, ReferenceList list) {
    return switch (name) {
      case "language" ->
          Stream.concat(
              languages.entries("alias", "language"), list.entries("iso639_1", "language"));
      case "language-level" -> languageLevels.entries("alias", "language_level");
      case "expense-heading" -> list.entries("budget_code", "expense_heading");
      default -> Stream.empty();
    };
  }
}
