package it.sprint.etl.generator;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A workbook for each inspection; it comes again, corrected, when its findings are closed. */
final class PrefetturaInspections implements Closeable {

  /** Half of the workbooks come again, and then they are right. */
  private static final double SENT_AGAIN_RIGHT = 2;

  private final Workshop workshop;
  private final Emitter visits;
  private final Emitter answers;
  private final Emitter findings;

  PrefetturaInspections(Workshop workshop) throws IOException {
    this.workshop = workshop;
    visits = workshop.emitter(InspectionRows.VISITS);
    answers = workshop.emitter(InspectionRows.ANSWERS);
    findings = workshop.emitter(InspectionRows.FINDINGS);
    for (Inspection inspection : Inspection.all(workshop)) {
      write(inspection);
      workshop.truth().settle();
    }
  }

  private static final class Book implements Closeable {
    private final Workbook workbook;
    private final RowFile visit;
    private final RowFile answers;
    private final RowFile findings;

    Book(Plan plan, String name, LocalDate day) {
      workbook = new Workbook(plan.folder(), "prefettura-inspections/" + name + ".xlsx");
      String title = "Verbale di visita, " + Dates.italian(day);
      visit = workbook.sheet("Visita", title, InspectionRows.VISIT);
      answers = workbook.sheet("Risposte", title, InspectionRows.ANSWER);
      findings = workbook.sheet("Rilievi", title, InspectionRows.FINDING);
    }

    String name() {
      return visit.name();
    }

    @Override
    public void close() throws IOException {
      workbook.close();
    }
  }

  private void write(Inspection inspection) throws IOException {
    Plan plan = workshop.plan();
    Chance chance = plan.chance("book " + inspection.name());
    List<Row> toMend = new ArrayList<>();
    String first;
    try (Book book = new Book(plan, inspection.name(), inspection.on())) {
      first = book.name();
      put(visits, book.visit, List.of(inspection.visit()), new Pen(chance, toMend));
      put(answers, book.answers, inspection.answers(), new Pen(chance, toMend));
      put(findings, book.findings, inspection.findings(), new Pen(chance, toMend));
    }
    LocalDate again = inspection.lastClosed();
    if (again == null) {
      return;
    }
    String name = again + inspection.name().substring(10) + "-bis";
    try (Book book = new Book(plan, name, inspection.on())) {
      visits.put(book.visit, inspection.visit());
      writeAgain(inspection, book, chance);
      for (Row row : toMend) {
        workshop.truth().correction(row, Mending.REJECTED, List.of(first, book.name()));
      }
    }
  }

  /** Writes, and remembers what a later workbook mends. */
  private record Pen(Chance chance, List<Row> toMend) {}

  private static void put(Emitter emitter, RowFile sheet, List<Row> rows, Pen pen) {
    for (Row row : rows) {
      Spoiler spoiler = emitter.spoilerFor(row, pen.chance(), SENT_AGAIN_RIGHT);
      if (spoiler == null) {
        emitter.write(sheet, row, pen.chance());
      } else if (emitter.writeWrong(sheet, row, spoiler, pen.chance()).isRejected()) {
        pen.toMend().add(row);
      }
    }
  }

  /** The closings are in it, and here and there an answer was corrected. */
  private void writeAgain(Inspection inspection, Book book, Chance chance) {
    String first = "prefettura-inspections/" + inspection.name() + ".xlsx";
    for (Row row : inspection.answers()) {
      boolean corrected =
          row.text("Risposta").equals("PC") && chance.hit(workshop.plan().rates().corrected() * 4);
      Row now = corrected ? row.copy().put("Risposta", "C") : row;
      answers.put(book.answers, now);
      if (corrected) {
        workshop.truth().correction(now, Mending.CHANGED, List.of(first, book.name()));
      }
    }
    for (int i = 0; i < inspection.findings().size(); i++) {
      LocalDate closed = inspection.closings().get(i);
      Row row = inspection.findings().get(i).copy().put("Chiuso il", closed);
      findings.put(book.findings, row);
      if (closed != null) {
        workshop.truth().correction(row, Mending.UPDATED, List.of(first, book.name()));
      }
    }
  }

  /** Every workbook is closed as soon as it is written. */
  @Override
  public void close() {}
}
