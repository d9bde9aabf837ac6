package it.sprint.etl.linkage;

import it.sprint.etl.linkage.name.NameMatch;
import it.sprint.etl.linkage.name.PersonName;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Weighs how two records agree, after Fellegi and Sunter (A Theory for Record Linkage, 1969), with
 * the frequency of a shared value in the place of the average (Winkler, 2000).
 */
final class Weights {

  private final LinkageSchema schema;
  private final LinkageModel model;
  private final OptionalInt origin;

  Weights(LinkageSchema schema, LinkageModel model) {
    this.schema = schema;
    this.model = model;
    this.origin = schema.findOrigin();
  }

  /** The odds in bits that the two are one person. */
  double total(Entry a, Entry b, byte[] levels) {
    double total = model.prior(a.source() == b.source());
    for (int i = 0; i < levels.length; i++) {
      total += of(i, a, b, levels);
    }
    return total;
  }

  /** What one comparison adds to the odds, in bits. */
  double of(int comparison, Entry a, Entry b, byte[] levels) {
    int level = levels[comparison];
    if (level == Comparison.NOTHING) {
      return 0;
    }
    Parameters parameters = model.parameters().get(comparison);
    double share = share(comparison, a, b, level);
    return share < 0 ? parameters.weight(level) : parameters.weight(level, share);
  }

  static double probability(double bits) {
    return 1 / (1 + Math.pow(2, -bits));
  }

  /** The share of records with the value that the two have in common; negative if not known. */
  private double share(int comparison, Entry a, Entry b, int level) {
    if (comparison >= schema.fields().size()) {
      return -1;
    }
    FieldKind kind = schema.fields().get(comparison).kind();
    Object traitA = a.trait(comparison);
    Object traitB = b.trait(comparison);
    if (kind.isName() && level <= NameMatch.SOUNDS_ALIKE.level()) {
      boolean areSame = level == NameMatch.SAME.level();
      return Math.max(
          share(comparison, a, name(traitA, areSame)), share(comparison, b, name(traitB, areSame)));
    }
    boolean isCounted = kind == FieldKind.CATEGORY || kind == FieldKind.POSTCODE;
    if (isCounted && level == TextMatch.SAME.level() && traitA != null) {
      return model.frequencies().of(comparison, Frequencies.ALL, ((String[]) traitA)[0]);
    }
    return -1;
  }

  private static String name(@Nullable Object trait, boolean areSame) {
    PersonName name = (PersonName) trait;
    return areSame ? Frequencies.ofWords(name) : Frequencies.ofSound(name);
  }

  private double share(int field, Entry entry, String value) {
    return model.frequencies().of(field, origin(entry), value);
  }

  private String origin(Entry entry) {
    Object trait = origin.isPresent() ? entry.trait(origin.getAsInt()) : null;
    return trait == null ? Frequencies.ALL : ((String[]) trait)[0];
  }
}
