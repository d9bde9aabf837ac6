package it.sprint.etl.generator;

import java.util.List;

/**
 * The tables of the desk's database, and what can be wrong in them: a database with types and keys
 * holds no text as a date and no key twice.
 */
final class PoloRows {

  static final Shape PERSON =
      new Shape(
          "polo-desk",
          "person",
          List.of(
              "id",
              "surname",
              "name",
              "sex",
              "birth_date",
              "birth_country",
              "citizenship",
              "tax_code",
              "cui",
              "permit_number",
              "permit_kind",
              "phone",
              "municipality",
              "vulnerable",
              "first_seen_on",
              "updated_at",
              "deleted_at"),
          List.of("id"));

  static final Shape NEED =
      new Shape(
          "polo-desk",
          "need",
          List.of(
              "id",
              "person_id",
              "need_code",
              "expressed_on",
              "met_on",
              "met_by_service",
              "withdrawn_on",
              "municipality",
              "language",
              "mediator_code",
              "updated_at",
              "deleted_at"),
          List.of("id"));

  static final Shape REFERRAL =
      new Shape(
          "polo-desk",
          "referral",
          List.of(
              "id",
              "person_id",
              "need_id",
              "provider",
              "service_id",
              "service_code",
              "municipality",
              "sent_at",
              "first_appointment_on",
              "no_show",
              "closed_on",
              "outcome",
              "updated_at",
              "deleted_at"),
          List.of("id"));

  static final Shape EVENT =
      new Shape(
          "polo-desk",
          "referral_event",
          List.of("id", "referral_id", "state", "happened_at", "updated_at", "deleted_at"),
          List.of("id"));

  static final Shape SURVEY =
      new Shape(
          "polo-desk",
          "survey",
          List.of(
              "id",
              "person_id",
              "referral_id",
              "question_code",
              "answer",
              "answered_on",
              "updated_at",
              "deleted_at"),
          List.of("id"));

  private static final String FAR = "2097-05-17T10:00:00+02:00";

  static final List<Spoiler> PERSONS =
      List.of(
          Spoiler.cells("none-of-required", "surname", Spoilers.set("surname", null))
              .where(row -> !row.has("deleted_at")),
          Spoiler.cells("none-of-required", "name", Spoilers.set("name", null))
              .where(row -> !row.has("deleted_at")),
          Spoilers.brokenCharacters("name"),
          Spoilers.notAllowed("sex", "D"),
          Spoilers.tooEarly("birth_date"),
          Spoilers.inFuture("birth_date"),
          Spoilers.after("birth_date", "first_seen_on"),
          Spoilers.notInList("birth_country", "Atlantide"),
          Spoilers.notInList("citizenship", "Atlantide"),
          Spoilers.wrongForm("tax_code", "CF-123"),
          Spoilers.wrongTaxCode("tax_code"),
          Spoilers.shared("tax_code", List.of("cui"), "id"),
          Spoilers.wrongForm("cui", "CUI-12"),
          Spoilers.shared("cui", List.of("tax_code"), "id"),
          Spoilers.wrongForm("permit_number", "in corso"),
          Spoilers.notInList("permit_kind", "99"),
          Spoilers.wrongForm("phone", "non ricorda"),
          Spoilers.wrongForm("municipality", "Trani"),
          Spoilers.notInList("municipality", "M999").warns(),
          Spoilers.missing("first_seen_on"),
          Spoilers.tooEarly("first_seen_on").where(row -> !row.has("birth_date")),
          Spoilers.inFuture("first_seen_on"));

  static final List<Spoiler> NEEDS =
      List.of(
          Spoilers.missing("person_id"),
          Spoilers.below("person_id", 0),
          Spoilers.missing("need_code"),
          Spoilers.unmapped("need_code", "B99"),
          Spoilers.missing("expressed_on"),
          Spoilers.tooEarly("expressed_on"),
          Spoilers.inFuture("expressed_on")
              .where(row -> !row.has("met_on") && !row.has("withdrawn_on")),
          Spoilers.inFuture("met_on").whereFilled("met_on"),
          Spoilers.after("expressed_on", "met_on"),
          Spoilers.missingWith("met_on", "met_by_service"),
          Spoilers.wrongForm("met_by_service", "noi").whereFilled("met_on"),
          Spoilers.inFuture("withdrawn_on").where(row -> !row.has("met_on")),
          Spoilers.after("expressed_on", "withdrawn_on"),
          Spoilers.bothDates("met_on", "withdrawn_on"),
          Spoilers.wrongForm("municipality", "Trani"),
          Spoilers.notInList("municipality", "M999").warns(),
          Spoilers.notInList("language", "klingon"),
          Spoilers.wrongForm("mediator_code", "Anna"));

  static final List<Spoiler> REFERRALS =
      List.of(
          Spoilers.missing("person_id"),
          Spoilers.below("person_id", 0),
          Spoilers.below("need_id", 0),
          Spoilers.missing("provider"),
          Spoilers.notInList("provider", "Ente Fantasma").warns(),
          Spoilers.wrongForm("service_id", "sportello"),
          Spoilers.missing("service_code"),
          Spoilers.unmapped("service_code", "S99"),
          Spoilers.wrongForm("municipality", "Trani"),
          Spoilers.notInList("municipality", "M999").warns(),
          Spoilers.missing("sent_at"),
          Spoiler.cells("in-future", "sent_at", Spoilers.set("sent_at", FAR)),
          Spoilers.missingWith("first_appointment_on", "no_show"),
          Spoilers.tooEarly("first_appointment_on"),
          Spoilers.inFuture("closed_on").whereFilled("outcome"),
          Spoilers.missingWith("closed_on", "outcome"),
          Spoilers.missingWith("outcome", "closed_on"),
          Spoilers.notAllowed("outcome", "boh").whereFilled("outcome"));

  static final List<Spoiler> EVENTS =
      List.of(
          Spoilers.missing("referral_id"),
          Spoilers.below("referral_id", 0),
          Spoilers.missing("state"),
          Spoilers.notInList("state", "perso"),
          Spoilers.missing("happened_at"),
          Spoiler.cells("in-future", "happened_at", Spoilers.set("happened_at", FAR)));

  static final List<Spoiler> SURVEYS =
      List.of(
          Spoilers.missing("person_id"),
          Spoilers.below("referral_id", 0),
          Spoilers.missing("question_code"),
          Spoilers.notAllowed("question_code", "colour"),
          Spoilers.missing("answer"),
          Spoilers.notAllowed("answer", "boh"),
          Spoilers.missing("answered_on"),
          Spoilers.tooEarly("answered_on"),
          Spoilers.inFuture("answered_on"));

  private PoloRows() {}
}
