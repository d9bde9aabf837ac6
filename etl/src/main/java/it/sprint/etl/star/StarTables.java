package it.sprint.etl.star;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
              DeliveryTables.all(),
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
}
