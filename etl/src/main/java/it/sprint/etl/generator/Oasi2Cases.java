package it.sprint.etl.generator;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Oasi 2's social cases as its server keeps them at the end, one a line; the former state of cases
 * that were corrected stands in a file of its own.
 */
final class Oasi2Cases implements PersonFeed {

  private static final double DELETED = 0.01;

  private final Workshop workshop;
  private final Plan plan;
  private final Emitter cases;
  private final Emitter needs;
  private final Emitter services;
  private final JsonLinesFile now;
  private final JsonLinesFile earlier;

  Oasi2Cases(Workshop workshop) {
    this.workshop = workshop;
    this.plan = workshop.plan();
    this.cases = workshop.emitter(Oasi2Rows.CASES);
    this.needs = workshop.emitter(Oasi2Rows.NEEDS);
    this.services = workshop.emitter(Oasi2Rows.SERVICES);
    this.now = new JsonLinesFile(plan.folder(), "oasi2-cases/cases.jsonl");
    this.earlier = new JsonLinesFile(plan.folder(), "oasi2-cases/cases-earlier.jsonl");
  }

  /** A case with what is nested in it. */
  private record Case(Row root, List<Row> needs, List<Row> services) {}

  @Override
  public void tell(Person person) {
    if (!person.partners().contains(Partner.OASI2)) {
      return;
    }
    Chance chance = plan.chance("oasi2", person.number());
    LocalDate opened = person.dayAfterArrival(plan, chance);
    Case told = told(person, opened, chance);
    workshop.truth().record(told.root());
    if (chance.hit(DELETED)) {
      Row gone =
          new Row(Oasi2Rows.CASE, person.number())
              .put("case_id", told.root().get("case_id"))
              .put("updated_at", told.root().cell("updated_at"))
              .put("deleted", true);
      workshop.truth().deletion(gone, "flag", tell(now, gone));
      return;
    }
    told.needs().forEach(workshop.truth()::record);
    told.services().forEach(workshop.truth()::record);
    if (chance.hit(plan.rates().corrected())) {
      before(told.root(), opened);
    }
    write(told, chance);
  }

  private void before(Row root, LocalDate opened) {
    Row before = root.copy();
    before
        .put("person.name", root.text("person.name") + "o")
        .put("closed_on", null)
        .put("updated_at", Dates.zoned(opened.atTime(9, 0)));
    String file = tell(earlier, before);
    workshop.truth().correction(root, Mending.CHANGED, List.of(file, now.name()));
  }

  private String tell(JsonLinesFile file, Row row) {
    Place place = file.write(row);
    workshop.truth().told(row, place);
    return place.file();
  }

  private Case told(Person person, LocalDate opened, Chance chance) {
    long number = Numbers.of("oasi2", person.number());
    String caseId = "C-" + Numbers.digits(number, 8);
    Row root = root(person, opened, chance).put("case_id", caseId);
    Case told = new Case(root, new ArrayList<>(), new ArrayList<>());
    LocalDate last = opened;
    int count = 1 + chance.count(1.4, 6);
    for (int i = 0; i < count; i++) {
      LocalDate expressed = i == 0 ? opened : opened.plusDays(chance.skewed(30, 1));
      if (!expressed.isAfter(plan.lastDay())) {
        LocalDate done = addNeed(told, new Expressed(person, i, expressed), chance);
        last = done.isAfter(last) ? done : last;
      }
    }
    LocalDate closed = last.plusDays(10 + chance.skewed(60, 0.8));
    if (chance.hit(0.5) && !closed.isAfter(plan.lastDay())) {
      root.put("closed_on", closed);
      last = closed;
    }
    Spelt time = Dates.zoned(last.atTime(8, 0).plusMinutes(chance.below(600)));
    root.put("updated_at", time);
    return told;
  }

  /** A need of a person. */
  private record Expressed(Person person, int index, LocalDate on) {

    String number() {
      return Numbers.digits(Numbers.of("oasi2-need", person.number() * 8L + index), 8);
    }
  }

  /**
   * Adds a need with the services that answer it; gives the last day on which something was done.
   */
  private LocalDate addNeed(Case told, Expressed expressed, Chance chance) {
    List<String> words = chance.pickSkewed(Oasi2Rows.WORDS);
    String town = expressed.person().town().belfiore();
    Row need =
        new Row(Oasi2Rows.NEED, expressed.person().number())
            .put("need_id", "N-" + expressed.number())
            .put("../case_id", told.root().get("case_id"))
            .put("code", words.get(0))
            .put("expressed_on", expressed.on())
            .put("municipality", town);
    told.needs().add(need);
    LocalDate given = expressed.on().plusDays(chance.skewed(21, 0.9));
    boolean withdrawn = chance.hit(0.07);
    boolean answered = chance.hit(0.75) && !given.isAfter(plan.lastDay());
    if (withdrawn && answered) {
      need.put("withdrawn_on", given);
    }
    if (!answered || withdrawn) {
      return expressed.on();
    }
    Row service =
        new Row(Oasi2Rows.SERVICE, expressed.person().number())
            .put("service_id", "S-" + expressed.number())
            .put("../case_id", told.root().get("case_id"))
            .put("need_id", need.get("need_id"))
            .put("code", words.get(1))
            .put("given_on", given)
            .put("minutes", 15 * chance.between(1, 8))
            .put("municipality", town)
            .put("language", chance.hit(0.6) ? expressed.person().origin().language() : "italiano")
            .put("outcome", Oasi2Rows.outcome(words.get(0), chance));
    told.services().add(service);
    if (chance.hit(0.8)) {
      need.put("met_on", given).put("met_by", service.get("service_id"));
    }
    return given;
  }

  private Row root(Person person, LocalDate opened, Chance chance) {
    Written written = workshop.clerk().write(person, Partner.OASI2, opened);
    String id = Numbers.digits(Numbers.of("oasi2-person", person.number()), 8);
    return new Row(Oasi2Rows.CASE, person.number())
        .put("person.person_id", "P-" + id)
        .put("person.surname", written.surname())
        .put("person.name", written.givenName())
        .put("person.sex", written.sex())
        .put("person.birth_date", written.birthDate())
        .put("person.birth_country", written.birthCountry().iso3())
        .put("person.citizenship", written.citizenship().iso3())
        .put("person.tax_code", written.taxCode())
        .put("person.cui", written.cui())
        .put("person.permit_number", written.permitNumber())
        .put("person.permit_kind", written.permitKind())
        .put("person.phone", written.phone())
        .put("person.municipality", written.town())
        .put("person.vulnerable", chance.hit(0.12))
        .put("opened_on", opened)
        .put("deleted", false);
  }

  private void write(Case told, Chance chance) {
    Row root = told.root().copy();
    Spoiler spoiler = cases.spoilerFor(root, chance);
    Row beside = null;
    if (spoiler != null && spoiler.manner() == Spoiler.Manner.BESIDE) {
      beside = root.copy();
      spoiler.cells().accept(beside, chance);
    } else if (spoiler != null) {
      spoiler.cells().accept(root, chance);
    }
    Items needItems = new Items(needs, told.needs(), chance);
    Items serviceItems = new Items(services, told.services(), chance);
    Map<String, Object> line = new LinkedHashMap<>(JsonText.sparse(root));
    line.put("needs", needItems.objects());
    line.put("services", serviceItems.objects());
    Place place = now.writeLine(JsonText.of(line));
    needItems.tell(place);
    serviceItems.tell(place);
    if (spoiler == null || beside != null) {
      workshop.truth().told(root, place);
    }
    if (beside != null && spoiler != null) {
      workshop.truth().record(beside);
      workshop.truth().wrong(beside, now.write(beside), spoiler);
    } else if (spoiler != null) {
      workshop.truth().wrong(root, place, spoiler);
    }
  }

  /** The items of one nested list, some of them wrong. */
  private final class Items {
    private final List<Row> rows = new ArrayList<>();
    private final Map<Integer, Spoiler> wrong = new LinkedHashMap<>();

    Items(Emitter emitter, List<Row> right, Chance chance) {
      for (Row row : right) {
        Row copy = row.copy();
        Spoiler spoiler = emitter.spoilerFor(row, chance);
        if (spoiler != null && spoiler.manner() == Spoiler.Manner.BESIDE) {
          rows.add(row);
        }
        if (spoiler != null) {
          spoiler.cells().accept(copy, chance);
          wrong.put(rows.size(), spoiler);
        }
        rows.add(copy);
      }
    }

    List<Map<String, Object>> objects() {
      return rows.stream().map(JsonText::sparse).toList();
    }

    void tell(Place line) {
      Truth truth = workshop.truth();
      for (int item = 0; item < rows.size(); item++) {
        Place place = new Place(line.file(), line.line(), item);
        Spoiler spoiler = wrong.get(item);
        if (spoiler == null) {
          truth.told(rows.get(item), place);
        } else {
          truth.wrong(rows.get(item), place, spoiler);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    now.close();
    earlier.close();
  }
}
