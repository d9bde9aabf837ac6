package it.sprint.etl.generator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows into files, makes some of them wrong and some double, and tells the truth about it.
 */
final class Emitter {

  /** One of so many files ends with broken lines. */
  static final int SPOILT_ENDS = 6;

  private final Plan plan;
  private final Truth truth;
  private final List<Spoiler> waiting;

  Emitter(Plan plan, Truth truth, List<Spoiler> spoilers) {
    this.plan = plan;
    this.truth = truth;
    this.waiting = new ArrayList<>(spoilers);
  }

  /** The way in which this row is to be wrong, for few of the rows. */
  @Nullable Spoiler spoilerFor(Row row, Chance chance) {
    return spoilerFor(row, chance, 1);
  }

  /** As often as the rate says, times a factor for rows that are right in other files. */
  @Nullable Spoiler spoilerFor(Row row, Chance chance, double factor) {
    return chance.hit(plan.rates().wrong() * factor) ? nextFitting(row) : null;
  }

  /** Of the ways that fit the row, the one that was not taken for longest. */
  private @Nullable Spoiler nextFitting(Row row) {
    for (int i = 0; i < waiting.size(); i++) {
      if (waiting.get(i).fits().test(row)) {
        Spoiler spoiler = waiting.remove(i);
        waiting.add(spoiler);
        return spoiler;
      }
    }
    return null;
  }

  /** Writes a right row. */
  Place put(RowFile file, Row row) {
    Place place = file.write(row);
    truth.told(row, place);
    return place;
  }

  /** Writes a right row, now and then twice. */
  Place write(RowFile file, Row row, Chance chance) {
    Place place = put(file, row);
    if (chance.hit(plan.rates().duplicate())) {
      truth.duplicate(row, file.write(row), place);
    }
    return place;
  }

  /**
   * What became of a row that was to be wrong.
   *
   * @param place where the row stands, or the right one beside which the wrong one stands
   */
  record Spoiled(Place place, Row wrong, Spoiler spoiler) {

    /** The row itself is kept out. */
    boolean isRejected() {
      return spoiler.severity().equals(Spoiler.REJECT) && spoiler.manner() != Spoiler.Manner.BESIDE;
    }
  }

  /** Writes a row that is wrong in one way. */
  Spoiled writeWrong(RowFile file, Row row, Spoiler spoiler, Chance chance) {
    Row wrong = row.copy();
    spoiler.cells().accept(wrong, chance);
    Place place =
        switch (spoiler.manner()) {
          case CELLS -> told(wrong, file.write(wrong), spoiler);
          case LINE -> told(wrong, file.writeLine(spoiler.line().apply(file.line(wrong))), spoiler);
          case BESIDE -> {
            Place right = put(file, row);
            told(wrong, file.write(wrong), spoiler);
            yield right;
          }
        };
    return new Spoiled(place, wrong, spoiler);
  }

  /** Tells whom a row is about that stands beside another one. */
  void recordBeside(Row row, Spoiled spoiled) {
    boolean isBeside = spoiled.spoiler().manner() == Spoiler.Manner.BESIDE;
    if (isBeside && !spoiled.wrong().key().equals(row.key())) {
      truth.record(spoiled.wrong());
    }
  }

  private Place told(Row wrong, Place place, Spoiler spoiler) {
    truth.wrong(wrong, place, spoiler);
    return place;
  }

  /** Adds wrong rows to the end of a file, under keys of their own. */
  void spoilEnd(RowFile file, Row row, List<Spoiler> lastLines) {
    char digit = '8';
    for (Spoiler spoiler : lastLines) {
      writeWrong(file, row.copyUnderNewKey(digit), spoiler, plan.chance("end"));
      digit--;
    }
  }

  Plan plan() {
    return plan;
  }

  Truth truth() {
    return truth;
  }
}
