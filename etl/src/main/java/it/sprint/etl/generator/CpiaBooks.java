package it.sprint.etl.generator;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The school's workbooks, one a month, and what can be wrong in their sheets. */
final class CpiaBooks {

  static final Shape ENROLMENT =
      new Shape(
          "cpia-enrolments",
          "enrolment",
          List.of(
              "Matricola",
              "Anno scolastico",
              "Codice corso",
              "Corso",
              "Tipo corso",
              "Livello corso",
              "Cognome",
              "Nome",
              "Sesso",
              "Data di nascita",
              "Stato di nascita",
              "Cittadinanza",
              "Cod. fiscale",
              "Telefono",
              "Comune di residenza",
              "Data iscrizione",
              "Ore previste",
              "Livello in ingresso"),
          List.of("Matricola", "Anno scolastico", "Codice corso"));

  static final Shape ATTENDANCE =
      new Shape(
          "cpia-enrolments",
          "attendance",
          List.of(
              "Matricola",
              "Anno scolastico",
              "Codice corso",
              "Mese",
              "Ore dovute",
              "Ore frequentate"),
          List.of("Matricola", "Anno scolastico", "Codice corso", "Mese"));

  static final Shape OUTCOME =
      new Shape(
          "cpia-enrolments",
          "outcome",
          List.of(
              "Matricola",
              "Anno scolastico",
              "Codice corso",
              "Data test ingresso",
              "Livello in ingresso",
              "Data test uscita",
              "Livello in uscita",
              "Corso completato",
              "Data uscita",
              "Motivo uscita",
              "Livello successivo"),
          List.of("Matricola", "Anno scolastico", "Codice corso"));

  static final List<Spoiler> ENROLMENTS =
      List.of(
          Spoilers.missing("Tipo corso"),
          Spoilers.unmapped("Tipo corso", "CUCINA"),
          Spoilers.notInList("Livello corso", "Z9"),
          Spoilers.missing("Cognome"),
          Spoilers.missing("Nome"),
          Spoilers.brokenCharacters("Corso"),
          Spoilers.brokenCharacters("Nome"),
          Spoilers.notAllowed("Sesso", "D"),
          Spoilers.notADate("Data di nascita"),
          Spoilers.tooEarly("Data di nascita"),
          Spoilers.inFuture("Data di nascita"),
          Spoilers.after("Data di nascita", "Data iscrizione"),
          Spoilers.notInList("Stato di nascita", "Atlantide"),
          Spoilers.missing("Cittadinanza"),
          Spoilers.notInList("Cittadinanza", "Atlantide"),
          Spoilers.wrongForm("Cod. fiscale", "CF-123"),
          Spoilers.wrongTaxCode("Cod. fiscale"),
          Spoilers.shared("Cod. fiscale", List.of(), "Matricola"),
          Spoilers.wrongForm("Telefono", "non ricorda"),
          Spoilers.wrongForm("Comune di residenza", "Trani"),
          Spoilers.notInList("Comune di residenza", "M999").warns(),
          Spoilers.missing("Data iscrizione"),
          Spoilers.notADate("Data iscrizione"),
          Spoilers.tooEarly("Data iscrizione").where(row -> !row.has("Data di nascita")),
          Spoilers.inFuture("Data iscrizione"),
          Spoilers.missing("Ore previste"),
          Spoilers.notADecimal("Ore previste"),
          Spoilers.below("Ore previste", -10),
          Spoilers.above("Ore previste", 9_000),
          Spoilers.notInList("Livello in ingresso", "madrelingua"),
          Spoilers.contradicted("Ore previste", 77));

  static final List<Spoiler> ATTENDANCES =
      List.of(
          Spoilers.missing("Matricola"),
          Spoilers.wrongForm("Matricola", "A-12"),
          Spoiler.cells(
              "unknown-parent",
              "Matricola",
              (row, chance) -> row.put("Matricola", Row.changed(row.text("Matricola"), '7'))),
          Spoilers.missing("Anno scolastico"),
          Spoilers.wrongForm("Anno scolastico", "quest'anno"),
          Spoilers.missing("Codice corso"),
          Spoilers.wrongForm("Codice corso", "#corso"),
          Spoilers.missing("Mese"),
          Spoilers.notADate("Mese"),
          Spoilers.tooEarly("Mese"),
          Spoilers.inFuture("Mese"),
          Spoilers.missing("Ore dovute"),
          Spoilers.notADecimal("Ore dovute"),
          Spoilers.above("Ore dovute", 900),
          Spoilers.missing("Ore frequentate"),
          Spoilers.notADecimal("Ore frequentate"),
          Spoilers.below("Ore frequentate", -4),
          Spoilers.above("Ore frequentate", 900),
          Spoilers.contradicted("Ore frequentate", 1));

  static final List<Spoiler> OUTCOMES =
      List.of(
          Spoilers.missing("Matricola"),
          Spoilers.wrongForm("Matricola", "A-12"),
          Spoiler.cells(
              "unknown-parent",
              "Matricola",
              (row, chance) -> row.put("Matricola", Row.changed(row.text("Matricola"), '7'))),
          Spoilers.notADate("Data test ingresso"),
          Spoilers.tooEarly("Data test ingresso"),
          Spoilers.after("Data test ingresso", "Data test uscita"),
          Spoilers.notInList("Livello in ingresso", "madrelingua"),
          Spoilers.notADate("Data test uscita").where(row -> !row.has("Data test uscita")),
          Spoilers.missingWith("Livello in uscita", "Data test uscita"),
          Spoilers.notInList("Livello in uscita", "madrelingua"),
          Spoiler.cells(
                  "below-other",
                  "Livello in uscita",
                  (row, chance) -> row.put("Livello in ingresso", "C1"))
              .whereFilled("Livello in uscita")
              .warns(),
          Spoilers.missing("Corso completato"),
          Spoilers.notABoolean("Corso completato"),
          Spoilers.missing("Data uscita"),
          Spoilers.notADate("Data uscita"),
          Spoilers.tooEarly("Data uscita"),
          Spoilers.inFuture("Data uscita"),
          Spoilers.notAllowed("Motivo uscita", "noia"),
          Spoilers.notInList("Livello successivo", "Z9"));

  private final List<Workbook> books = new ArrayList<>();
  private final List<RowFile> enrolments = new ArrayList<>();
  private final List<RowFile> attendances = new ArrayList<>();
  private final List<RowFile> outcomes = new ArrayList<>();

  CpiaBooks(Plan plan) {
    for (int month = 0; month < plan.months(); month++) {
      LocalDate day = plan.lastDayOf(month);
      String year = schoolYear(day);
      Workbook book =
          new Workbook(
              plan.folder(),
              "cpia-enrolments/" + day + "-registro-" + year.replace('/', '-') + ".xlsx");
      books.add(book);
      String title = "C.P.I.A. BAT, anno scolastico " + year;
      enrolments.add(book.sheet("Iscrizioni", title, ENROLMENT));
      attendances.add(book.sheet("Frequenze", title, ATTENDANCE));
      outcomes.add(book.sheet("Esiti", title, OUTCOME));
    }
  }

  /** Begins in September. */
  static String schoolYear(LocalDate day) {
    int first = day.getMonthValue() >= 9 ? day.getYear() : day.getYear() - 1;
    return first + "/" + (first + 1);
  }

  List<RowFile> enrolments() {
    return List.copyOf(enrolments);
  }

  RowFile attendances(int month) {
    return attendances.get(month);
  }

  RowFile outcomes(int month) {
    return outcomes.get(month);
  }

  void close() throws IOException {
    for (Workbook book : books) {
      book.close();
    }
  }
}
