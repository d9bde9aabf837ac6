package it.sprint.etl.star;

import java.util.List;

/** The tables about reception: centres, the guests who stay in them, and the visits to them. */
final class ReceptionTables {

  /** Visits of which anything is new, and those of which an answer is. */
  private static final String VISITS =
      """
      select visited_on from touched_prefettura_inspections_visit
      union all
      select visited_on from prefettura_inspections_visit
      left semi join touched_prefettura_inspections_answer using (visit_id)
      """;

  /** The first and last day that the table has, and had. */
  private static final String BOUNDS =
      """
      select
          coalesce(first_on, last_was) as first_on,
          coalesce(last_on, first_was) as last_on,
          coalesce(first_was, last_on) as first_was,
          coalesce(last_was, first_on) as last_was
      from (
          select
              min(entered_on) as first_on,
              max(coalesce(left_on, entered_on)) as last_on
          from nova_stays_stay
      )
      cross join (
          select min(counted_on) as first_was, max(counted_on) as last_was
          from fact_occupancy
      )
      """;

  private ReceptionTables() {}

  static List<StarTable> all() {
    return List.of(
        StarTable.whole("mart.dim_centre_name", "centre_name_key"),
        StarTable.whole("mart.dim_centre", "centre_version_key"),
        StarTable.whole("mart.dim_checklist_item", "checklist_item_key"),
        StarTable.whole("mart.fact_stay", "stay_key")
            .byMonthOf("entered_on")
            .aboutPersons()
            .when("select entered_on from touched_nova_stays_stay")
            .when(StarTable.daysOfPersons("entered_on", "nova_stays_stay")),
        occupancy(),
        StarTable.whole("mart.fact_inspection_section", "inspection_key", "section")
            .byMonthOf("visited_on")
            .when(VISITS),
        StarTable.whole("mart.fact_inspection", "inspection_key")
            .byMonthOf("visited_on")
            .when(VISITS),
        StarTable.whole("mart.fact_inspection_answer", "answer_key")
            .byMonthOf("visited_on")
            .when(VISITS),
        StarTable.whole("mart.fact_nonconformity", "nonconformity_key")
            .byMonthOf("found_on")
            .when("select found_on from touched_prefettura_inspections_finding")
            .when(
                StarTable.daysWith(
                    "found_on",
                    "prefettura_inspections_finding",
                    "touched_prefettura_inspections_visit",
                    "visit_id")));
  }

  /**
   * Its rows change in all months of a stay, in those of a person's stays, whose year of birth may
   * be another, and in those between the bounds that the table had and has now.
   */
  private static StarTable occupancy() {
    return StarTable.whole("mart.fact_occupancy", "centre_key", "counted_on")
        .byMonthOf("counted_on")
        .when(monthsOf("select entered_on, left_on from touched_nova_stays_stay"))
        .when(
            monthsOf(
                """
                select entered_on, left_on from nova_stays_stay
                left semi join touched_person using (person_key)
                union all
                select entered_on, left_on from fact_stay
                left semi join touched_person using (person_key)
                """))
        .when(
            """
            select explode(sequence(
                trunc(least(first_on, first_was), 'month'), greatest(first_on, first_was),
                interval 1 month))
            from (%1$s) where first_on <> first_was
            union all
            select explode(sequence(
                trunc(least(last_on, last_was), 'month'), greatest(last_on, last_was),
                interval 1 month))
            from (%1$s) where last_on <> last_was
            """
                .formatted(BOUNDS));
  }

  /** The first days of the months in which guests were present, and the last ones of them. */
  private static String monthsOf(String stays) {
    return """
    select explode(sequence(
        trunc(entered_on, 'month'), greatest(entered_on, coalesce(left_on, last_on)),
        interval 1 month))
    from (%s)
    cross join (select max(coalesce(left_on, entered_on)) as last_on from nova_stays_stay)
    """
        .formatted(stays);
  }
}
