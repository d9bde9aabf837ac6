package it.sprint.etl.star;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The tables of the star. */
public final class StarTables {

  private static final List<StarTable> SHARED =
      List.of(
          StarTable.whole("mart.dim_date", "date_key"),
          StarTable.whole("mart.dim_person", "person_version_key").aboutPersons(),
          StarTable.whole("mart.dim_municipality", "municipality_key"),
          StarTable.whole("mart.dim_country", "country_key"),
          StarTable.whole("mart.dim_organization", "organization_key"),
          StarTable.whole("mart.dim_service", "service_key"),
          StarTable.whole("mart.dim_need", "need_key"));

  private static final List<StarTable> ALL =
      Stream.of(
              SHARED,
              ReferralTables.all(),
              ReceptionTables.all(),
              SchoolTables.all(),
              ResourceTables.all(),
              HealthTables.all(),
              CouncilTables.all(),
              QualityTables.all())
          .flatMap(List::stream)
          .toList();

  private StarTables() {}

  /** All of them, each after those that it asks. */
  public static List<StarTable> all() {
    return ALL;
  }

  /** Those whose rows name persons, dimensions last. */
  public static List<StarTable> aboutPersons() {
    List<StarTable> tables =
        new ArrayList<>(ALL.stream().filter(StarTable::isAboutPersons).toList());
    Collections.reverse(tables);
    return tables;
  }

  /** The tables in groups: those of one group ask those of earlier ones only. */
  public static List<List<StarTable>> layers(List<StarTable> tables) {
    List<List<StarTable>> layers = new ArrayList<>();
    Set<String> waiting = new HashSet<>();
    tables.forEach(table -> waiting.add(table.name()));
    List<StarTable> left = new ArrayList<>(tables);
    while (!left.isEmpty()) {
      List<StarTable> layer = left.stream().filter(table -> asksNone(table, waiting)).toList();
      if (layer.isEmpty()) {
        throw new IllegalStateException("Tables of the star ask each other: " + waiting);
      }
      layers.add(layer);
      left.removeAll(layer);
      layer.forEach(table -> waiting.remove(table.name()));
    }
    return layers;
  }

  private static boolean asksNone(StarTable table, Set<String> waiting) {
    return table.inputs().stream()
        .noneMatch(input -> !input.equals(table.name()) && waiting.contains(input));
  }
}
