package it.sprint.etl.generator;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** The desk's directory of local services: a full snapshot each time. */
final class PoloServices implements Closeable {

  static final Shape SHAPE =
      new Shape(
          "polo-services",
          "local_service",
          List.of(
              "ID servizio",
              "Codice bisogno",
              "Denominazione",
              "Ente erogatore",
              "Codice servizio",
              "Area",
              "Tipo",
              "Indirizzo",
              "Comune",
              "Lingue",
              "Capacità",
              "Attivo dal",
              "Attivo al"),
          List.of("ID servizio", "Codice bisogno"));

  private static final CsvFile.Format FORMAT =
      new CsvFile.Format(';', StandardCharsets.UTF_8, false);

  private static final List<Spoiler> SPOILERS =
      List.of(
          Spoilers.missing("ID servizio"),
          Spoilers.wrongForm("ID servizio", "sportello"),
          Spoilers.missing("Codice bisogno"),
          Spoilers.unmapped("Codice bisogno", "B99"),
          Spoilers.missing("Denominazione"),
          Spoilers.brokenCharacters("Denominazione"),
          Spoilers.missing("Ente erogatore"),
          Spoilers.notInList("Ente erogatore", "Ente Fantasma").warns(),
          Spoilers.missing("Codice servizio"),
          Spoilers.unmapped("Codice servizio", "S99"),
          Spoilers.missing("Area"),
          Spoilers.notInList("Area", "astronomia"),
          Spoilers.notAllowed("Tipo", "misto"),
          Spoilers.missing("Comune"),
          Spoilers.wrongForm("Comune", "Trani"),
          Spoilers.notInList("Comune", "M999"),
          Spoilers.notAnInteger("Capacità"),
          Spoilers.below("Capacità", -5),
          Spoilers.above("Capacità", 900_000),
          Spoilers.missing("Attivo dal"),
          Spoilers.notADate("Attivo dal"),
          Spoilers.tooEarly("Attivo dal"),
          Spoilers.notADate("Attivo al"),
          Spoilers.after("Attivo dal", "Attivo al"),
          Spoilers.contradicted("Capacità", 3));

  private final Snapshots snapshots;

  PoloServices(Workshop workshop) {
    Plan plan = workshop.plan();
    Snapshots.Habits habits =
        new Snapshots.Habits(
            (row, chance) -> row.put("Capacità", 1),
            NovaStays.VANISHED,
            0,
            Snapshots.Mistakes.IN_ONE_FILE);
    snapshots =
        new Snapshots(
            workshop.emitter(SPOILERS, Spoilers.lines(';')),
            habits,
            Spoilers.lastLines(';'),
            Snapshots.monthly(plan),
            day ->
                new CsvFile(plan.folder(), "polo-services/" + day + "-servizi.csv", FORMAT, SHAPE));
    for (LocalService service : workshop.services().all()) {
      Chance chance = plan.chance("polo-services-" + service.id());
      snapshots.send(
          day -> service.from().isAfter(day) ? null : row(service, day), service.from(), chance);
    }
  }

  private static Row row(LocalService service, LocalDate day) {
    NeedKind need = service.need();
    String provider = service.providerOn(day);
    boolean over = service.to() != null && !service.to().isAfter(day);
    boolean isPublic =
        provider.startsWith("comune") || provider.endsWith("bat") || provider.equals("asl-bt");
    return new Row(SHAPE, Row.NOBODY)
        .put("ID servizio", service.id())
        .put("Codice bisogno", need.needCode())
        .put("Denominazione", need.serviceName() + " di " + service.town().name())
        .put("Ente erogatore", provider)
        .put("Codice servizio", need.serviceCode())
        .put("Area", need.areaName())
        .put("Tipo", isPublic ? "pubblico" : "privato sociale")
        .put("Indirizzo", service.addressOn(day))
        .put("Comune", service.town().belfiore())
        .put("Lingue", service.languages())
        .put("Capacità", service.capacity())
        .put("Attivo dal", service.from())
        .put("Attivo al", over ? service.to() : Spelt.nothing("31/12/9999"));
  }

  @Override
  public void close() throws IOException {
    snapshots.close();
  }
}
