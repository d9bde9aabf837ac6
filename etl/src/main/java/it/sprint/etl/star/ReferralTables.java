package it.sprint.etl.star;

import java.util.List;

/** Contacts, needs, referrals and what people say of them. */
final class ReferralTables {

  private static final String SENT_ON =
      "select cast(from_utc_timestamp(sent_at, 'Europe/Rome') as date) from ";

  /** A contact of the same person may match a need: its news concern the person's needs. */
  private static final List<String> NEEDS =
      List.of(
          "select expressed_on from touched_polo_desk_need",
          "select expressed_on from touched_oasi2_cases_need",
          """
          select expressed_on from polo_desk_need
          left semi join touched_polo_desk_referral using (need_id)
          """,
          """
          select expressed_on from oasi2_cases_need
          left semi join touched_oasi2_cases_service using (need_id)
          """,
          """
          select expressed_on from oasi2_cases_need
          left semi join touched_oasi2_cases_case using (case_id)
          """,
          """
          select expressed_on from fact_need
          left semi join touched_etnie_sessions_session using (person_key)
          """,
          """
          select expressed_on from fact_need
          left semi join touched_oasi2_cases_case using (person_key)
          """,
          """
          select expressed_on from fact_need left semi join (
              select person_key from touched_oasi2_cases_service
              join every_oasi2_cases_case using (case_id)
          ) using (person_key)
          """);

  private ReferralTables() {}

  static List<StarTable> all() {
    return List.of(
        StarTable.whole("mart.dim_local_service", "local_service_key"),
        StarTable.whole("mart.bridge_local_service_need", "service_id", "need"),
        contacts(),
        needs(),
        referrals(),
        StarTable.whole("mart.fact_survey_answer", "answer_key")
            .byMonthOf("answered_on")
            .aboutPersons()
            .when("select answered_on from touched_polo_desk_survey")
            .when(
                """
                select answered_on from polo_desk_survey
                left semi join touched_polo_desk_referral using (referral_id)
                """));
  }

  private static StarTable contacts() {
    return StarTable.whole("mart.fact_service_contact", "contact_key")
        .byMonthOf("contacted_on")
        .aboutPersons()
        .when(
            """
            select cast(from_utc_timestamp(started_at, 'Europe/Rome') as date)
            from touched_etnie_sessions_session
            """)
        .when("select given_on from touched_oasi2_cases_service")
        .when(
            """
            select given_on from oasi2_cases_service
            left semi join touched_oasi2_cases_case using (case_id)
            """);
  }

  private static StarTable needs() {
    StarTable table =
        StarTable.whole("mart.fact_need", "expressed_need_key")
            .byMonthOf("expressed_on")
            .aboutPersons();
    for (String query : NEEDS) {
      table = table.when(query);
    }
    return table;
  }

  private static StarTable referrals() {
    return StarTable.whole("mart.fact_referral", "referral_key")
        .byMonthOf("sent_on")
        .aboutPersons()
        .when(SENT_ON + "touched_polo_desk_referral")
        .when(
            SENT_ON
                + "polo_desk_referral left semi join touched_polo_desk_referral_event using (referral_id)")
        .when(SENT_ON + "polo_desk_referral left semi join touched_polo_desk_need using (need_id)");
  }
}
