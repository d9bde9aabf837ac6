package it.sprint.etl.star;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is new since the last edition.
 *
 * @param deliveries by feed, the keys of those that are no part of an edition yet
 * @param persons about whom anything may be new, those included whose records went to others
 * @param wereRestrictions whether anybody's data ever were restricted or erased: then rows of
 *     records may come and go with their persons
 */
public record StarNews(
    Map<String, Set<Long>> deliveries, Set<Long> persons, boolean wereRestrictions) {

  public StarNews {
    deliveries = Map.copyOf(deliveries);
    persons = Set.copyOf(persons);
  }

  boolean areOf(Kind kind) {
    return deliveries.containsKey(kind.contract().feed());
  }

  Set<Long> of(Kind kind) {
    return deliveries.getOrDefault(kind.contract().feed(), new HashSet<>());
  }
}
