package it.sprint.etl.generator;

import java.util.List;
import java.util.Set;

/** The sheets of an inspection's workbook, and what can be wrong in them. */
final class InspectionRows {

  static final Shape VISIT =
      new Shape(
          "prefettura-inspections",
          "visit",
          List.of(
              "N. verbale",
              "Centro",
              "Comune",
              "Data visita",
              "Preannunciata",
              "Versione checklist",
              "Ospiti presenti"),
          List.of("N. verbale"));

  static final Shape ANSWER =
      new Shape(
          "prefettura-inspections",
          "answer",
          List.of("N. verbale", "Voce", "Risposta", "Nota"),
          List.of("N. verbale", "Voce"));

  static final Shape FINDING =
      new Shape(
          "prefettura-inspections",
          "finding",
          List.of(
              "N. verbale",
              "N. rilievo",
              "Voce",
              "Gravità",
              "Rilevato il",
              "Scadenza",
              "Chiuso il"),
          List.of("N. verbale", "N. rilievo"));

  static final String NEWER = "2021-01";
  static final String OLDER = "2018-11";

  private static final List<String> ITEMS =
      List.of(
          "01a", "01b", "01c", "02a", "02b", "03a", "05a", "05b", "05c", "06a", "06b", "07a", "09a",
          "11a", "11b", "11c", "12a", "13a", "14a", "15a", "16a", "17a", "19a", "20a", "21a", "21b",
          "21c", "22a", "22b", "23a", "24a", "25a", "26a", "27a", "28a", "28b", "29a", "29b", "30a",
          "30b", "31a", "32a", "33a", "34a", "35a", "36a", "37a", "37b", "38a", "39a", "40a");
  private static final Set<String> ONLY_NEWER = Set.of("02b", "13a", "20a", "33a", "39a");

  static final List<Spoiler> VISITS =
      List.of(
          Spoilers.missing("Centro"),
          Spoilers.notInList("Comune", "M999"),
          Spoilers.notADate("Data visita"),
          Spoilers.notABoolean("Preannunciata"),
          Spoilers.notInList("Versione checklist", "2020-05"),
          Spoilers.notAnInteger("Ospiti presenti"),
          Spoilers.missing("Comune"),
          Spoilers.wrongForm("Comune", "Trani"),
          Spoilers.missing("Data visita"),
          Spoilers.tooEarly("Data visita"),
          Spoilers.inFuture("Data visita"),
          Spoilers.missing("Preannunciata"),
          Spoilers.missing("Versione checklist"),
          Spoilers.wrongForm("Versione checklist", "quella nuova"),
          Spoilers.below("Ospiti presenti", -1),
          Spoilers.above("Ospiti presenti", 9_000));

  static final List<Spoiler> ANSWERS =
      List.of(
          Spoilers.missing("Risposta"),
          Spoilers.notAllowed("Risposta", "SI"),
          Spoilers.missing("Voce").where(row -> !row.text("Risposta").equals("NC")),
          Spoilers.wrongForm("Voce", "5.1 bis").where(row -> !row.text("Risposta").equals("NC")),
          Spoilers.notInList("Voce", "98z").where(row -> !row.text("Risposta").equals("NC")),
          Spoilers.missing("N. verbale").where(row -> !row.text("Risposta").equals("NC")),
          Spoilers.wrongForm("N. verbale", "verbale 3")
              .where(row -> !row.text("Risposta").equals("NC")),
          Spoiler.cells(
                  "unknown-parent",
                  "N. verbale",
                  (row, chance) -> row.put("N. verbale", Row.changed(row.text("N. verbale"), '7')))
              .where(row -> !row.text("Risposta").equals("NC")),
          Spoilers.brokenCharacters("Nota"),
          Spoilers.contradicted("Risposta", "NA"));

  static final List<Spoiler> FINDINGS =
      List.of(
          Spoilers.missing("Voce"),
          Spoilers.notAllowed("Gravità", "media"),
          Spoilers.notADate("Rilevato il"),
          Spoilers.after("Rilevato il", "Scadenza"),
          Spoiler.cells("unknown-parent", "N. verbale", Spoilers.set("Voce", "99z")).warns(),
          Spoilers.missing("Gravità"),
          Spoilers.missing("Rilevato il"),
          Spoilers.tooEarly("Rilevato il"),
          Spoilers.inFuture("Rilevato il").where(row -> !row.has("Scadenza")),
          Spoilers.notADate("Scadenza"),
          Spoilers.tooEarly("Scadenza"),
          Spoilers.notADate("Chiuso il"),
          Spoilers.inFuture("Chiuso il"),
          Spoilers.missing("N. rilievo"),
          Spoilers.notAnInteger("N. rilievo"),
          Spoilers.below("N. rilievo", 0),
          Spoilers.above("N. rilievo", 1_200),
          Spoilers.wrongForm("Voce", "5.1 bis"),
          Spoilers.contradicted("Gravità", "critica"));

  private InspectionRows() {}

  static List<String> items(String version) {
    return version.equals(NEWER)
        ? ITEMS
        : ITEMS.stream().filter(item -> !ONLY_NEWER.contains(item)).toList();
  }
}
