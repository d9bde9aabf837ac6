package it.sprint.etl.star;

import static it.sprint.etl.star.StarTable.daysOfPersons;
import static it.sprint.etl.star.StarTable.daysWith;

import java.util.List;

/** Contacts, needs, the local services that answer them, referrals, and what people say of them. */
final class ReferralTables {

  private static final String STARTED_ON =
      "cast(from_utc_timestamp(started_at, 'Europe/Rome') as date)";

  private static final String SENT_ON = "cast(from_utc_timestamp(sent_at, 'Europe/Rome') as date)";

  private static final String CASES_OF_PERSONS =
      "(" + daysOfPersons("case_id", "oasi2_cases_case") + ")";

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
        .when("select " + STARTED_ON + " from touched_etnie_sessions_session")
        .when("select given_on from touched_oasi2_cases_service")
        .when(daysWith("given_on", "oasi2_cases_service", "touched_oasi2_cases_case", "case_id"))
        .when(daysOfPersons(STARTED_ON, "etnie_sessions_session"))
        .when(daysWith("given_on", "oasi2_cases_service", CASES_OF_PERSONS, "case_id"));
  }

  private static StarTable needs() {
    return StarTable.whole("mart.fact_need", "expressed_need_key")
        .byMonthOf("expressed_on")
        .aboutPersons()
        .when("select expressed_on from touched_polo_desk_need")
        .when("select expressed_on from touched_oasi2_cases_need")
        .when(daysWith("expressed_on", "polo_desk_need", "touched_polo_desk_referral", "need_id"))
        .when(daysWith("expressed_on", "oasi2_cases_need", "touched_oasi2_cases_case", "case_id"))
        .when(
            daysWith("expressed_on", "oasi2_cases_need", "touched_oasi2_cases_service", "case_id"));
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
        .when(daysOfPersons("expressed_on", "polo_desk_need"))
        .when(daysWith("expressed_on", "oasi2_cases_need", CASES_OF_PERSONS, "case_id"));
  }

  private static StarTable referrals() {
    String records = "polo_desk_referral";
    return StarTable.whole("mart.fact_referral", "referral_key")
        .byMonthOf("sent_on")
        .aboutPersons()
        .when("select " + SENT_ON + " from touched_polo_desk_referral")
        .when(daysWith(SENT_ON, records, "touched_polo_desk_referral_event", "referral_id"))
        .when(daysWith(SENT_ON, records, "touched_polo_desk_need", "need_id"))
        .when(daysOfPersons(SENT_ON, records));
  }

  private static StarTable answers() {
    String records = "polo_desk_survey";
    return StarTable.whole("mart.fact_survey_answer", "answer_key")
        .byMonthOf("answered_on")
        .aboutPersons()
        .when("select answered_on from touched_polo_desk_survey")
        .when(daysWith("answered_on", records, "touched_polo_desk_referral", "referral_id"))
        .when(daysOfPersons("answered_on", records));
  }
}
