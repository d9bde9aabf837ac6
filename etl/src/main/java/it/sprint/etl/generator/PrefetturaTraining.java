package it.sprint.etl.generator;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Operators at trainings, their questionnaire and, months later, the answer about the use. */
final class PrefetturaTraining implements Closeable {

  static final Shape SHAPE =
      new Shape(
          "prefettura-training",
          "attendance",
          List.of(
              "Codice operatore",
              "Codice evento",
              "Tipo evento",
              "Data evento",
              "Sesso",
              "Data di nascita",
              "Organizzazione",
              "Pubblico/Privato",
              "Ore",
              "Formazione utile",
              "Data questionario",
              "Usa le competenze",
              "Data risposta a 3 mesi"),
          List.of("Codice operatore", "Codice evento"));

  private static final CsvFile.Format FORMAT =
      new CsvFile.Format(';', StandardCharsets.UTF_8, false);
  private static final List<String> KINDS =
      List.of("corso", "seminario", "laboratorio", "supervisione");
  private static final List<String> PUBLIC =
      List.of("Prefettura BAT", "ASL BT", "Comune di Andria", "C.P.I.A. BAT", "Comune di Barletta");
  private static final List<String> PRIVATE =
      List.of("Consorzio NOVA", "Comunità Oasi 2 San Francesco", "Etnie APS");

  private static final List<Spoiler> SPOILERS =
      List.of(
          Spoilers.missing("Codice operatore"),
          Spoilers.wrongForm("Codice operatore", "operatore 12"),
          Spoilers.missing("Codice evento"),
          Spoilers.wrongForm("Codice evento", "evento di marzo"),
          Spoilers.missing("Tipo evento"),
          Spoilers.notAllowed("Tipo evento", "pranzo"),
          Spoilers.missing("Data evento"),
          Spoilers.notADate("Data evento"),
          Spoilers.tooEarly("Data evento"),
          Spoilers.inFuture("Data evento").where(row -> !row.has("Data questionario")),
          Spoilers.notAllowed("Sesso", "D"),
          Spoilers.notADate("Data di nascita"),
          Spoilers.tooEarly("Data di nascita"),
          Spoilers.inFuture("Data di nascita"),
          Spoilers.missing("Organizzazione"),
          Spoilers.brokenCharacters("Organizzazione"),
          Spoilers.missing("Pubblico/Privato"),
          Spoilers.notAllowed("Pubblico/Privato", "misto"),
          Spoilers.missing("Ore"),
          Spoilers.notADecimal("Ore"),
          Spoilers.below("Ore", -2),
          Spoilers.above("Ore", 800),
          Spoilers.notABoolean("Formazione utile").whereFilled("Data questionario"),
          Spoilers.missingWith("Data questionario", "Formazione utile"),
          Spoilers.notADate("Data questionario").where(row -> !row.has("Formazione utile")),
          Spoilers.inFuture("Data questionario"),
          Spoilers.after("Data evento", "Data questionario"),
          Spoiler.cells(
              "missing-with-other",
              "Data risposta a 3 mesi",
              Spoilers.set("Usa le competenze", "SI")),
          Spoilers.notABoolean("Usa le competenze").whereFilled("Data risposta a 3 mesi"),
          Spoilers.inFuture("Data risposta a 3 mesi"),
          Spoilers.contradicted("Ore", 11));

  private final Plan plan;
  private final Dispatch dispatch;

  PrefetturaTraining(Workshop workshop) {
    plan = workshop.plan();
    dispatch =
        new Dispatch(
            workshop.emitter(SPOILERS, Spoilers.lines(';')),
            (row, chance) -> row.put("Ore", 1),
            Spoilers.lastLines(';'),
            month ->
                new CsvFile(
                    plan.folder(),
                    "prefettura-training/" + plan.lastDayOf(month) + "-formazione.csv",
                    FORMAT,
                    SHAPE));
    int operators = Math.max(60, Math.min(20_000, plan.persons() / 15));
    for (int i = 0; i < operators; i++) {
      tell(i);
    }
  }

  private void tell(int operator) {
    Chance chance = plan.chance("operator", operator);
    boolean isPublic = chance.hit(0.55);
    Row known =
        new Row(SHAPE, Row.NOBODY)
            .put("Codice operatore", "OP-" + Numbers.digits(operator + 1, 5))
            .put("Sesso", chance.hit(0.7) ? "F" : "M")
            .put("Data di nascita", LocalDate.of(1962, 1, 1).plusDays(chance.below(13_000)))
            .put("Organizzazione", chance.pick(isPublic ? PUBLIC : PRIVATE))
            .put("Pubblico/Privato", isPublic ? "pubblico" : "privato");
    int count = 1 + chance.count(1.2, 5);
    int first = chance.below(plan.months());
    for (int i = 0; i < count; i++) {
      int month = first + i * 2;
      if (month < plan.months()) {
        attend(known.copy(), month, chance);
      }
    }
  }

  private void attend(Row row, int month, Chance chance) {
    int event = chance.between(1, 3);
    LocalDate day = plan.firstDayOf(month).plusDays(5L * event);
    boolean answers = chance.hit(0.8);
    row.put("Codice evento", code(day, event))
        .put("Tipo evento", KINDS.get((month + event) % KINDS.size()))
        .put("Data evento", day)
        .put("Ore", BigDecimal.valueOf(chance.between(4, 16) * 5L, 1));
    if (answers) {
      row.put("Formazione utile", chance.hit(0.86)).put("Data questionario", day.plusDays(1));
    }
    Row later = row.copy();
    dispatch.send(row, day, month + 1, chance);
    boolean usesAnswer = answers && chance.hit(0.6);
    LocalDate asked = day.plusDays(90 + chance.below(20));
    if (usesAnswer && plan.monthOf(asked) < plan.months()) {
      later.put("Usa le competenze", chance.hit(0.68)).put("Data risposta a 3 mesi", asked);
      dispatch.update(later, month, plan.monthOf(asked));
    }
  }

  private String code(LocalDate day, int event) {
    int number = day.getMonthValue() * 3 - 3 + event;
    return "FORM-" + day.getYear() + "-" + Numbers.digits(number, 2);
  }

  @Override
  public void close() throws IOException {
    dispatch.close();
  }
}
