package it.sprint.etl.star;

import java.util.List;

/** Contacts, needs, the local services that answer them, referrals, and what people say of them. */
final class ReferralTables {

  private ReferralTables() {}

  static List<StarTable> all() {
    return List.of(
        StarTable.whole("mart.dim_local_service", "local_service_key"),
        StarTable.whole("mart.bridge_local_service_need", "local_service_key", "need"),
        contacts(),
        withPersons(withContacts(needs())),
        referrals(),
        answers());
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
            """)
        .when(
            """
            select cast(from_utc_timestamp(started_at, 'Europe/Rome') as date)
            from etnie_sessions_session
            left semi join touched_person using (person_key)
            """)
        .when(
            """
            select given_on from oasi2_cases_service
            left semi join (
                select case_id from oasi2_cases_case
                left semi join touched_person using (person_key)
            ) using (case_id)
            """);
  }

  private static StarTable needs() {
    return StarTable.whole("mart.fact_need", "expressed_need_key")
        .byMonthOf("expressed_on")
        .aboutPersons()
        .when("select expressed_on from touched_polo_desk_need")
        .when("select expressed_on from touched_oasi2_cases_need")
        .when(
            """
            select expressed_on from polo_desk_need
            left semi join touched_polo_desk_referral using (need_id)
            """)
        .when(
            """
            select expressed_on from oasi2_cases_need
            left semi join touched_oasi2_cases_case using (case_id)
            """)
        .when(
            """
            select expressed_on from oasi2_cases_need
            left semi join touched_oasi2_cases_service using (case_id)
            """);
  }

  /** Any contact of a person may answer any need of that person. */
  private static StarTable withContacts(StarTable needs) {
    return needs
        .when(
            """
            select expressed_on from fact_need
            left semi join touched_etnie_sessions_session using (person_key)
            where person_key > 0
            """)
        .when(
            """
            select expressed_on from fact_need
            left semi join touched_oasi2_cases_case using (person_key)
            where person_key > 0
            """)
        .when(
            """
            select expressed_on from fact_need
            left semi join (
                select person_key from oasi2_cases_case
                left semi join touched_oasi2_cases_service using (case_id)
            ) using (person_key)
            where person_key > 0
            """);
  }

  /** Needs of persons whose data are no longer restricted come back. */
  private static StarTable withPersons(StarTable needs) {
    return needs
        .when(
            """
            select expressed_on from polo_desk_need
            left semi join touched_person using (person_key)
            """)
        .when(
            """
            select expressed_on from oasi2_cases_need
            left semi join (
                select case_id from oasi2_cases_case
                left semi join touched_person using (person_key)
            ) using (case_id)
            """);
  }

  private static StarTable referrals() {
    return StarTable.whole("mart.fact_referral", "referral_key")
        .byMonthOf("sent_on")
        .aboutPersons()
        .when(
            """
            select cast(from_utc_timestamp(sent_at, 'Europe/Rome') as date)
            from touched_polo_desk_referral
            """)
        .when(
            """
            select cast(from_utc_timestamp(sent_at, 'Europe/Rome') as date) from polo_desk_referral
            left semi join touched_polo_desk_referral_event using (referral_id)
            """)
        .when(
            """
            select cast(from_utc_timestamp(sent_at, 'Europe/Rome') as date) from polo_desk_referral
            left semi join touched_polo_desk_need using (need_id)
            """)
        .when(
            """
            select cast(from_utc_timestamp(sent_at, 'Europe/Rome') as date) from polo_desk_referral
            left semi join touched_person using (person_key)
            """);
  }

  private static StarTable answers() {
    return StarTable.whole("mart.fact_survey_answer", "answer_key")
        .byMonthOf("answered_on")
        .aboutPersons()
        .when("select answered_on from touched_polo_desk_survey")
        .when(
            """
            select answered_on from polo_desk_survey
            left semi join touched_polo_desk_referral using (referral_id)
            """)
        .when(
            """
            select answered_on from polo_desk_survey
            left semi join touched_person using (person_key)
            """);
  }
}
