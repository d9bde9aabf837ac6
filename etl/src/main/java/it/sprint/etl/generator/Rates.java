package it.sprint.etl.generator;

/**
 * How often what goes wrong or happens, each from 0 to 1.
 *
 * @param respelt a name is written in another spelling
 * @param swapped given name and surname change places
 * @param firstOfJanuary the birth date is 1 January of the year
 * @param dayMonthSwapped day and month of birth change places
 * @param wrongDigit the birth date is wrong by a digit
 * @param noBirthDate the birth date is missing
 * @param countryConfused the country of birth stands as citizenship
 * @param noIdentifier a record has no code of the person
 * @param provisionalCode a person has a provisional tax code first
 * @param noCui outside of reception, the CUI is missing
 * @param surnameDropped the second surname is left out
 * @param onePartner a person appears at one partner only
 * @param family a person shares surname and phone with a family
 * @param twin a person has a twin
 * @param wrong a row breaks its contract
 * @param duplicate a row is sent twice
 * @param corrected a row is sent again with a correction
 * @param late a row comes a month or more late
 * @param accepted a referral is accepted
 * @param completed a referral is closed with a positive outcome
 * @param anonymous a session at the desk is anonymous
 */
record Rates(
    double respelt,
    double swapped,
    double firstOfJanuary,
    double dayMonthSwapped,
    double wrongDigit,
    double noBirthDate,
    double countryConfused,
    double noIdentifier,
    double provisionalCode,
    double noCui,
    double surnameDropped,
    double onePartner,
    double family,
    double twin,
    double wrong,
    double duplicate,
    double corrected,
    double late,
    double accepted,
    double completed,
    double anonymous) {

  Rates {
    double[] rates = {
      respelt,
      swapped,
      firstOfJanuary,
      dayMonthSwapped,
      wrongDigit,
      noBirthDate,
      countryConfused,
      noIdentifier,
      provisionalCode,
      noCui,
      surnameDropped,
      onePartner,
      family,
      twin,
      wrong,
      duplicate,
      corrected,
      late,
      accepted,
      completed,
      anonymous
    };
    for (double rate : rates) {
      if (!(rate >= 0 && rate <= 1)) {
        throw new IllegalArgumentException("A rate lies between 0 and 1, not at " + rate + ".");
      }
    }
    if (twin > family) {
      throw new IllegalArgumentException(
          "Twins are families too: --twin must not exceed --family.");
    }
    if (completed > accepted) {
      throw new IllegalArgumentException(
          "Only accepted referrals are completed: --completed must not exceed --accepted.");
    }
  }

  static Rates usual() {
    return new RateOptions().rates();
  }
}
