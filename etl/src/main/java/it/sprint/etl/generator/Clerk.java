package it.sprint.etl.generator;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes persons down as partners do: once each, with the slips that stay in the register. */
final class Clerk {

  /**
   * Birth dates whose day and month can change places: day up to 12, and another than the month.
   */
  private static final double SWAPPABLE = 0.36;

  private final Plan plan;
  private final Rates rates;
  private final People people;
  private final Spelling spelling = new Spelling();

  Clerk(Plan plan, People people) {
    this.plan = plan;
    this.rates = plan.rates();
    this.people = people;
  }

  /** The same answer whenever it is asked for the same person and partner. */
  Written write(Person person, Partner partner, LocalDate on) {
    Chance chance = plan.chance("written-" + partner.purpose(), person.number());
    Names names = names(person, chance);
    LocalDate birthDate = birthDate(person, chance);
    boolean confused = chance.hit(people.confusionsOfCountry());
    Country citizenship = confused ? person.birthCountry() : person.citizenship();
    Written bare =
        new Written(
            names.surname(),
            names.givenName(),
            chance.hit(0.01) ? null : person.gender().letter(),
            birthDate,
            person.birthCountry(),
            citizenship,
            null,
            null,
            null,
            chance.hit(0.2) ? null : person.codes().permitKind(),
            chance.hit(0.2) ? null : person.phone(),
            person.town().belfiore());
    return chance.hit(rates.noIdentifier())
        ? bare
        : withCodes(bare, person, new Visit(partner, on), chance);
  }

  /** Where and when a person is written down. */
  private record Visit(Partner partner, LocalDate on) {}

  private Written withCodes(Written bare, Person person, Visit visit, Chance chance) {
    boolean inReception = visit.partner() == Partner.NOVA;
    boolean hasCuiColumn = visit.partner() != Partner.CPIA && visit.partner() != Partner.ETNIE;
    boolean knowsCui = person.isAsylumSeeker() && (inReception || !chance.hit(rates.noCui()));
    String cui = hasCuiColumn && knowsCui ? person.codes().cui() : null;
    String permit = hasCuiColumn && chance.hit(0.3) ? person.codes().permitNumber() : null;
    boolean noTaxCode = (cui != null || permit != null) && chance.hit(0.15);
    return new Written(
        bare.surname(),
        bare.givenName(),
        bare.sex(),
        bare.birthDate(),
        bare.birthCountry(),
        bare.citizenship(),
        noTaxCode ? null : person.codes().taxCodeOn(visit.on()),
        cui,
        permit,
        bare.permitKind(),
        bare.phone(),
        bare.town());
  }

  /** A name in its two fields. */
  private record Names(String surname, String givenName) {}

  private Names names(Person person, Chance chance) {
    String surname = person.surname();
    String givenName = person.givenName();
    boolean respelt = chance.hit(rates.respelt());
    boolean inSurname = chance.hit(0.5);
    String otherSurname = spelling.other(surname, chance);
    String otherGivenName = spelling.other(givenName, chance);
    if (respelt) {
      surname = inSurname ? otherSurname : surname;
      givenName = inSurname ? givenName : otherGivenName;
    }
    boolean dropped = chance.hit(people.dropsOfSecondSurname());
    if (person.foundSecondSurname().isPresent() && !dropped) {
      surname += " " + person.foundSecondSurname().orElseThrow();
    }
    return chance.hit(rates.swapped())
        ? new Names(givenName, surname)
        : new Names(surname, givenName);
  }

  private @Nullable LocalDate birthDate(Person person, Chance chance) {
    LocalDate date = person.birthDate();
    boolean missing = chance.hit(rates.noBirthDate());
    boolean swapped = chance.hit(Math.min(1, rates.dayMonthSwapped() / SWAPPABLE));
    boolean wrong = chance.hit(rates.wrongDigit());
    int years = chance.pick(List.of(-10, 10, -1, 1, -2, -3));
    if (missing) {
      return null;
    }
    if (swapped && date.getDayOfMonth() <= 12) {
      return sane(LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue()), person);
    }
    return wrong ? sane(date.plusYears(years), person) : date;
  }

  /** Nobody writes a birth after the arrival, or a hundred years ago. */
  private static LocalDate sane(LocalDate date, Person person) {
    boolean isSane = date.isBefore(person.arrivedOn().minusDays(30)) && date.getYear() > 1905;
    return isSane ? date : person.birthDate().minusYears(1);
  }
}
