package it.sprint.etl.generator;

import java.util.List;
import java.util.Locale;

/** A municipality of the province, by its Belfiore code, with its weight among people's homes. */
record Town(String belfiore, String name, double weight) {

  static final List<Town> ALL =
      List.of(
          new Town("A285", "Andria", 26),
          new Town("A669", "Barletta", 24),
          new Town("L328", "Trani", 14),
          new Town("A883", "Bisceglie", 13),
          new Town("B619", "Canosa di Puglia", 8),
          new Town("B915", "Trinitapoli", 4),
          new Town("H839", "San Ferdinando di Puglia", 4),
          new Town("E946", "Margherita di Savoia", 3),
          new Town("F220", "Minervino Murge", 2),
          new Town("I907", "Spinazzola", 2));

  private static final double[] WEIGHTS = ALL.stream().mapToDouble(Town::weight).toArray();

  static Town any(Chance chance) {
    return ALL.get(chance.weighted(WEIGHTS));
  }

  /** {@code comune-andria}, as the register of organisations has it. */
  String organisation() {
    return "comune-" + name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
