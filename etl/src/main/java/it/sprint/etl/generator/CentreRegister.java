package it.sprint.etl.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The reception centres of the province: as many as the people need. */
final class CentreRegister {

  private static final double PLACES_PER_PERSON = 0.24;
  private static final LocalDate BEFORE_ALL = LocalDate.of(2014, 1, 1);

  private static final int DAYS_CLOSED = 42;

  private static final List<String> NAMES =
      List.of(
          "Villa Aurora",
          "Casa dei Mandorli",
          "Il Tiglio",
          "Masseria San Vito",
          "Oasi del Mare",
          "Casa Ofanto",
          "La Ginestra",
          "Villa Serena",
          "Borgo Murgia",
          "Il Melograno",
          "Casa Federico",
          "Le Saline",
          "Il Castello",
          "Villa Fortuna",
          "L'Ulivo",
          "Casa Madonna");
  private static final List<String> STREETS =
      List.of(
          "Contrada Castello", "Via Trani", "Strada Vicinale Monte", "Via Canosa", "Via Corato");
  private static final List<String> OPERATORS =
      List.of(
          "Consorzio NOVA", "Comunità Oasi 2 San Francesco", "Coop. Sant'Agostino", "Etnie APS");

  private final List<Centre> centres = new ArrayList<>();

  CentreRegister(Plan plan) {
    int count = Math.max(12, Math.min(400, plan.persons() / 400));
    for (int number = 0; number < count; number++) {
      centres.add(centre(plan, number, count));
    }
  }

  List<Centre> all() {
    return List.copyOf(centres);
  }

  /** A centre that is open on a day, other than one; larger ones take more people. */
  Centre openOn(LocalDate day, @Nullable Centre other, Chance chance) {
    for (int i = 0; i < 40; i++) {
      Centre centre = centres.get(chance.below(centres.size()));
      if (centre.isOpenOn(day) && !centre.equals(other) && chance.hit(centre.places() / most())) {
        return centre;
      }
    }
    return centres.get(other == null || other.number() != 0 ? 0 : 2);
  }

  private double most() {
    return centres.get(0).places();
  }

  private static Centre centre(Plan plan, int number, int count) {
    Chance chance = plan.chance("centre", number);
    Town town = Town.any(chance);
    boolean forMinors = number % 7 == 3;
    String kind = forMinors ? "CAS MINORI" : "CAS";
    String own = NAMES.get(number % NAMES.size());
    int round = number / NAMES.size();
    String name = kind + " " + own + (round == 0 ? "" : " " + (round + 1));
    double share = number == 0 ? 1.6 : 0.5 + chance.unit();
    int places = (int) Math.max(8, plan.persons() * PLACES_PER_PERSON / count * share);
    String aliases = chance.hit(0.4) ? own + " | C.A.S. " + own : "";
    return new Centre(
        number,
        name,
        aliases,
        chance.pick(STREETS) + (chance.hit(0.3) ? " snc" : ", " + chance.between(1, 140)),
        town,
        chance.pick(OPERATORS),
        kind,
        0.55 + 0.4 * chance.unit(),
        periods(plan, number, places, chance));
  }

  /**
   * Every sixth centre closes, and half of those open again after six weeks, smaller; every third
   * gets other places with its next contract.
   */
  private static List<Centre.Period> periods(Plan plan, int number, int places, Chance chance) {
    LocalDate change = plan.firstDayOf(plan.months() / 3 + chance.below(1 + plan.months() / 3));
    String cig = cig(chance);
    if (number % 12 == 5) {
      return List.of(new Centre.Period(places, BEFORE_ALL, change, cig));
    }
    if (number % 12 == 11) {
      return List.of(
          new Centre.Period(places, BEFORE_ALL, change, cig),
          new Centre.Period(places - 2, change.plusDays(DAYS_CLOSED), null, cig(chance)));
    }
    if (number % 3 == 1) {
      int other = Math.max(6, (int) (places * (0.7 + 0.6 * chance.unit())));
      return List.of(
          new Centre.Period(places, BEFORE_ALL, change, cig),
          new Centre.Period(other, change, null, cig(chance)));
    }
    return List.of(new Centre.Period(places, BEFORE_ALL, null, cig));
  }

  private static String cig(Chance chance) {
    String letters = Long.toString(chance.number() >>> 12, 36).toUpperCase(Locale.ROOT);
    return (letters + "0000000000").substring(0, 10);
  }
}
