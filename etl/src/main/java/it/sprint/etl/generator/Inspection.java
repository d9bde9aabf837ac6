package it.sprint.etl.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One visit to a centre with its answers and findings.
 *
 * @param lastClosed the day on which the last of its findings was closed, if all are closed in time
 */
record Inspection(
    String name,
    LocalDate on,
    Row visit,
    List<Row> answers,
    List<Row> findings,
    List<@Nullable LocalDate> closings,
    @Nullable LocalDate lastClosed) {

  private record Visit(Centre centre, LocalDate on) {}

  /** All visits in the order of their numbers; now and then two on a day. */
  static List<Inspection> all(Workshop workshop) {
    Plan plan = workshop.plan();
    List<Visit> visits = new ArrayList<>();
    for (Centre centre : workshop.centres().all()) {
      Chance chance = plan.chance("visits", centre.number());
      LocalDate day = plan.firstDay().plusDays(chance.below(260));
      while (!day.isAfter(plan.lastDay())) {
        if (centre.isOpenOn(day)) {
          visits.add(new Visit(centre, day));
        }
        if (centre.isOpenOn(day) && chance.hit(0.08)) {
          visits.add(new Visit(centre, day));
        }
        day = day.plusDays(chance.between(80, 240));
      }
    }
    visits.sort(
        Comparator.comparing(Visit::on).thenComparing((Visit visit) -> visit.centre().number()));
    List<Inspection> inspections = new ArrayList<>();
    int number = 0;
    int year = 0;
    for (Visit visit : visits) {
      number = visit.on().getYear() == year ? number + 1 : 1;
      year = visit.on().getYear();
      inspections.add(inspection(plan, visit, year + "/" + Numbers.digits(number, 3)));
    }
    return List.copyOf(inspections);
  }

  private static Inspection inspection(Plan plan, Visit visit, String number) {
    Chance chance = plan.chance("inspection " + number);
    Centre centre = visit.centre();
    boolean isOld =
        centre.number() % 3 == 0 && visit.on().isBefore(plan.firstDayOf(plan.months() / 2));
    String version = isOld ? InspectionRows.OLDER : InspectionRows.NEWER;
    Row row =
        new Row(InspectionRows.VISIT, Row.NOBODY)
            .put("N. verbale", number)
            .put("Centro", centre.name())
            .put("Comune", centre.town().belfiore())
            .put("Data visita", chance.hit(0.6) ? visit.on() : Dates.inWords(visit.on()))
            .put("Preannunciata", chance.hit(0.35))
            .put("Versione checklist", version)
            .put("Ospiti presenti", (int) (centre.places() * (0.7 + 0.35 * chance.unit())));
    List<Row> answers = new ArrayList<>();
    List<Row> findings = new ArrayList<>();
    List<@Nullable LocalDate> closings = new ArrayList<>();
    for (String item : InspectionRows.items(version)) {
      String answer = answer(centre.quality(), chance);
      answers.add(answer(number, item, answer, chance));
      if (answer.equals("NC")) {
        findings.add(finding(visit, findings.size() + 1, item, chance).put("N. verbale", number));
        LocalDate closed = visit.on().plusDays(3 + chance.skewed(28, 0.8));
        boolean inTime = chance.hit(0.8) && !closed.isAfter(plan.lastDay());
        closings.add(inTime ? closed : null);
      }
    }
    LocalDate last =
        closings.stream().filter(day -> day != null).max(Comparator.naturalOrder()).orElse(null);
    String name = visit.on() + "-verbale-" + number.replace('/', '-');
    return new Inspection(name, visit.on(), row, answers, findings, closings, last);
  }

  private static String answer(double quality, Chance chance) {
    double rest = 1 - quality;
    return List.of("C", "PC", "NC", "NA")
        .get(chance.weighted(quality, 0.55 * rest, 0.45 * rest, 0.05));
  }

  private static Row answer(String number, String item, String answer, Chance chance) {
    return new Row(InspectionRows.ANSWER, Row.NOBODY)
        .put("N. verbale", number)
        .put("Voce", item)
        .put("Risposta", answer)
        .put("Nota", answer.equals("C") || chance.hit(0.4) ? null : "Verificato con il gestore");
  }

  private static Row finding(Visit visit, int number, String item, Chance chance) {
    LocalDate due = visit.on().plusDays(chance.pick(List.of(15, 30, 30, 60)));
    return new Row(InspectionRows.FINDING, Row.NOBODY)
        .put("N. rilievo", number)
        .put("Voce", item)
        .put("Gravità", chance.pickSkewed(List.of("lieve", "grave", "critica")))
        .put("Rilevato il", visit.on())
        .put("Scadenza", chance.hit(0.1) ? Spelt.nothing("-") : due);
  }
}
