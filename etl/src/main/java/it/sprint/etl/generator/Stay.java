package it.sprint.etl.generator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One guest's time in one centre; a transfer ends one and begins the next on the same day. */
record Stay(
    int index,
    Centre centre,
    LocalDate enteredOn,
    @Nullable LocalDate leftOn,
    @Nullable String reason) {

  private static final List<String> REASONS =
      List.of(
          "Uscita in autonomia",
          "Allontanamento volontario",
          "Cessazione delle misure",
          "Trasferimento in SAI",
          "Revoca delle misure",
          "Ricongiungimento familiare",
          "Altro",
          "Ritorno volontario assistito",
          "Trasferimento Dublino",
          "Decesso");

  static final String TRANSFER = "Trasferimento in altro CAS";

  /** All stays of one guest, in order. */
  static List<Stay> of(Person person, Workshop workshop, Chance chance) {
    Plan plan = workshop.plan();
    LocalDate entered = person.arrivedOn().plusDays(chance.below(8));
    LocalDate end = entered.plusDays(20 + chance.skewed(260, 0.7));
    if (end.isBefore(plan.firstDay())) {
      end = plan.firstDay().plusDays(5 + chance.skewed(150, 0.8));
    }
    List<Stay> stays = new ArrayList<>();
    Centre centre = workshop.centres().openOn(entered, null, chance);
    while (true) {
      LocalDate moved = transfer(centre, entered, end, chance);
      if (moved == null) {
        stays.add(new Stay(stays.size(), centre, entered, end, chance.pickSkewed(REASONS)));
        return List.copyOf(stays);
      }
      stays.add(new Stay(stays.size(), centre, entered, moved, TRANSFER));
      centre = workshop.centres().openOn(moved, centre, chance);
      entered = moved;
    }
  }

  /** The day of a transfer before the end: because the centre closes, or for a better place. */
  private static @Nullable LocalDate transfer(
      Centre centre, LocalDate entered, LocalDate end, Chance chance) {
    boolean wanted = chance.hit(0.25);
    LocalDate moved = entered.plusDays(30 + chance.skewed(90, 0.6));
    LocalDate closes = centre.closesOn();
    LocalDate first = wanted ? moved : null;
    if (closes != null && closes.isAfter(entered) && (first == null || closes.isBefore(first))) {
      first = closes;
    }
    return first != null && first.isBefore(end) ? first : null;
  }

  long days() {
    return leftOn == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(enteredOn, leftOn);
  }

  boolean isOverOn(LocalDate day) {
    return leftOn != null && !leftOn.isAfter(day);
  }
}
