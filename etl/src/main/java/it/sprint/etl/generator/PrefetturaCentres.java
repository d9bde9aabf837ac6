package it.sprint.etl.generator;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The Prefettura's register of centres: a workbook with all of them each time. */
final class PrefetturaCentres implements Closeable {

  static final Shape SHAPE =
      new Shape(
          "prefettura-centres",
          "centre",
          List.of(
              "Denominazione centro",
              "Altre denominazioni",
              "Indirizzo",
              "Comune",
              "Ente gestore",
              "Tipologia",
              "Posti",
              "Dal",
              "Al",
              "CIG"),
          List.of("Denominazione centro", "Comune", "Dal"));

  private static final List<Spoiler> SPOILERS =
      List.of(
          Spoilers.missing("Denominazione centro"),
          Spoilers.missing("Indirizzo"),
          Spoilers.brokenCharacters("Indirizzo"),
          Spoilers.missing("Comune"),
          Spoilers.wrongForm("Comune", "Trani"),
          Spoilers.notInList("Comune", "M999"),
          Spoilers.missing("Ente gestore"),
          Spoilers.missing("Tipologia"),
          Spoilers.notAllowed("Tipologia", "ALBERGO"),
          Spoilers.missing("Posti"),
          Spoilers.notAnInteger("Posti"),
          Spoilers.below("Posti", -4),
          Spoilers.above("Posti", 90_000),
          Spoilers.missing("Dal"),
          Spoilers.notADate("Dal"),
          Spoilers.tooEarly("Dal"),
          Spoilers.notADate("Al").where(PrefetturaCentres::isLast),
          Spoilers.after("Dal", "Al").where(PrefetturaCentres::isLast),
          Spoilers.wrongForm("CIG", "da assegnare"),
          Spoiler.beside(
                  "overlap", "Dal", (row, chance) -> row.put("Dal", row.date("Dal").plusDays(30)))
              .where(PrefetturaCentres::isLast)
              .warns(),
          Spoilers.contradicted("Tipologia", "CPA"));

  private final List<Workbook> books = new ArrayList<>();
  private final Snapshots snapshots;

  PrefetturaCentres(Workshop workshop) {
    Plan plan = workshop.plan();
    Snapshots.Habits habits =
        Snapshots.Habits.ofSmallRegister(
            (row, chance) -> row.put("Indirizzo", row.text("Indirizzo") + " bis"));
    snapshots =
        new Snapshots(
            workshop.emitter(SPOILERS),
            habits,
            List.of(),
            Snapshots.monthly(plan),
            day -> sheet(plan, day));
    for (Centre centre : workshop.centres().all()) {
      for (Centre.Period period : centre.periods()) {
        Chance chance = plan.chance("centres", centre.number(), period.places());
        snapshots.send(
            day -> period.from().isAfter(day) ? null : row(centre, period, day),
            period.from(),
            chance);
      }
    }
  }

  private RowFile sheet(Plan plan, LocalDate day) {
    Workbook book = new Workbook(plan.folder(), "prefettura-centres/" + day + "-centri.xlsx");
    books.add(book);
    return book.sheet("Centri", "Prefettura di Barletta-Andria-Trani: centri al " + day, SHAPE);
  }

  /** No other row of the same centre follows or precedes. */
  private static boolean isLast(Row row) {
    return !row.has("Al") || row.date("Dal").getYear() < 2015;
  }

  private static Row row(Centre centre, Centre.Period period, LocalDate day) {
    LocalDate to = period.to();
    boolean over = to != null && !to.isAfter(day);
    return new Row(SHAPE, Row.NOBODY)
        .put("Denominazione centro", centre.name())
        .put("Altre denominazioni", centre.aliases().isEmpty() ? null : centre.aliases())
        .put("Indirizzo", centre.address())
        .put("Comune", centre.town().belfiore())
        .put("Ente gestore", centre.operator())
        .put("Tipologia", centre.kind())
        .put("Posti", period.places())
        .put("Dal", centre.number() % 2 == 0 ? period.from() : Dates.inWords(period.from()))
        .put("Al", over ? to : null)
        .put("CIG", period.cig());
  }

  @Override
  public void close() throws IOException {
    snapshots.close();
    for (Workbook book : books) {
      book.close();
    }
  }
}
