package it.sprint.etl.person;

import it.sprint.etl.linkage.Constraints;
import java.util.Set;

/**
 * What people ruled, which every linking honours.
 *
 * @param decisions which records are one person, and which are not
 * @param restricted the keys of records that are kept but not used (GDPR, art. 18)
 */
public record Ruling(Constraints decisions, Set<String> restricted) {

  public Ruling {
    restricted = Set.copyOf(restricted);
  }

  public static Ruling none() {
    return new Ruling(Constraints.none(), Set.of());
  }
}
