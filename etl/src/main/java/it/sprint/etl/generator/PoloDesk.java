package it.sprint.etl.generator;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** The social desk: persons, their needs, referrals to local services, outcomes and answers. */
final class PoloDesk implements PersonFeed {

  private final Workshop workshop;
  private final Plan plan;
  private final PoloTable persons;
  private final PoloTable needs;
  private final PoloTable referrals;
  private final PoloTable events;
  private final PoloTable surveys;

  PoloDesk(Workshop workshop) {
    this.workshop = workshop;
    this.plan = workshop.plan();
    persons =
        new PoloTable(
            workshop,
            PoloRows.PERSON,
            PoloRows.PERSONS,
            (row, chance) -> row.put("name", row.text("name") + "o"));
    needs =
        new PoloTable(
            workshop,
            PoloRows.NEED,
            PoloRows.NEEDS,
            (row, chance) ->
                row.put("withdrawn_on", null).put("met_on", null).put("met_by_service", null));
    referrals =
        new PoloTable(
            workshop,
            PoloRows.REFERRAL,
            PoloRows.REFERRALS,
            (row, chance) -> row.put("closed_on", null).put("outcome", null));
    events = new PoloTable(workshop, PoloRows.EVENT, PoloRows.EVENTS, (row, chance) -> {});
    surveys =
        new PoloTable(
            workshop,
            PoloRows.SURVEY,
            PoloRows.SURVEYS,
            (row, chance) -> row.put("answer", "none"));
  }

  @Override
  public void tell(Person person) {
    if (!person.partners().contains(Partner.POLO)) {
      return;
    }
    Chance chance = plan.chance("polo", person.number());
    LocalDate first = person.dayAfterArrival(plan, chance);
    LocalDateTime last = first.atTime(9, 0).plusMinutes(chance.below(480));
    Spelt created = Dates.zoned(last);
    int count = 1 + chance.count(1.3, 7);
    for (int i = 0; i < count; i++) {
      LocalDateTime at = last.plusDays(i == 0 ? 0 : chance.skewed(35, 1));
      if (!at.toLocalDate().isAfter(plan.lastDay())) {
        LocalDateTime changed = tellNeed(new Expressed(person, i, at), chance);
        last = changed.isAfter(last) && i == 0 ? at : last;
      }
    }
    persons.add(person(person, first, chance), created, chance);
  }

  static long id(Person person) {
    return 1 + Numbers.of("polo", person.number());
  }

  private Row person(Person person, LocalDate first, Chance chance) {
    Written written = workshop.clerk().write(person, Partner.POLO, first);
    LocalDate mended = first.plusDays(chance.skewed(20, 1));
    LocalDate changed = mended.isAfter(plan.lastDay()) ? first : mended;
    return new Row(PoloRows.PERSON, person.number())
        .put("id", id(person))
        .put("surname", written.surname())
        .put("name", written.givenName())
        .put("sex", written.sex())
        .put("birth_date", written.birthDate())
        .put("birth_country", written.birthCountry().iso3())
        .put("citizenship", written.citizenship().iso3())
        .put("tax_code", written.taxCode())
        .put("cui", written.cui())
        .put("permit_number", written.permitNumber())
        .put("permit_kind", written.permitKind())
        .put("phone", written.phone())
        .put("municipality", written.town())
        .put("vulnerable", chance.hit(0.1))
        .put("first_seen_on", first)
        .put("updated_at", Dates.zoned(changed.atTime(18, 0).plusSeconds(chance.below(3_600))));
  }

  /** A need of a person. */
  private record Expressed(Person person, int index, LocalDateTime at) {

    long id(String table) {
      return 1 + Numbers.of(table, person.number() * 8L + index);
    }
  }

  /** Tells a need and the referral that follows from it; gives the time of the last change. */
  private LocalDateTime tellNeed(Expressed expressed, Chance chance) {
    NeedKind kind = NeedKind.any(chance);
    LocalDate day = expressed.at().toLocalDate();
    LocalService service = workshop.services().answering(kind, day, chance);
    Row need =
        new Row(PoloRows.NEED, expressed.person().number())
            .put("id", expressed.id("polo-need"))
            .put("person_id", id(expressed.person()))
            .put("need_code", kind.needCode())
            .put("expressed_on", day)
            .put("municipality", expressed.person().town().belfiore())
            .put("language", expressed.person().origin().language())
            .put("mediator_code", chance.hit(0.55) ? "M1" : "M2");
    LocalDateTime changed = expressed.at();
    boolean withdrawn = chance.hit(0.06);
    if (withdrawn) {
      need.put("withdrawn_on", day);
    }
    boolean refers = chance.hit(0.85) && !withdrawn;
    if (refers) {
      Referral referral =
          Referral.sent(expressed.at().plusHours(1 + chance.below(40)), kind, plan, chance);
      if (!referral.events().isEmpty()) {
        tellReferral(expressed, new Sent(referral, service, need), chance);
        changed = referral.changedAt();
      }
      if (referral.isCompleted()) {
        need.put("met_on", referral.closedOn()).put("met_by_service", service.id());
      }
    }
    Spelt updated = Dates.zoned(changed.plusMinutes(chance.below(120)));
    needs.add(need.put("updated_at", updated), Dates.zoned(expressed.at()), chance);
    return changed;
  }

  /**
   * A referral with the service it goes to and the need that it comes from. Some people ask for a
   * service, and the desk notes no need.
   */
  private record Sent(Referral referral, LocalService service, Row need) {}

  private void tellReferral(Expressed expressed, Sent sent, Chance chance) {
    Referral referral = sent.referral();
    LocalService service = sent.service();
    long id = expressed.id("polo-referral");
    Row row =
        new Row(PoloRows.REFERRAL, expressed.person().number())
            .put("id", id)
            .put("person_id", id(expressed.person()))
            .put("need_id", id % 16 == 3 ? null : sent.need().get("id"))
            .put("provider", service.providerOn(referral.sentAt().toLocalDate()))
            .put("service_id", service.id())
            .put("service_code", service.need().serviceCode())
            .put("municipality", service.town().belfiore())
            .put("sent_at", Dates.zoned(referral.sentAt()))
            .put("first_appointment_on", referral.appointment())
            .put("no_show", referral.noShow())
            .put("closed_on", referral.closedOn())
            .put("outcome", referral.outcome())
            .put("updated_at", Dates.zoned(referral.changedAt().plusMinutes(chance.below(90))));
    referrals.add(row, Dates.zoned(referral.sentAt()), chance);
    int index = 0;
    for (Referral.Event event : referral.events()) {
      Row change =
          new Row(PoloRows.EVENT, expressed.person().number())
              .put("id", id * 8 + index)
              .put("referral_id", id)
              .put("state", event.state())
              .put("happened_at", Dates.zoned(event.at()))
              .put("updated_at", Dates.zoned(event.at().plusMinutes(chance.below(600))));
      events.add(change, Dates.zoned(event.at()), chance);
      index++;
    }
    if (referral.closedOn() != null && chance.hit(0.5)) {
      survey(expressed, id, referral.closedOn(), chance);
    }
  }

  /** Answers of some people to one question are about the desk itself. */
  private void survey(Expressed expressed, long referral, LocalDate closed, Chance chance) {
    LocalDate day = closed.plusDays(chance.skewed(5, 0.7));
    if (day.isAfter(plan.lastDay())) {
      return;
    }
    List<String> questions = List.of("helpful", "understood", "waiting");
    for (int i = 0; i < questions.size(); i++) {
      String answer =
          chance.pick(List.of("yes", "yes", "yes", "yes", "yes", "partly", "no", "yes", "none"));
      Row row =
          new Row(PoloRows.SURVEY, expressed.person().number())
              .put("id", referral * 4 + i)
              .put("person_id", id(expressed.person()))
              .put("referral_id", i == 1 && referral % 4 == 0 ? null : referral)
              .put("question_code", questions.get(i))
              .put("answer", answer)
              .put("answered_on", day)
              .put("updated_at", Dates.zoned(day.atTime(12, 0).plusMinutes(chance.below(300))));
      surveys.add(row, Dates.zoned(day.atTime(12, 0)), chance);
    }
  }

  @Override
  public void close() throws IOException {
    for (PoloTable table : List.of(persons, needs, referrals, events, surveys)) {
      table.close();
    }
  }
}
