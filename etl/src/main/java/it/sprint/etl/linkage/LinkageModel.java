package it.sprint.etl.linkage;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * What was learned of the records: how often the records of one person agree, and those of two.
 *
 * @param parameters one a comparison
 * @param defaultDays days of the year that are written where the day of birth is not known
 * @param withinSource how likely two records of one source, taken at random, are one person
 * @param betweenSources the same for records of two sources
 */
public record LinkageModel(
    List<Parameters> parameters,
    Frequencies frequencies,
    Set<Integer> defaultDays,
    double withinSource,
    double betweenSources)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  public LinkageModel {
    parameters = List.copyOf(parameters);
    defaultDays = Set.copyOf(defaultDays);
  }

  /** The odds, in bits, before anything is compared. */
  double prior(boolean areOfOneSource) {
    double chance = areOfOneSource ? withinSource : betweenSources;
    return Math.log(chance / (1 - chance)) / Math.log(2);
  }
}
