package it.sprint.etl.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * NOVA's guests in reception centres: a full snapshot each time, in UTF-8 with a byte order mark.
 */
final class NovaStays implements PersonFeed {

  static final Shape SHAPE =
      new Shape(
          "nova-stays",
          "stay",
          List.of(
              "ID ospite",
              "CUI",
              "Cognome",
              "Nome",
              "Sesso",
              "Data di nascita",
              "Stato di nascita",
              "Cittadinanza",
              "Codice fiscale",
              "N. permesso",
              "Tipo permesso",
              "Telefono",
              "Centro",
              "Comune centro",
              "Data ingresso",
              "Data uscita",
              "Motivo uscita"),
          List.of("ID ospite", "Centro", "Data ingresso"));

  static final CsvFile.Format FORMAT = new CsvFile.Format(',', StandardCharsets.UTF_8, true);
  static final double VANISHED = 0.01;

  private static final List<Spoiler> SPOILERS =
      List.of(
          Spoilers.missing("ID ospite").where(NovaStays::hasNoCode),
          Spoilers.wrongForm("ID ospite", "ospite 12").where(NovaStays::hasNoCode),
          Spoilers.wrongForm("CUI", "CUI-12"),
          Spoilers.missing("Cognome"),
          Spoilers.missing("Nome"),
          Spoilers.brokenCharacters("Nome"),
          Spoilers.notAllowed("Sesso", "D"),
          Spoilers.notADate("Data di nascita"),
          Spoilers.tooEarly("Data di nascita"),
          Spoilers.inFuture("Data di nascita"),
          Spoilers.notInList("Stato di nascita", "Atlantide"),
          Spoilers.missing("Cittadinanza"),
          Spoilers.notInList("Cittadinanza", "Atlantide"),
          Spoilers.wrongForm("Codice fiscale", "CF-123"),
          Spoilers.wrongTaxCode("Codice fiscale"),
          Spoilers.wrongForm("N. permesso", "in corso"),
          Spoilers.notInList("Tipo permesso", "99"),
          Spoilers.wrongForm("Telefono", "non ricorda"),
          Spoilers.missing("Centro"),
          Spoilers.missing("Comune centro"),
          Spoilers.wrongForm("Comune centro", "Trani"),
          Spoilers.notInList("Comune centro", "M999"),
          Spoilers.missing("Data ingresso"),
          Spoilers.notADate("Data ingresso"),
          Spoilers.tooEarly("Data ingresso").where(row -> !row.has("Data di nascita")),
          Spoilers.inFuture("Data ingresso").where(row -> !row.hasDate("Data uscita")),
          Spoilers.notADate("Data uscita").where(NovaStays::isOver),
          Spoilers.inFuture("Data uscita").where(NovaStays::isOver),
          Spoilers.after("Data ingresso", "Data uscita"),
          Spoilers.after("Data di nascita", "Data ingresso"),
          Spoilers.notInList("Motivo uscita", "vacanza").whereFilled("Motivo uscita"),
          Spoilers.missingWith("Data uscita", "Motivo uscita").where(NovaStays::isOver),
          Spoilers.missingWith("Motivo uscita", "Data uscita").warns(),
          Spoiler.beside("overlap", "Data ingresso", NovaStays::overlap)
              .where(NovaStays::isLongLast)
              .warns(),
          Spoilers.shared("CUI", List.of("Codice fiscale"), "ID ospite"),
          Spoilers.shared("Codice fiscale", List.of("CUI"), "ID ospite"),
          Spoilers.contradicted("Sesso", "X"));

  private final Workshop workshop;
  private final Plan plan;
  private final Snapshots snapshots;

  NovaStays(Workshop workshop) {
    this.workshop = workshop;
    this.plan = workshop.plan();
    Snapshots.Habits habits =
        new Snapshots.Habits(
            (row, chance) -> row.put("Nome", row.text("Nome") + "o"),
            VANISHED,
            plan.rates().late(),
            Snapshots.Mistakes.UNTIL_MENDED);
    this.snapshots =
        new Snapshots(
            workshop.emitter(SPOILERS, Spoilers.lines(',')),
            habits,
            Spoilers.lastLines(','),
            Snapshots.monthlyThenDaily(plan),
            day -> new CsvFile(plan.folder(), "nova-stays/" + day + "-ospiti.csv", FORMAT, SHAPE));
  }

  static String guest(Person person) {
    return "OSP" + Numbers.digits(Numbers.of("nova", person.number()), 8);
  }

  /** The guest has left and no further stay begins on that day. */
  private static boolean isOver(Row row) {
    return row.has("Motivo uscita") && !row.text("Motivo uscita").equals(Stay.TRANSFER);
  }

  /** With a code, the guest's other rows would seem to be somebody else's. */
  private static boolean hasNoCode(Row row) {
    return !row.has("CUI") && !row.has("Codice fiscale");
  }

  /** Another stay of the same guest in the middle of this one. */
  private static void overlap(Row row, Chance chance) {
    LocalDate entered = row.date("Data ingresso").plusDays(5);
    row.put("Data ingresso", entered)
        .put("Data uscita", entered.plusDays(3))
        .put("Motivo uscita", "Altro");
  }

  private static boolean isLongLast(Row row) {
    return !row.hasDate("Data uscita")
        || row.date("Data ingresso").plusDays(15).isBefore(row.date("Data uscita"));
  }

  @Override
  public void tell(Person person) {
    if (!person.partners().contains(Partner.NOVA)) {
      return;
    }
    Chance chance = plan.chance("nova", person.number());
    for (Stay stay : Stay.of(person, workshop, chance)) {
      boolean placeholder = chance.hit(0.3);
      snapshots.send(
          day -> stay.enteredOn().isAfter(day) ? null : row(person, stay, day, placeholder),
          stay.enteredOn(),
          chance);
    }
  }

  private Row row(Person person, Stay stay, LocalDate day, boolean placeholder) {
    Written written = workshop.clerk().write(person, Partner.NOVA, day);
    boolean over = stay.isOverOn(day);
    return new Row(SHAPE, person.number())
        .put("ID ospite", guest(person))
        .put("CUI", written.cui())
        .put("Cognome", written.surname().toUpperCase(Locale.ROOT))
        .put("Nome", written.givenName())
        .put("Sesso", written.sex())
        .put("Data di nascita", dateOr(written.birthDate(), placeholder))
        .put("Stato di nascita", written.birthCountry().iso3())
        .put("Cittadinanza", written.citizenship().iso3())
        .put("Codice fiscale", written.taxCode())
        .put("N. permesso", written.permitNumber())
        .put("Tipo permesso", written.permitKind())
        .put("Telefono", written.phone())
        .put("Centro", stay.centre().name())
        .put("Comune centro", stay.centre().town().belfiore())
        .put("Data ingresso", stay.enteredOn())
        .put("Data uscita", dateOr(over ? stay.leftOn() : null, placeholder))
        .put("Motivo uscita", over ? stay.reason() : null);
  }

  /** A day that is not known, or has not come, is blank or a placeholder. */
  static @Nullable Object dateOr(@Nullable LocalDate date, boolean placeholder) {
    if (date != null) {
      return date;
    }
    return placeholder ? Spelt.nothing("01/01/0001") : null;
  }

  @Override
  public void close() throws IOException {
    snapshots.close();
  }
}
