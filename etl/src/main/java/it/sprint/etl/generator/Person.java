package it.sprint.etl.generator;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One invented person as the documents have it.
 *
 * @param number who it is, from 0
 * @param citizenship an ISO code of three letters, {@link Origin#STATELESS} for nobody's citizen
 * @param arrivedOn the day of arrival in the province
 * @param codes the codes that offices gave
 * @param isAsylumSeeker asked for asylum on arrival
 * @param partners the partners where the person appears
 */
record Person(
    int number,
    Household household,
    Origin origin,
    Gender gender,
    String givenName,
    String surname,
    @Nullable String secondSurname,
    LocalDate birthDate,
    Country citizenship,
    Country birthCountry,
    LocalDate arrivedOn,
    Town town,
    String phone,
    Codes codes,
    boolean isAsylumSeeker,
    Set<Partner> partners) {

  Person {
    partners = Set.copyOf(partners);
  }

  Optional<String> foundSecondSurname() {
    return Optional.ofNullable(secondSurname);
  }

  int ageOn(LocalDate day) {
    return birthDate.until(day).getYears();
  }

  String ageBracketOn(LocalDate day) {
    int age = ageOn(day);
    if (age < 18) {
      return "<18";
    }
    return age > 60 ? ">60" : "18-60";
  }

  /** A day on which something of this person's may begin. */
  LocalDate dayAfterArrival(Plan plan, Chance chance) {
    if (arrivedOn.isAfter(plan.firstDay())) {
      LocalDate day = arrivedOn.plusDays(chance.skewed(25, 1.2));
      return day.isAfter(plan.lastDay()) ? plan.lastDay() : day;
    }
    double early = chance.unit() * Math.sqrt(chance.unit());
    return plan.firstDay().plusDays((int) (early * plan.days()));
  }
}
