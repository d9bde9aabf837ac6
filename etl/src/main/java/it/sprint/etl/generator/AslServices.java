package it.sprint.etl.generator;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The health authority's services: pseudonymous, delimited by semicolons, in Windows-1252. */
final class AslServices implements PersonFeed {

  static final Shape SHAPE =
      new Shape(
          "asl-services",
          "service",
          List.of(
              "id_prestazione",
              "token_assistito",
              "sesso",
              "fascia_età",
              "cittadinanza",
              "comune_erogazione",
              "codice_prestazione",
              "data_prestazione",
              "giorni_da_arrivo",
              "lingua_mediazione",
              "presente"),
          List.of("id_prestazione"));

  private static final CsvFile.Format FORMAT =
      new CsvFile.Format(';', Charset.forName("windows-1252"), false);
  private static final double REACHED = 0.45;
  private static final double MORE_SERVICES = 4;
  private static final int MOST_SERVICES = 60;

  private static final List<String> SERVICES =
      List.of(
          "ISCR-SSN",
          "VAC-MPR",
          "SCR-TBC",
          "SCELTA-MMG",
          "VAC-DTP",
          "SCR-INF",
          "ORI-SAN",
          "MED-SPORT",
          "CONS-FAM",
          "RINN-SSN",
          "VAC-COV",
          "VAC-INF",
          "PSI-COL",
          "SCR-PED",
          "VAC-ESA",
          "SCELTA-PLS",
          "SCR-ONC");

  private static final List<Spoiler> SPOILERS =
      List.of(
          Spoilers.missing("id_prestazione"),
          Spoilers.wrongForm("id_prestazione", "PRE/12"),
          Spoilers.missing("token_assistito"),
          Spoilers.wrongForm("token_assistito", "ABC123"),
          Spoilers.notAllowed("sesso", "U"),
          Spoilers.notAllowed("fascia_età", "18-65"),
          Spoilers.notInList("cittadinanza", "Atlantide"),
          Spoilers.missing("comune_erogazione"),
          Spoilers.wrongForm("comune_erogazione", "Andria"),
          Spoilers.notInList("comune_erogazione", "M999"),
          Spoilers.missing("codice_prestazione"),
          Spoilers.unmapped("codice_prestazione", "ALTRO-99"),
          Spoilers.missing("data_prestazione"),
          Spoilers.notADate("data_prestazione"),
          Spoilers.tooEarly("data_prestazione"),
          Spoilers.inFuture("data_prestazione"),
          Spoilers.notAnInteger("giorni_da_arrivo"),
          Spoilers.below("giorni_da_arrivo", -3),
          Spoilers.above("giorni_da_arrivo", 40_000),
          Spoilers.notInList("lingua_mediazione", "klingon"),
          Spoilers.missing("presente"),
          Spoilers.notABoolean("presente"),
          Spoilers.contradicted("codice_prestazione", "VAC-INF"));

  private final Plan plan;
  private final Dispatch dispatch;

  AslServices(Workshop workshop) {
    this.plan = workshop.plan();
    this.dispatch =
        new Dispatch(
            workshop.emitter(SPOILERS, Spoilers.lines(';')),
            (row, chance) -> row.put("codice_prestazione", "ORI-SAN"),
            Spoilers.lastLines(';'),
            month -> new CsvFile(plan.folder(), name(plan.lastDayOf(month)), FORMAT, SHAPE));
  }

  private static String name(LocalDate day) {
    return "asl-services/" + day + "-prestazioni.csv";
  }

  @Override
  public void tell(Person person) {
    Chance chance = plan.chance("asl", person.number());
    if (!chance.hit(REACHED)) {
      return;
    }
    LocalDate first = person.dayAfterArrival(plan, chance);
    String token = token(person);
    int count = 1 + chance.count(MORE_SERVICES, MOST_SERVICES);
    for (int i = 0; i < count; i++) {
      long days = ChronoUnit.DAYS.between(first, plan.lastDay());
      LocalDate day = i == 0 ? first : first.plusDays(chance.below((int) days + 1));
      String service = i == 0 && chance.hit(0.7) ? "VIS-ARR" : chance.pickSkewed(SERVICES);
      dispatch.send(
          row(person, i, day, chance)
              .put("token_assistito", token)
              .put("codice_prestazione", service),
          day,
          chance);
    }
  }

  /** As the kit makes it, from a number and a key that only the health authority has. */
  private String token(Person person) {
    Chance chance = plan.chance("asl-token", person.number());
    StringBuilder token = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      String part = Long.toHexString(chance.number() >>> 32);
      token.append("0".repeat(8 - part.length())).append(part);
    }
    return token.toString();
  }

  private Row row(Person person, int index, LocalDate day, Chance chance) {
    boolean mediated = chance.hit(0.45) && !person.origin().language().equals("italiano");
    Object written = chance.hit(0.15) ? new Spelt(day, day.toString()) : day;
    Country citizenship = person.citizenship();
    return new Row(SHAPE, person.number())
        .put("id_prestazione", "P" + Numbers.digits(Numbers.of("asl", id(person, index)), 8))
        .put("sesso", chance.hit(0.01) ? Spelt.nothing("n.d.") : person.gender().letter())
        .put("fascia_età", chance.hit(0.02) ? null : person.ageBracketOn(day))
        .put("cittadinanza", chance.hit(0.3) ? citizenship.name() : citizenship.iso3())
        .put("comune_erogazione", person.town().belfiore())
        .put("data_prestazione", written)
        .put("giorni_da_arrivo", daysSinceArrival(person, day, chance))
        .put("lingua_mediazione", mediated ? person.origin().language() : noLanguage(chance))
        .put("presente", chance.hit(0.92) ? new Spelt(true, "S") : new Spelt(false, "N"));
  }

  private static @Nullable Object noLanguage(Chance chance) {
    return chance.hit(0.3) ? Spelt.nothing("nessuna") : null;
  }

  private static @Nullable Object daysSinceArrival(Person person, LocalDate day, Chance chance) {
    long days = Math.max(0, ChronoUnit.DAYS.between(person.arrivedOn(), day));
    return chance.hit(0.1) ? Spelt.nothing("-") : days;
  }

  private static long id(Person person, int index) {
    return person.number() * 64L + index;
  }

  @Override
  public void close() throws IOException {
    dispatch.close();
  }
}
