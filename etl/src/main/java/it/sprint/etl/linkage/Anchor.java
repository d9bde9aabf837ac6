package it.sprint.etl.linkage;

import it.sprint.etl.linkage.BlockingRule.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What pairs agree on from which the model learns all else.
 *
 * @param fixed the comparisons that such pairs cannot teach
 */
record Anchor(BlockingRule rule, Set<Integer> fixed) {

  Anchor {
    fixed = Set.copyOf(fixed);
  }

  /** Identifiers, names and dates; what else there is only where these are missing. */
  static List<Anchor> of(LinkageSchema schema, Comparisons comparisons) {
    List<Anchor> anchors = new ArrayList<>();
    for (int i = 0; i < schema.fields().size(); i++) {
      Field field = schema.fields().get(i);
      switch (field.kind()) {
        case IDENTIFIER -> anchors.add(of(field, KeyPart.SAME, i));
        case DATE -> anchors.add(of(field, KeyPart.DAY, i));
        case FULL_NAME -> anchors.add(of(field, KeyPart.SOUND, i));
        case GIVEN_NAME, SURNAME, CATEGORY, POSTCODE, PHONE -> {}
      }
    }
    if (comparisons.hasBothNames()) {
      anchors.add(ofNames(schema, comparisons));
    }
    for (int i = 0; i < schema.fields().size() && anchors.size() < 2; i++) {
      Field field = schema.fields().get(i);
      KeyPart part = field.kind().isName() ? KeyPart.SOUND : KeyPart.SAME;
      boolean isCovered = !field.kind().isName() || !comparisons.hasBothNames();
      if (isCovered && anchors.stream().noneMatch(anchor -> anchor.concerns(field))) {
        anchors.add(of(field, part, i));
      }
    }
    return anchors;
  }

  private static Anchor of(Field field, KeyPart part, int comparison) {
    return new Anchor(BlockingRule.of(new Part(field.name(), part)), Set.of(comparison));
  }

  private static Anchor ofNames(LinkageSchema schema, Comparisons comparisons) {
    int given = schema.find(FieldKind.GIVEN_NAME).orElseThrow();
    int surname = schema.find(FieldKind.SURNAME).orElseThrow();
    return new Anchor(
        BlockingRule.inAnyOrder(
            new Part(schema.fields().get(given).name(), KeyPart.SOUND),
            new Part(schema.fields().get(surname).name(), KeyPart.SOUND)),
        Set.of(given, surname, comparisons.all().size() - 1));
  }

  private boolean concerns(Field field) {
    return rule.parts().stream().anyMatch(part -> part.field().equals(field.name()));
  }
}
