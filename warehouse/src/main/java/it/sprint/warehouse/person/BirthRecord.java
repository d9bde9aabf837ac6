package it.sprint.warehouse.person;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * What a tax code is made from; the place is the Belfiore code of the municipality or country of
 * birth.
 */
public record BirthRecord(String surname, String givenName, LocalDate date, Sex sex, String place) {

  private static final Pattern PLACE = Pattern.compile("[A-Z]\\d{3}");

  public BirthRecord {
    if (!PLACE.matcher(place).matches()) {
      throw new IllegalArgumentException("The place is no Belfiore code: " + place + ".");
    }
  }

  @Override
  public String toString() {
    return "a birth record";
  }
}
