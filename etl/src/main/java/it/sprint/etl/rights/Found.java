package it.sprint.etl.rights;

import it.sprint.etl.rights.Sighting.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where the rows of a person lie.
 *
 * @param target what was looked for, with the keys of rows that others refer to
 * @param conformed by the kind of record
 * @param vault the same rows, as far as the vault has them
 * @param keyed how many rows name the person by a key, by table
 */
public record Found(
    Target target,
    List<Sighting> landed,
    List<Sighting> rejected,
    Map<PersonReference, List<Sighting>> conformed,
    Map<PersonReference, List<Sighting>> vault,
    Map<String, Long> keyed) {

  public Found {
    landed = List.copyOf(landed);
    rejected = List.copyOf(rejected);
    conformed = Map.copyOf(conformed);
    vault = Map.copyOf(vault);
    keyed = new TreeMap<>(keyed);
  }

  /** How many rows of which table; tables without any are not there. */
  public Map<String, Long> counts() {
    Map<String, Long> counts = new TreeMap<>(keyed);
    counts.put(TableNames.LANDED, (long) landed.size());
    counts.put(TableNames.REJECTED, (long) rejected.size());
    conformed.forEach((kind, rows) -> counts.put(TableNames.conformed(kind), (long) rows.size()));
    vault.forEach((kind, rows) -> counts.put(TableNames.vault(kind), (long) rows.size()));
    counts.values().removeIf(count -> count == 0);
    return counts;
  }

  /** Where landed rows of the person lie: its own, and those that were rejected for it. */
  Set<Place> landedPlaces() {
    Set<Place> places = new LinkedHashSet<>();
    landed.forEach(row -> places.add(row.place()));
    rejected.forEach(row -> places.add(row.place()));
    conformed.values().forEach(rows -> rows.forEach(row -> places.add(row.place())));
    return places;
  }

  /** Where the rejected rows stand, in the order of their deliveries. */
  public List<Place> rejectedPlaces() {
    return rejected.stream().map(Sighting::place).toList();
  }

  /** Where the accepted rows stand; a row that closes a record was never read. */
  public List<Place> acceptedPlaces() {
    List<Place> places = new ArrayList<>();
    conformed
        .values()
        .forEach(
            rows ->
                rows.stream()
                    .filter(row -> row.line() > 0)
                    .forEach(row -> places.add(row.place())));
    return places;
  }

  /** Whether nothing was found in any layer. */
  public boolean isNothing() {
    return counts().isEmpty();
  }
}
