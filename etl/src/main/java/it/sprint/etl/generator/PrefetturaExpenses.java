package it.sprint.etl.generator;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The project's money: each quarter a workbook with all expense lines and budget versions. */
final class PrefetturaExpenses implements Closeable {

  static final Shape EXPENSE =
      new Shape(
          "prefettura-expenses",
          "expense",
          List.of(
              "N. riga",
              "Voce di costo",
              "Partner",
              "Periodo dal",
              "Periodo al",
              "Importo",
              "Rendicontato",
              "Data rendicontazione",
              "Verificato",
              "Data verifica",
              "Pagato",
              "Data pagamento"),
          List.of("N. riga"));

  static final Shape BUDGET =
      new Shape(
          "prefettura-expenses",
          "budget",
          List.of("Versione", "Voce di costo", "Partner", "In vigore dal", "Importo", "Quota UE %"),
          List.of("Versione", "Voce di costo", "Partner"));

  private static final List<String> PARTNERS =
      List.of("prefettura", "asl-bt", "cpia-bat", "oasi2", "etnie", "nova");
  private static final List<String> HEADINGS =
      List.of("A1", "A2", "A3", "A5", "A6", "A7", "A8", "A9", "B", "Costi del personale");

  private static final List<Spoiler> EXPENSES =
      List.of(
          Spoilers.missing("N. riga"),
          Spoilers.wrongForm("N. riga", "riga 3"),
          Spoilers.missing("Voce di costo"),
          Spoilers.notInList("Voce di costo", "varie"),
          Spoilers.missing("Partner"),
          Spoilers.notInList("Partner", "Ente Fantasma"),
          Spoilers.missing("Periodo dal"),
          Spoilers.notADate("Periodo dal"),
          Spoilers.tooEarly("Periodo dal"),
          Spoilers.missing("Periodo al"),
          Spoilers.notADate("Periodo al"),
          Spoiler.cells(
              "after-other-date",
              "Periodo dal",
              (row, chance) -> row.put("Periodo al", row.date("Periodo dal").minusDays(3))),
          Spoilers.missing("Importo"),
          Spoilers.notADecimal("Importo"),
          Spoilers.below("Importo", -200_000_000),
          Spoilers.above("Importo", 200_000_000),
          Spoilers.notADecimal("Rendicontato").where(row -> !row.has("Data rendicontazione")),
          Spoilers.missingWith("Data rendicontazione", "Rendicontato")
              .where(row -> !row.has("Verificato")),
          Spoilers.inFuture("Data rendicontazione").where(row -> !row.has("Verificato")),
          Spoilers.missingWith("Data verifica", "Verificato"),
          Spoilers.inFuture("Data verifica"),
          Spoilers.after("Data rendicontazione", "Data verifica"),
          Spoilers.missingWith("Data pagamento", "Pagato"),
          Spoilers.inFuture("Data pagamento"),
          Spoilers.contradicted("Voce di costo", "A4"));

  private static final List<Spoiler> BUDGETS =
      List.of(
          Spoilers.notAnInteger("Versione"),
          Spoilers.below("Versione", 0),
          Spoilers.above("Versione", 120),
          Spoilers.notInList("Voce di costo", "varie"),
          Spoilers.notInList("Partner", "Ente Fantasma"),
          Spoilers.missing("In vigore dal"),
          Spoilers.notADate("In vigore dal"),
          Spoilers.missing("Importo"),
          Spoilers.notADecimal("Importo"),
          Spoilers.below("Importo", -5),
          Spoilers.above("Quota UE %", 150),
          Spoilers.contradicted("Importo", 12));

  private final Plan plan;
  private final List<Workbook> books = new ArrayList<>();
  private final Snapshots expenses;
  private final Snapshots budgets;

  PrefetturaExpenses(Workshop workshop) {
    plan = workshop.plan();
    List<LocalDate> days = new ArrayList<>();
    for (int month = Math.min(2, plan.months() - 1); month < plan.months(); month += 3) {
      days.add(plan.lastDayOf(month));
    }
    List<RowFile> expenseSheets = new ArrayList<>();
    List<RowFile> budgetSheets = new ArrayList<>();
    for (LocalDate day : days) {
      Workbook book = new Workbook(plan.folder(), "prefettura-expenses/" + day + "-spese.xlsx");
      books.add(book);
      expenseSheets.add(book.sheet("Spese", "Spese al " + Dates.italian(day), EXPENSE));
      budgetSheets.add(book.sheet("Budget", "Budget al " + Dates.italian(day), BUDGET));
    }
    expenses =
        new Snapshots(
            workshop.emitter(EXPENSES),
            Snapshots.Habits.ofSmallRegister((row, chance) -> row.put("Importo", 1)),
            List.of(),
            days,
            day -> expenseSheets.get(days.indexOf(day)));
    budgets =
        new Snapshots(
            workshop.emitter(BUDGETS),
            Snapshots.Habits.ofSmallRegister((row, chance) -> row.put("Quota UE %", 49)),
            List.of(),
            days,
            day -> budgetSheets.get(days.indexOf(day)));
    spend(days.size());
  }

  private void spend(int quarters) {
    int line = 1;
    for (String partner : PARTNERS) {
      for (String heading : HEADINGS) {
        Chance chance = plan.chance("budget " + partner + heading);
        if (heading.length() > 2 || !chance.hit(0.75)) {
          continue;
        }
        double money = 1_500 + chance.skewed(4_000, 0.7);
        budget(1, plan.firstDay(), new Line(0, heading, partner, plan.firstDay(), money), chance);
        LocalDate amended = plan.firstDayOf(Math.min(11, plan.months() - 1));
        double other = money * (0.8 + 0.5 * chance.unit());
        budget(2, amended, new Line(0, heading, partner, amended, other), chance);
        for (int quarter = 0; quarter < quarters; quarter++) {
          LocalDate from = plan.firstDayOf(3 * quarter);
          double amount = money / (quarters + 1) * (0.6 + 0.7 * chance.unit());
          expense(new Line(line++, heading, partner, from, amount), chance);
          if (chance.hit(0.06)) {
            double back = -amount * 0.3 * chance.unit() - 1;
            expense(new Line(line++, heading, partner, from, back), chance);
          }
        }
      }
    }
  }

  /** An amount of one partner under one heading. */
  private record Line(int number, String heading, String partner, LocalDate from, double amount) {

    BigDecimal euro() {
      return BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP);
    }
  }

  private void budget(int version, LocalDate from, Line line, Chance chance) {
    Row row =
        new Row(BUDGET, Row.NOBODY)
            .put("Versione", version)
            .put("Voce di costo", line.heading())
            .put("Partner", line.partner())
            .put("In vigore dal", from)
            .put("Importo", line.euro())
            .put("Quota UE %", 50);
    budgets.send(day -> from.isAfter(day) ? null : row.copy(), from, chance);
  }

  private void expense(Line line, Chance chance) {
    LocalDate to = plan.lastDayOf(plan.monthOf(line.from()) + 2);
    LocalDate reported = to.plusDays(10 + chance.below(20));
    LocalDate verified = chance.hit(0.85) ? reported.plusDays(20 + chance.below(90)) : null;
    LocalDate paid = chance.hit(0.9) ? reported.plusDays(chance.below(60)) : null;
    boolean isText = chance.hit(0.2);
    Object amount = isText ? Numbers.italian(line.euro()) : line.euro();
    BigDecimal eligible =
        line.euro().multiply(BigDecimal.valueOf(chance.hit(0.8) ? 100 : 93)).movePointLeft(2);
    BigDecimal cents = eligible.setScale(2, RoundingMode.HALF_UP);
    expenses.send(
        day -> {
          if (to.isAfter(day)) {
            return null;
          }
          Row row =
              new Row(EXPENSE, Row.NOBODY)
                  .put("N. riga", "R-" + Numbers.digits(line.number(), 5))
                  .put("Voce di costo", line.heading())
                  .put("Partner", line.partner())
                  .put("Periodo dal", line.from())
                  .put("Periodo al", to)
                  .put("Importo", amount);
          new Step("Rendicontato", "Data rendicontazione", line.euro(), reported).put(row, day);
          new Step("Verificato", "Data verifica", cents, verified).put(row, day);
          new Step("Pagato", "Data pagamento", line.euro(), paid).put(row, day);
          return row;
        },
        to,
        chance);
  }

  /** A step in the life of an expense: under which headers, how much and when, if ever. */
  private record Step(
      String amountHeader, String dayHeader, BigDecimal euro, @Nullable LocalDate on) {

    void put(Row row, LocalDate day) {
      if (on != null && !on.isAfter(day)) {
        row.put(amountHeader, euro).put(dayHeader, on);
      }
    }
  }

  @Override
  public void close() throws IOException {
    expenses.close();
    budgets.close();
    for (Workbook book : books) {
      book.close();
    }
  }
}
