package it.sprint.etl.star;

import java.util.List;

/** Reception centres, their guests and their inspections. */
final class ReceptionTables {

  private static final String VISITS =
      "select visited_on from touched_prefettura_inspections_visit";

  private static final String VISITS_OF_ANSWERS =
      """
      select visited_on from prefettura_inspections_visit
      left semi join touched_prefettura_inspections_answer using (visit_id)
      """;

  private ReceptionTables() {}

  static List<StarTable> all() {
    return List.of(
        StarTable.whole("mart.bridge_centre_name", "name_form", "municipality"),
        StarTable.whole("mart.dim_centre", "centre_version_key"),
        StarTable.whole("mart.dim_checklist_item", "checklist_item_key"),
        StarTable.whole("mart.fact_stay", "stay_key")
            .byMonthOf("entered_on")
            .aboutPersons()
            .when("select entered_on from touched_nova_stays_stay"),
        occupancy(),
        ofVisits("mart.fact_inspection_answer", "inspection_answer_key"),
        ofVisits("mart.fact_inspection_section", "inspection_key", "section"),
        ofVisits("mart.fact_inspection", "inspection_key"),
        StarTable.whole("mart.fact_nonconformity", "nonconformity_key")
            .byMonthOf("found_on")
            .when("select found_on from touched_prefettura_inspections_finding")
            .when(
                """
                select found_on from prefettura_inspections_finding
                left semi join touched_prefettura_inspections_visit using (visit_id)
                """));
  }

  private static StarTable ofVisits(String table, String... key) {
    return StarTable.whole(table, key).byMonthOf("visited_on").when(VISITS).when(VISITS_OF_ANSWERS);
  }

  /**
   * A stay counts in each month that it lasts. The table ends with the last day of which any stay
   * tells: when that moves on, so do all centres.
   */
  private static StarTable occupancy() {
    return StarTable.whole("mart.fact_occupancy", "centre_key", "day")
        .byMonthOf("day")
        .when(
            """
            select explode(sequence(
                trunc(entered_on, 'MM'), coalesce(left_on, greatest(entered_on, last_day)), interval 1 month
            ))
            from touched_nova_stays_stay
            cross join (
                select max(greatest(entered_on, left_on)) as last_day from nova_stays_stay
            )
            """)
        .when(
            """
            select explode(sequence(
                trunc(least(first_day, last_day), 'MM'), greatest(first_day, last_day), interval 1 month
            ))
            from (select max(day) as first_day from fact_occupancy)
            cross join (
                select max(greatest(entered_on, left_on)) as last_day from nova_stays_stay
            )
            cross join (select 1 from touched_nova_stays_stay limit 1)
            """)
        .when(
            """
            select explode(sequence(
                trunc(entered_on, 'MM'), coalesce(left_on, greatest(entered_on, last_day)), interval 1 month
            ))
            from nova_stays_stay
            left semi join touched_person using (person_key)
            cross join (
                select max(greatest(entered_on, left_on)) as last_day from nova_stays_stay
            )
            """);
  }
}
