package it.sprint.etl.generator;

import it.sprint.warehouse.person.BirthRecord;
import it.sprint.warehouse.person.ProvisionalCode;
import it.sprint.warehouse.person.Sex;
import it.sprint.warehouse.person.TaxCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes any person from the seed and the person's number alone. */
final class People {

  private static final double SECOND_SURNAME = 0.15;
  private static final double BORN_ELSEWHERE = 0.06;

  private final Plan plan;
  private final List<Origin> origins = Origin.all();
  private final double[] weights = origins.stream().mapToDouble(Origin::weight).toArray();

  People(Plan plan) {
    this.plan = plan;
  }

  Person person(int number) {
    Household household = Household.of(plan, number);
    Chance shared = plan.chance("household", household.first());
    Origin origin = origins.get(shared.weighted(weights));
    String surname = origin.names().surname(shared);
    String phone = "+39 300 " + Numbers.digits(Numbers.of("phone", household.first()), 8);
    LocalDate arrival = arrival(shared);
    Town town = Town.any(shared);
    Age age = Age.of(household, shared, plan);

    Chance own = plan.chance("person", number);
    Gender gender = gender(household, origin, own);
    String givenName = origin.names().givenName(gender, own);
    String second =
        own.hit(secondSurnameShare()) ? other(origin.names().surname(own), surname) : null;
    LocalDate born = age.birthDate(own, plan.rates().firstOfJanuary());
    LocalDate first = born.plusDays(400);
    LocalDate arrived = arrival.isBefore(first) ? first : arrival;
    Country citizenship = Country.of(origin.citizenship());
    Country birthCountry = birthCountry(origin, citizenship, own);
    boolean asylum = origin.isThirdCountry() && own.hit(origin.asylumShare());
    Person person =
        new Person(
            number,
            household,
            origin,
            gender,
            givenName,
            surname,
            second,
            born,
            citizenship,
            birthCountry,
            arrived,
            town,
            phone,
            new Codes("", "", LocalDate.MIN, "", "", ""),
            asylum,
            Set.of());
    return completed(person, own);
  }

  private double secondSurnameShare() {
    return Math.max(SECOND_SURNAME, plan.rates().surnameDropped());
  }

  /** How often a second surname must be left out for the rate over all records. */
  double dropsOfSecondSurname() {
    return plan.rates().surnameDropped() / secondSurnameShare();
  }

  private double bornElsewhereShare() {
    return Math.max(BORN_ELSEWHERE, plan.rates().countryConfused());
  }

  /** How often countries must be confused, where they differ, for the rate over all records. */
  double confusionsOfCountry() {
    return plan.rates().countryConfused() / bornElsewhereShare();
  }

  private static @Nullable String other(String name, String surname) {
    return name.equals(surname) ? null : name;
  }

  private LocalDate arrival(Chance chance) {
    if (chance.hit(0.55)) {
      return plan.anyDay(chance);
    }
    return plan.firstDay().minusDays(10 + Math.min(3_000, chance.skewed(500, 0.9)));
  }

  private static Gender gender(Household household, Origin origin, Chance chance) {
    boolean woman = chance.hit(origin.womenShare());
    return switch (household.kind()) {
      case SINGLE -> woman ? Gender.FEMALE : Gender.MALE;
      case TWINS -> chance.hit(0.5) ? Gender.FEMALE : Gender.MALE;
      case FAMILY ->
          switch (household.member()) {
            case 0 -> Gender.MALE;
            case 1 -> Gender.FEMALE;
            default -> chance.hit(0.5) ? Gender.FEMALE : Gender.MALE;
          };
    };
  }

  private Country birthCountry(Origin origin, Country citizenship, Chance chance) {
    boolean elsewhere = chance.hit(bornElsewhereShare());
    Country other = Country.onTheWay(chance);
    if (origin.citizenship().equals(Origin.STATELESS)) {
      return Country.of("LBY");
    }
    return elsewhere ? other : citizenship;
  }

  private Person completed(Person person, Chance chance) {
    boolean provisional = chance.hit(plan.rates().provisionalCode());
    LocalDate definitive =
        provisional ? person.arrivedOn().plusDays(60 + chance.skewed(180, 0.5)) : LocalDate.MIN;
    Codes codes =
        new Codes(
            taxCode(person, chance),
            ProvisionalCode.of(3_000_000_000L + Numbers.of("provisional", person.number())).value(),
            definitive,
            Numbers.cui(person.number(), chance),
            "I" + Numbers.digits(Numbers.of("permit", person.number()), 8),
            permitKind(person, chance));
    return new Person(
        person.number(),
        person.household(),
        person.origin(),
        person.gender(),
        person.givenName(),
        person.surname(),
        person.secondSurname(),
        person.birthDate(),
        person.citizenship(),
        person.birthCountry(),
        person.arrivedOn(),
        person.town(),
        person.phone(),
        codes,
        person.isAsylumSeeker(),
        partners(person, chance));
  }

  /** Many are born on the first of January: their codes would collide, so some are replaced. */
  private static String taxCode(Person person, Chance chance) {
    String place =
        person.birthCountry().belfiore().isEmpty()
            ? person.town().belfiore()
            : person.birthCountry().belfiore();
    TaxCode code =
        TaxCode.of(
            new BirthRecord(
                person.surname(),
                person.givenName(),
                person.birthDate(),
                person.gender() == Gender.FEMALE ? Sex.FEMALE : Sex.MALE,
                place));
    int replaced = person.birthDate().getDayOfYear() == 1 ? chance.below(8) : 0;
    return (replaced == 0 ? code : code.withOmocodia(replaced)).value();
  }

  private static String permitKind(Person person, Chance chance) {
    if (!person.origin().isThirdCountry()) {
      return "4";
    }
    List<String> kinds =
        person.isAsylumSeeker() ? List.of("1", "5", "6", "1") : List.of("1", "2", "6", "8");
    return chance.pick(kinds);
  }

  private Set<Partner> partners(Person person, Chance chance) {
    int count =
        chance.hit(plan.rates().onePartner()) ? 1 : 2 + chance.weighted(0.45, 0.3, 0.17, 0.08);
    boolean isChild = person.ageOn(plan.firstDay()) < 14;
    List<Partner> left = new ArrayList<>(List.of(Partner.values()));
    EnumSet<Partner> partners = EnumSet.noneOf(Partner.class);
    while (partners.size() < count) {
      double[] likely =
          left.stream().mapToDouble(partner -> weight(partner, person, isChild)).toArray();
      partners.add(left.remove(chance.weighted(likely)));
    }
    return partners;
  }

  private static double weight(Partner partner, Person person, boolean isChild) {
    return switch (partner) {
      case POLO -> 0.85;
      case ETNIE -> 0.75;
      case CPIA -> isChild ? 0.001 : 0.6;
      case NOVA -> person.isAsylumSeeker() ? 0.8 : 0.05;
      case OASI2 -> 0.5;
    };
  }

  /** A birth date but for what the person's own documents add. */
  private record Age(int years, int dayOfYear, Plan plan, boolean isShared) {

    static Age of(Household household, Chance shared, Plan plan) {
      int adult = 18 + Math.min(62, shared.skewed(11, 0.6));
      int child = shared.between(2, 17);
      int young = shared.between(15, 30);
      int dayOfYear = shared.below(365);
      boolean isTwin = household.kind() == Household.Kind.TWINS;
      int years =
          switch (household.kind()) {
            case SINGLE -> shared.hit(0.08) ? child : adult;
            case TWINS -> shared.hit(0.5) ? child : young;
            case FAMILY ->
                household.member() < 2
                    ? Math.max(22, adult)
                    : Math.max(2, child - 3 * (household.member() - 2));
          };
      return new Age(years, dayOfYear, plan, isTwin);
    }

    LocalDate birthDate(Chance own, double firstOfJanuary) {
      int year = plan.firstDay().getYear() - years - 1;
      int day = own.below(365);
      int yearsApart = own.below(2);
      boolean january = own.hit(firstOfJanuary);
      if (isShared) {
        return LocalDate.ofYearDay(year, 1 + dayOfYear);
      }
      return LocalDate.ofYearDay(year - yearsApart, january ? 1 : 2 + day % 364);
    }
  }
}
