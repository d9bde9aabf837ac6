package it.sprint.etl.linkage;

import it.sprint.etl.linkage.name.NameMatch;
import java.util.ArrayList;
import java.util.List;

/** How often the records of one person agree, before anything is learned. */
final class Experience {

  private Experience() {}

  /** By comparison, the share of each level. */
  static List<double[]> of(LinkageSchema schema, Comparisons comparisons) {
    List<double[]> shares = new ArrayList<>();
    schema.fields().forEach(field -> shares.add(of(field.kind())));
    if (comparisons.hasBothNames()) {
      shares.add(new double[] {0.95, 0.05});
    }
    return shares;
  }

  private static double[] of(FieldKind kind) {
    return switch (kind) {
      case GIVEN_NAME, SURNAME, FULL_NAME -> names();
      case DATE -> new double[] {0.78, 0.02, 0.04, 0.02, 0.08, 0.02, 0.01, 0.03};
      case IDENTIFIER -> new double[] {0.9, 0.03, 0.03, 0.04};
      case CATEGORY -> new double[] {0.87, 0.03, 0.02, 0.08};
      case POSTCODE -> new double[] {0.82, 0.001, 0.049, 0.13};
      case PHONE -> new double[] {0.7, 0.001, 0.029, 0.27};
    };
  }

  private static double[] names() {
    double[] shares = new double[NameMatch.values().length];
    shares[NameMatch.SAME.level()] = 0.78;
    shares[NameMatch.SOUNDS_ALIKE.level()] = 0.08;
    shares[NameMatch.NEAR.level()] = 0.05;
    shares[NameMatch.PART.level()] = 0.05;
    shares[NameMatch.SIMILAR.level()] = 0.02;
    shares[NameMatch.DIFFERENT.level()] = 0.02;
    return shares;
  }
}
