package it.sprint.etl.generator;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Work and homes that NOVA finds for its guests: a full snapshot each time. */
final class NovaPlacements implements PersonFeed {

  static final Shape SHAPE =
      new Shape(
          "nova-placements",
          "placement",
          List.of(
              "ID inserimento", "ID ospite", "Tipo", "Comune", "Data inizio", "Data fine", "Esito"),
          List.of("ID inserimento"));

  private static final double PLACED = 0.4;
  private static final List<String> WORK =
      List.of(
          "Lavoro a tempo determinato",
          "Tirocinio",
          "Lavoro stagionale",
          "Corso professionale",
          "Apprendistato",
          "Lavoro a tempo indeterminato");
  private static final List<String> HOMES =
      List.of("Alloggio condiviso", "Alloggio autonomo", "Ospitalità in famiglia");
  private static final List<String> OUTCOMES =
      List.of(
          "Concluso regolarmente",
          "Prorogato o rinnovato",
          "Assunzione",
          "Dimissioni o rinuncia",
          "Trasferimento altrove",
          "Contatto perso",
          "Licenziamento o risoluzione");

  private static final List<Spoiler> SPOILERS =
      List.of(
          Spoilers.missing("ID inserimento"),
          Spoilers.wrongForm("ID inserimento", "12-bis"),
          Spoilers.missing("ID ospite"),
          Spoilers.wrongForm("ID ospite", "ospite 12"),
          Spoilers.missing("Tipo"),
          Spoilers.notInList("Tipo", "vacanza"),
          Spoilers.wrongForm("Comune", "Trani"),
          Spoilers.notInList("Comune", "M999").warns(),
          Spoilers.missing("Data inizio"),
          Spoilers.notADate("Data inizio"),
          Spoilers.tooEarly("Data inizio"),
          Spoilers.inFuture("Data inizio").where(row -> !row.hasDate("Data fine")),
          Spoilers.notADate("Data fine"),
          Spoilers.after("Data inizio", "Data fine"),
          Spoilers.notInList("Esito", "boh"),
          Spoilers.missingWith("Esito", "Data fine").where(row -> row.hasDate("Data fine")).warns(),
          Spoilers.contradicted("Tipo", "Apprendistato"));

  private final Plan plan;
  private final Snapshots snapshots;

  NovaPlacements(Workshop workshop) {
    this.plan = workshop.plan();
    Snapshots.Habits habits =
        new Snapshots.Habits(
            (row, chance) -> row.put("Comune", "A285"),
            NovaStays.VANISHED,
            plan.rates().late(),
            Snapshots.Mistakes.UNTIL_MENDED);
    this.snapshots =
        new Snapshots(
            workshop.emitter(SPOILERS, Spoilers.lines(',')),
            habits,
            Spoilers.lastLines(','),
            Snapshots.monthlyThenDaily(plan),
            day ->
                new CsvFile(
                    plan.folder(),
                    "nova-placements/" + day + "-inserimenti.csv",
                    NovaStays.FORMAT,
                    SHAPE));
  }

  @Override
  public void tell(Person person) {
    Chance chance = plan.chance("placement", person.number());
    boolean isGrown = person.ageOn(plan.firstDay()) >= 18;
    if (!person.partners().contains(Partner.NOVA) || !isGrown) {
      return;
    }
    LocalDate free = person.dayAfterArrival(plan, chance).plusDays(30);
    int count = chance.hit(PLACED) ? 1 + chance.count(0.4, 3) : 0;
    for (int i = 0; i < count; i++) {
      LocalDate started = free.plusDays(chance.skewed(50, 0.8));
      LocalDate ended = chance.hit(0.6) ? started.plusDays(20 + chance.skewed(150, 0.6)) : null;
      send(person, new Placement(i, started, ended, chance.hit(0.65)), chance);
      free = ended == null ? started.plusDays(200) : ended;
    }
  }

  /** One placement; without an end it goes on. */
  private record Placement(int index, LocalDate from, @Nullable LocalDate to, boolean isWork) {}

  private void send(Person person, Placement placement, Chance chance) {
    String kind = chance.pickSkewed(placement.isWork() ? WORK : HOMES);
    String outcome = chance.pickSkewed(OUTCOMES);
    String town = chance.hit(0.8) ? person.town().belfiore() : Town.any(chance).belfiore();
    boolean placeholder = chance.hit(0.3);
    String id =
        Numbers.digits(Numbers.of("placement", person.number() * 8L + placement.index()), 8);
    snapshots.send(
        day -> {
          if (placement.from().isAfter(day)) {
            return null;
          }
          LocalDate to = placement.to();
          boolean over = to != null && !to.isAfter(day);
          return new Row(SHAPE, person.number())
              .put("ID inserimento", "INS" + id)
              .put("ID ospite", NovaStays.guest(person))
              .put("Tipo", kind)
              .put("Comune", town)
              .put("Data inizio", placement.from())
              .put("Data fine", NovaStays.dateOr(over ? to : null, placeholder))
              .put("Esito", over ? outcome : "In corso");
        },
        placement.from(),
        chance);
  }

  @Override
  public void close() throws IOException {
    snapshots.close();
  }
}
