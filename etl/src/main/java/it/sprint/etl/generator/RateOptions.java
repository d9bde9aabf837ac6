package it.sprint.etl.generator;

import picocli.CommandLine.Option;

/** One option for each rate; their defaults are those of the project's partners as we know them. */
final class RateOptions {

  @Option(
      names = "--respelt",
      defaultValue = "0.12",
      paramLabel = "RATE",
      description = "How often a name is written in another spelling (default ${DEFAULT-VALUE}).")
  private double respelt = 0.12;

  @Option(
      names = "--swapped",
      defaultValue = "0.04",
      paramLabel = "RATE",
      description = "How often given name and surname change places (default ${DEFAULT-VALUE}).")
  private double swapped = 0.04;

  @Option(
      names = "--first-of-january",
      defaultValue = "0.15",
      paramLabel = "RATE",
      description = "How often the birth date is 1 January (default ${DEFAULT-VALUE}).")
  private double firstOfJanuary = 0.15;

  @Option(
      names = "--day-month-swapped",
      defaultValue = "0.02",
      paramLabel = "RATE",
      description = "How often day and month of birth change places (default ${DEFAULT-VALUE}).")
  private double dayMonthSwapped = 0.02;

  @Option(
      names = "--wrong-digit",
      defaultValue = "0.03",
      paramLabel = "RATE",
      description = "How often the birth date is wrong by a digit (default ${DEFAULT-VALUE}).")
  private double wrongDigit = 0.03;

  @Option(
      names = "--no-birth-date",
      defaultValue = "0.02",
      paramLabel = "RATE",
      description = "How often the birth date is missing (default ${DEFAULT-VALUE}).")
  private double noBirthDate = 0.02;

  @Option(
      names = "--country-confused",
      defaultValue = "0.03",
      paramLabel = "RATE",
      description =
          "How often the country of birth stands as citizenship (default ${DEFAULT-VALUE}).")
  private double countryConfused = 0.03;

  @Option(
      names = "--no-identifier",
      defaultValue = "0.45",
      paramLabel = "RATE",
      description = "How often a record has no code of the person (default ${DEFAULT-VALUE}).")
  private double noIdentifier = 0.45;

  @Option(
      names = "--provisional-code",
      defaultValue = "0.1",
      paramLabel = "RATE",
      description =
          "How often a person has a provisional tax code first (default ${DEFAULT-VALUE}).")
  private double provisionalCode = 0.1;

  @Option(
      names = "--no-cui",
      defaultValue = "0.6",
      paramLabel = "RATE",
      description =
          "How often outside of reception, the CUI is missing (default ${DEFAULT-VALUE}).")
  private double noCui = 0.6;

  @Option(
      names = "--surname-dropped",
      defaultValue = "0.06",
      paramLabel = "RATE",
      description = "How often the second surname is left out (default ${DEFAULT-VALUE}).")
  private double surnameDropped = 0.06;

  @Option(
      names = "--one-partner",
      defaultValue = "0.35",
      paramLabel = "RATE",
      description = "How often a person appears at one partner only (default ${DEFAULT-VALUE}).")
  private double onePartner = 0.35;

  @Option(
      names = "--family",
      defaultValue = "0.08",
      paramLabel = "RATE",
      description =
          "How often a person shares surname and phone with a family (default ${DEFAULT-VALUE}).")
  private double family = 0.08;

  @Option(
      names = "--twin",
      defaultValue = "0.01",
      paramLabel = "RATE",
      description = "How often a person has a twin (default ${DEFAULT-VALUE}).")
  private double twin = 0.01;

  @Option(
      names = "--wrong",
      defaultValue = "0.03",
      paramLabel = "RATE",
      description = "How often a row breaks its contract (default ${DEFAULT-VALUE}).")
  private double wrong = 0.03;

  @Option(
      names = "--duplicate",
      defaultValue = "0.02",
      paramLabel = "RATE",
      description = "How often a row is sent twice (default ${DEFAULT-VALUE}).")
  private double duplicate = 0.02;

  @Option(
      names = "--corrected",
      defaultValue = "0.05",
      paramLabel = "RATE",
      description = "How often a row is sent again with a correction (default ${DEFAULT-VALUE}).")
  private double corrected = 0.05;

  @Option(
      names = "--late",
      defaultValue = "0.04",
      paramLabel = "RATE",
      description = "How often a row comes a month or more late (default ${DEFAULT-VALUE}).")
  private double late = 0.04;

  @Option(
      names = "--accepted",
      defaultValue = "0.7",
      paramLabel = "RATE",
      description = "How often a referral is accepted (default ${DEFAULT-VALUE}).")
  private double accepted = 0.7;

  @Option(
      names = "--completed",
      defaultValue = "0.55",
      paramLabel = "RATE",
      description =
          "How often a referral is closed with a positive outcome (default ${DEFAULT-VALUE}).")
  private double completed = 0.55;

  @Option(
      names = "--anonymous",
      defaultValue = "0.15",
      paramLabel = "RATE",
      description = "How often a session is anonymous (default ${DEFAULT-VALUE}).")
  private double anonymous = 0.15;

  Rates rates() {
    return new Rates(
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
        anonymous);
  }
}
