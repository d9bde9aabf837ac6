package it.sprint.etl.generator;

import java.util.List;

/**
 * What Oasi 2's server keeps, and what can be wrong in it. Keys, times of change and flags of
 * deletion are the server's own and always right.
 */
final class Oasi2Rows {

  static final Shape CASE =
      new Shape(
          "oasi2-cases",
          "case",
          List.of(
              "case_id",
              "person.person_id",
              "person.surname",
              "person.name",
              "person.sex",
              "person.birth_date",
              "person.birth_country",
              "person.citizenship",
              "person.tax_code",
              "person.cui",
              "person.permit_number",
              "person.permit_kind",
              "person.phone",
              "person.municipality",
              "person.vulnerable",
              "opened_on",
              "closed_on",
              "updated_at",
              "deleted"),
          List.of("case_id"));

  static final Shape NEED =
      new Shape(
          "oasi2-cases",
          "need",
          List.of(
              "need_id",
              "../case_id",
              "code",
              "expressed_on",
              "met_on",
              "met_by",
              "withdrawn_on",
              "municipality"),
          List.of("need_id"));

  static final Shape SERVICE =
      new Shape(
          "oasi2-cases",
          "service",
          List.of(
              "service_id",
              "../case_id",
              "need_id",
              "code",
              "given_on",
              "minutes",
              "municipality",
              "language",
              "outcome"),
          List.of("service_id"));

  static final List<Spoiler> CASES =
      List.of(
          Spoilers.wrongForm("person.person_id", "12-bis"),
          Spoilers.missing("person.person_id"),
          Spoilers.missing("person.surname"),
          Spoilers.missing("person.name"),
          Spoilers.brokenCharacters("person.name"),
          Spoilers.notAllowed("person.sex", "D"),
          Spoilers.notADate("person.birth_date"),
          Spoilers.tooEarly("person.birth_date"),
          Spoilers.inFuture("person.birth_date"),
          Spoilers.after("person.birth_date", "opened_on"),
          Spoilers.notInList("person.birth_country", "Atlantide"),
          Spoilers.notInList("person.citizenship", "Atlantide"),
          Spoilers.wrongForm("person.tax_code", "CF-123"),
          Spoilers.wrongTaxCode("person.tax_code"),
          Spoilers.wrongForm("person.cui", "CUI-12"),
          Spoilers.shared("person.cui", List.of("person.tax_code"), "person.person_id"),
          Spoilers.shared("person.tax_code", List.of("person.cui"), "person.person_id"),
          Spoilers.wrongForm("person.permit_number", "in corso"),
          Spoilers.notInList("person.permit_kind", "99"),
          Spoilers.wrongForm("person.phone", "non ricorda"),
          Spoilers.wrongForm("person.municipality", "Trani"),
          Spoilers.notInList("person.municipality", "M999").warns(),
          Spoilers.notABoolean("person.vulnerable"),
          Spoilers.missing("opened_on"),
          Spoilers.notADate("opened_on"),
          Spoilers.tooEarly("opened_on").where(row -> !row.has("person.birth_date")),
          Spoilers.inFuture("opened_on").where(row -> !row.has("closed_on")),
          Spoilers.notADate("closed_on"),
          Spoilers.inFuture("closed_on"),
          Spoilers.after("opened_on", "closed_on"));

  static final List<Spoiler> NEEDS =
      List.of(
          Spoilers.missing("code"),
          Spoilers.unmapped("code", "altro-ancora"),
          Spoilers.missing("expressed_on"),
          Spoilers.notADate("expressed_on"),
          Spoilers.tooEarly("expressed_on"),
          Spoilers.inFuture("expressed_on")
              .where(row -> !row.has("met_on") && !row.has("withdrawn_on")),
          Spoilers.notADate("met_on").where(row -> !row.has("met_by") && !row.has("withdrawn_on")),
          Spoilers.inFuture("met_on").whereFilled("met_on"),
          Spoilers.after("expressed_on", "met_on"),
          Spoilers.missingWith("met_on", "met_by"),
          Spoilers.wrongForm("met_by", "noi").whereFilled("met_by"),
          Spoiler.cells(
                  "unknown-parent",
                  "met_by",
                  (row, chance) -> row.put("met_by", Row.changed(row.text("met_by"), '7')))
              .whereFilled("met_by")
              .warns(),
          Spoilers.notADate("withdrawn_on").where(row -> !row.has("met_on")),
          Spoilers.inFuture("withdrawn_on").where(row -> !row.has("met_on")),
          Spoilers.after("expressed_on", "withdrawn_on"),
          Spoilers.bothDates("met_on", "withdrawn_on"),
          Spoilers.wrongForm("municipality", "Trani"),
          Spoilers.notInList("municipality", "M999").warns());

  static final List<Spoiler> SERVICES =
      List.of(
          Spoilers.missing("code"),
          Spoilers.unmapped("code", "altro-ancora"),
          Spoiler.cells(
                  "unknown-parent",
                  "need_id",
                  (row, chance) -> row.put("need_id", Row.changed(row.text("need_id"), '7')))
              .whereFilled("need_id")
              .warns(),
          Spoilers.missing("given_on"),
          Spoilers.notADate("given_on"),
          Spoilers.tooEarly("given_on"),
          Spoilers.inFuture("given_on"),
          Spoilers.notAnInteger("minutes"),
          Spoilers.below("minutes", 0),
          Spoilers.above("minutes", 1_440),
          Spoilers.wrongForm("municipality", "Trani"),
          Spoilers.notInList("municipality", "M999").warns(),
          Spoilers.notInList("language", "klingon"),
          Spoilers.notAllowed("outcome", "boh"),
          Spoilers.contradicted("minutes", 7));

  /** Needs of the partner in its own words, each with the service that answers it. */
  static final List<List<String>> WORDS =
      List.of(
          List.of("alloggio", "ricerca-casa"),
          List.of("lavoro", "orientamento-lavoro"),
          List.of("permesso", "pratica-permesso"),
          List.of("italiano", "invio-cpia"),
          List.of("avvocato", "colloquio-legale"),
          List.of("cibo", "pacco-viveri"),
          List.of("asilo", "pratica-asilo"),
          List.of("assistente-sociale", "presa-in-carico"),
          List.of("tessera-sanitaria", "accompagnamento-asl"),
          List.of("affitto", "contributo-affitto"),
          List.of("curriculum", "scrittura-cv"),
          List.of("carta-soggiorno", "pratica-carta"),
          List.of("tirocinio", "attivazione-tirocinio"),
          List.of("titolo-di-studio", "pratica-titoli"),
          List.of("documenti", "pratica-residenza"),
          List.of("sussidio", "contributo"),
          List.of("psicologo", "ascolto-psicologo"),
          List.of("orientamento", "incontri-civici"),
          List.of("scuola-figli", "iscrizione-scuola"),
          List.of("famiglia-estero", "pratica-famiglia"),
          List.of("posto-letto", "ospitalita-breve"),
          List.of("vestiti", "guardaroba"),
          List.of("volontariato", "invio-associazione"),
          List.of("violenza", "rete-antiviolenza"),
          List.of("tratta", "programma-tratta"));

  private Oasi2Rows() {}

  /** What follows from an application. */
  static String outcome(String need, Chance chance) {
    boolean isApplication = need.equals("carta-soggiorno") || need.equals("titolo-di-studio");
    return isApplication
        ? chance.pick(List.of("applied", "applied", "obtained", "refused"))
        : chance.pick(List.of("done", "done", "ongoing"));
  }
}
