package it.sprint.etl.generator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person as one partner wrote it down; what is not known is null. */
record Written(
    String surname,
    String givenName,
    @Nullable String sex,
    @Nullable LocalDate birthDate,
    Country birthCountry,
    Country citizenship,
    @Nullable String taxCode,
    @Nullable String cui,
    @Nullable String permitNumber,
    @Nullable String permitKind,
    @Nullable String phone,
    String town) {

  /** The record after the partner looked at the documents again. */
  Written mendedWith(Person person) {
    return new Written(
        person.foundSecondSurname().map(it -> person.surname() + " " + it).orElse(person.surname()),
        person.givenName(),
        person.gender().letter(),
        person.birthDate(),
        person.birthCountry(),
        person.citizenship(),
        taxCode,
        cui,
        permitNumber,
        permitKind,
        phone,
        town);
  }
}
