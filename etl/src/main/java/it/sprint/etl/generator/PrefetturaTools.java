package it.sprint.etl.generator;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Protocols, plans and tools in place: all of them each time. */
final class PrefetturaTools implements Closeable {

  static final Shape SHAPE =
      new Shape(
          "prefettura-tools",
          "tool",
          List.of(
              "Codice strumento",
              "Titolo",
              "Tipo",
              "Area",
              "Firmatari",
              "Società civile",
              "Data firma",
              "In vigore dal",
              "In vigore al"),
          List.of("Codice strumento"));

  private static final CsvFile.Format FORMAT =
      new CsvFile.Format(';', StandardCharsets.UTF_8, true);
  private static final int TOOLS = 26;

  private static final List<String> KINDS =
      List.of(
          "Protocollo operativo",
          "Protocollo d'intesa",
          "Linee guida",
          "Procedura condivisa",
          "Modulistica comune",
          "Piano territoriale",
          "Accordo di rete",
          "Carta dei servizi",
          "Mappa dei servizi",
          "Sistema informativo");
  private static final List<String> AREAS =
      List.of("Salute", "Scuola", "Lavoro", "Casa", "Legale", "Sociale", "Partecipazione");
  private static final List<String> PARTNERS =
      List.of("asl-bt", "cpia-bat", "oasi2", "etnie", "nova", "polo", "comune-andria");

  private static final List<Spoiler> SPOILERS =
      List.of(
          Spoilers.missing("Codice strumento"),
          Spoilers.wrongForm("Codice strumento", "S/12"),
          Spoilers.missing("Titolo"),
          Spoilers.brokenCharacters("Titolo"),
          Spoilers.missing("Tipo"),
          Spoilers.notInList("Tipo", "poesia"),
          Spoilers.notInList("Area", "astronomia"),
          Spoilers.missing("Firmatari"),
          Spoilers.missing("Società civile"),
          Spoilers.notABoolean("Società civile"),
          Spoilers.missing("Data firma"),
          Spoilers.notADate("Data firma"),
          Spoilers.tooEarly("Data firma"),
          Spoilers.after("Data firma", "In vigore dal").warns(),
          Spoilers.missing("In vigore dal"),
          Spoilers.notADate("In vigore dal"),
          Spoilers.notADate("In vigore al"),
          Spoilers.after("In vigore dal", "In vigore al"),
          Spoilers.contradicted("Tipo", "Linee guida"));

  private final Snapshots snapshots;

  PrefetturaTools(Workshop workshop) {
    Plan plan = workshop.plan();
    Snapshots.Habits habits =
        Snapshots.Habits.ofSmallRegister(
            (row, chance) -> row.put("Titolo", row.text("Titolo") + " (bozza)"));
    snapshots =
        new Snapshots(
            workshop.emitter(SPOILERS, Spoilers.lines(';')),
            habits,
            Spoilers.lastLines(';'),
            Snapshots.monthly(plan),
            day ->
                new CsvFile(
                    plan.folder(), "prefettura-tools/" + day + "-strumenti.csv", FORMAT, SHAPE));
    for (int i = 1; i <= TOOLS; i++) {
      Chance chance = plan.chance("tool", i);
      LocalDate signed = i <= 3 ? plan.firstDay().minusDays(200L * i) : plan.anyDay(chance);
      Row whole = row(i, signed, chance);
      snapshots.send(day -> signed.isAfter(day) ? null : whole.copy(), signed, chance);
    }
  }

  private static Row row(int number, LocalDate signed, Chance chance) {
    String kind = chance.pickSkewed(KINDS);
    String area = chance.pick(AREAS);
    boolean civil = chance.hit(0.6);
    LocalDate from = signed.plusDays(chance.below(40));
    boolean isDraft = chance.hit(0.5);
    return new Row(SHAPE, Row.NOBODY)
        .put("Codice strumento", "STR-" + Numbers.digits(number, 3))
        .put("Titolo", kind + " \"" + area + "\"; versione " + chance.between(1, 3))
        .put("Tipo", kind)
        .put("Area", area)
        .put("Firmatari", "prefettura | " + chance.pick(PARTNERS) + (civil ? " | etnie" : ""))
        .put("Società civile", civil)
        .put("Data firma", signed)
        .put("In vigore dal", from)
        .put(
            "In vigore al",
            isDraft ? Spelt.nothing("31/12/9999") : from.plusYears(chance.between(1, 3)));
  }

  @Override
  public void close() throws IOException {
    snapshots.close();
  }
}
