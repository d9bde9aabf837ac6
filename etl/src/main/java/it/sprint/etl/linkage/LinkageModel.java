package it.sprint.etl.linkage;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * What was learned of the records: how often the records of one person agree, and those of two.
 *
 * @param parameters one a comparison
 * @param defaultDays days of the year that are written where the day of birth is not known
 * @param defaultIdentifiers identifiers that many people have, as {@link Traits} writes them
 * @param withinSource how likely two records of one source, taken at random, are one person
 * @param betweenSources the same for records of two sources
 */
public record LinkageModel(
    List<Parameters> parameters,
    Frequencies frequencies,
    Set<Integer> defaultDays,
    Set<String> defaultIdentifiers,
    double withinSource,
    double betweenSources)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  public LinkageModel {
    parameters = List.copyOf(parameters);
    defaultDays = Set.copyOf(defaultDays);
    defaultIdentifiers = Set.copyOf(defaultIdentifiers);
  }

  /** The odds, in bits, before anything is compared. */
  double prior(boolean areOfOneSource) {
    double chance = areOfOneSource ? withinSource : betweenSources;
    return Math.log(chance / (1 - chance)) / Math.log(2);
  }
}
