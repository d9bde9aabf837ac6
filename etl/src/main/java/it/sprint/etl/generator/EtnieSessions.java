package it.sprint.etl.generator;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Etnie's mediation sessions and desk contacts, named and anonymous: gzipped JSON Lines. */
final class EtnieSessions implements PersonFeed {

  static final Shape SHAPE =
      new Shape(
          "etnie-sessions",
          "session",
          List.of(
              "id_sessione",
              "tipo",
              "anonimo",
              "persona.id",
              "persona.cognome",
              "persona.nome",
              "persona.sesso",
              "persona.data_nascita",
              "persona.cittadinanza",
              "persona.codice_fiscale",
              "persona.telefono",
              "lingua",
              "luogo",
              "comune",
              "inizio",
              "minuti",
              "argomento"),
          List.of("id_sessione"));

  private static final double MORE_SESSIONS = 7;
  private static final int MOST_SESSIONS = 39;
  private static final LocalDate CLOCKS_BACK = LocalDate.of(2022, 10, 30);
  private static final List<String> KINDS = List.of("mediazione", "sportello", "telefono");
  private static final List<String> PLACES =
      List.of("sportello", "centro", "ospedale", "scuola", "ufficio", "remoto", "strada");
  private static final List<String> TOPICS =
      List.of(
          "MED-SAN", "MED-DOC", "SPO-INF", "MED-LEG", "MED-SOC", "MED-SCU", "MED-ANA", "MED-GEN",
          "MED-LAV", "MED-LIN", "MED-ASI", "MED-ABI", "SPO-ASS", "MED-CON", "LAB-INT", "MED-PSI",
          "MED-VIO", "MED-TRA");

  private static final List<Spoiler> SPOILERS =
      List.of(
          Spoilers.missing("id_sessione"),
          Spoilers.wrongForm("id_sessione", "sessione 12"),
          Spoilers.missing("tipo"),
          Spoilers.notAllowed("tipo", "chiacchierata"),
          Spoilers.notABoolean("anonimo").whereFilled("persona.id"),
          Spoilers.wrongForm("persona.id", "P-12")
              .where(row -> row.has("persona.id") && !row.has("persona.codice_fiscale")),
          Spoilers.missingWith("persona.cognome", "persona.id"),
          Spoilers.missingWith("persona.nome", "persona.id"),
          Spoilers.brokenCharacters("persona.nome"),
          Spoilers.notAllowed("persona.sesso", "W").whereFilled("persona.id"),
          Spoilers.notADate("persona.data_nascita").whereFilled("persona.id"),
          Spoilers.tooEarly("persona.data_nascita").whereFilled("persona.id"),
          Spoilers.inFuture("persona.data_nascita").whereFilled("persona.id"),
          Spoilers.notInList("persona.cittadinanza", "Atlantide").whereFilled("persona.id"),
          Spoilers.wrongForm("persona.codice_fiscale", "CF-123").whereFilled("persona.id"),
          Spoilers.wrongTaxCode("persona.codice_fiscale"),
          Spoilers.shared("persona.codice_fiscale", List.of(), "persona.id"),
          Spoilers.wrongForm("persona.telefono", "non ricorda").whereFilled("persona.id"),
          Spoilers.notInList("lingua", "klingon"),
          Spoilers.missing("luogo"),
          Spoilers.notAllowed("luogo", "bar"),
          Spoilers.wrongForm("comune", "Barletta"),
          Spoilers.notInList("comune", "M999").warns(),
          Spoilers.missing("inizio"),
          Spoilers.notATimestamp("inizio"),
          Spoilers.nonexistentTime("inizio"),
          Spoilers.ambiguousTime("inizio"),
          Spoiler.cells("in-future", "inizio", Spoilers.set("inizio", "2097-05-17T10:00:00+02:00")),
          Spoilers.missing("minuti"),
          Spoilers.notAnInteger("minuti"),
          Spoilers.below("minuti", 0),
          Spoilers.above("minuti", 1_440),
          Spoilers.missing("argomento"),
          Spoilers.unmapped("argomento", "MED-XYZ"),
          Spoiler.cells("none-of-required", "persona.id", Spoilers.set("anonimo", null))
              .whereFilled("anonimo"),
          Spoiler.cells(
                  "more-than-one-filled",
                  "persona.cognome",
                  Spoilers.set("persona.cognome", "Diallo"))
              .whereFilled("anonimo"),
          Spoilers.contradicted("minuti", 17));

  private static final List<Spoiler> LAST_LINES =
      List.of(Spoiler.line("broken-json", line -> line.substring(0, line.length() / 2)));

  private final Workshop workshop;
  private final Plan plan;
  private final Dispatch dispatch;

  EtnieSessions(Workshop workshop) {
    this.workshop = workshop;
    this.plan = workshop.plan();
    this.dispatch =
        new Dispatch(
            workshop.emitter(SPOILERS),
            (row, chance) -> row.put("minuti", 5 + chance.below(10)),
            LAST_LINES,
            month -> new JsonLinesFile(plan.folder(), name(plan.lastDayOf(month))));
  }

  private static String name(LocalDate day) {
    return "etnie-sessions/" + day + "-sessioni.jsonl.gz";
  }

  @Override
  public void tell(Person person) {
    if (!person.partners().contains(Partner.ETNIE)) {
      return;
    }
    Chance chance = plan.chance("etnie", person.number());
    LocalDate first = person.dayAfterArrival(plan, chance);
    int days = (int) ChronoUnit.DAYS.between(first, plan.lastDay()) + 1;
    int count = 1 + chance.count(MORE_SESSIONS, MOST_SESSIONS);
    double anonymous = plan.rates().anonymous();
    int unnamed = MOST_SESSIONS;
    for (int i = 0; i < count; i++) {
      LocalDate day = i == 0 ? first : first.plusDays(chance.below(days));
      dispatch.send(named(person, first, session(person, i, day, chance)), day, chance);
      if (unnamed < 63 && chance.hit(anonymous / Math.max(0.01, 1 - anonymous))) {
        unnamed++;
        LocalDate other = first.plusDays(chance.below(days));
        Row row = session(person, unnamed, other, chance);
        dispatch.send(nobody(row), other, chance);
      }
    }
  }

  /** A contact of somebody who did not say who it was. */
  private static Row nobody(Row row) {
    Row anonymous = new Row(SHAPE, Row.NOBODY).put("anonimo", true);
    SHAPE.headers().stream()
        .filter(row::has)
        .forEach(header -> anonymous.put(header, row.cell(header)));
    return anonymous;
  }

  private Row named(Person person, LocalDate first, Row row) {
    Written written = workshop.clerk().write(person, Partner.ETNIE, first);
    return row.put("persona.id", Long.toString(Numbers.of("etnie-person", person.number())))
        .put("persona.cognome", written.surname())
        .put("persona.nome", written.givenName())
        .put("persona.sesso", written.sex())
        .put("persona.data_nascita", birthDate(person, written))
        .put("persona.cittadinanza", written.citizenship().name())
        .put("persona.codice_fiscale", written.taxCode())
        .put("persona.telefono", written.phone());
  }

  private static @Nullable Object birthDate(Person person, Written written) {
    LocalDate date = written.birthDate();
    return date != null && person.number() % 5 == 0 ? Dates.inWords(date) : date;
  }

  private Row session(Person person, int index, LocalDate day, Chance chance) {
    String id = Numbers.digits(Numbers.of("etnie", person.number() * 64L + index), 8);
    return new Row(SHAPE, person.number())
        .put("id_sessione", "ET-" + day.getYear() + "-" + id)
        .put("tipo", chance.pickSkewed(KINDS))
        .put("lingua", person.origin().language())
        .put("luogo", chance.pickSkewed(PLACES))
        .put("comune", chance.hit(0.05) ? null : person.town().belfiore())
        .put("inizio", start(day, chance))
        .put("minuti", 10 + 5 * chance.below(20))
        .put("argomento", chance.pickSkewed(TOPICS));
  }

  /** On an Italian clock, with or without its zone; a call in the hour that comes twice has one. */
  private static Spelt start(LocalDate day, Chance chance) {
    LocalDateTime time = day.atTime(8, 30).plusMinutes(5L * chance.below(110));
    boolean zoned = chance.hit(0.6);
    if (day.equals(CLOCKS_BACK) && chance.hit(0.3)) {
      LocalDateTime summer = day.atTime(2, chance.between(10, 59));
      return Dates.at(summer, ZoneOffset.ofHours(zoned ? 2 : 1));
    }
    return zoned ? Dates.zoned(time) : Dates.local(time);
  }

  @Override
  public void close() throws IOException {
    dispatch.close();
  }
}
