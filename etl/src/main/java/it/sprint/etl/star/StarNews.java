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
 * @param unpublished tables of which the lake has other rows than the last edition: a run made them
 *     that did not end, and what is made of them may be older than they are
 */
public record StarNews(
    Map<String, Set<Long>> deliveries,
    Set<Long> persons,
    boolean wereRestrictions,
    Set<String> unpublished) {

  public StarNews {
    deliveries = Map.copyOf(deliveries);
    persons = Set.copyOf(persons);
    unpublished = Set.copyOf(unpublished);
  }

  boolean areOf(Kind kind) {
    return deliveries.containsKey(kind.contract().feed());
  }

  Set<Long> of(Kind kind) {
    return deliveries.getOrDefault(kind.contract().feed(), new HashSet<>());
  }
}
