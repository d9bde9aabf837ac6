package it.sprint.warehouse.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of the contracts, row by row. */
class RowRuleTest {

  private static final String CONTRACT_HEADER =
      String.join(
              ",",
              Contracts.load().of("anac-contracts").onlyRecordType().columns().stream()
                  .map(Column::header)
                  .toList())
          + "\n";

  @Test
  void dayAfterItsOwnReportIsAPlaceholder() {
    says(
        Delivery.ofLandings("2023-04-01,0,,,2023-03-31").onlyRow().violations(),
        ViolationCode.AFTER_REPORT,
        "La data della colonna «Data» è successiva al rapporto che la riferisce («Data_Report»): è"
            + " un giorno segnaposto e non un dato. Togliere la riga o correggere la data.",
        "The date of the column «Data» is later than the report that tells it («Data_Report»): it"
            + " is a placeholder day and no figure. Remove the row or correct the date.");
  }

  @Test
  void dayOfTheReportItselfIsAFigure() {
    assertThat(Delivery.ofLandings("2023-03-31,0,,,2023-03-31").onlyRow().isAccepted()).isTrue();
  }

  @Test
  void unknownRegionIsRejected() {
    says(
        Delivery.ofReception("Padania,2019-09-30,,1,,,12,Lazio").onlyRow().violations(),
        ViolationCode.NOT_IN_LIST,
        "Il valore della colonna «Regione» non si trova tra i nomi delle regioni. Correggerlo,"
            + " oppure chiedere di aggiungerlo all'elenco.",
        "The value of the column «Regione» is not among the names of regions. Correct it, or ask"
            + " for it to be added to the list.");
  }

  @Test
  void nameAndCodeMustDenoteTheSameRegion() {
    says(
        Delivery.ofReception("Puglia,2019-09-30,,1,,,12,Lazio").onlyRow().violations(),
        ViolationCode.DIFFERENT_MEMBERS,
        "Le colonne «Regione» e «CodiceRegione» indicano due voci diverse. Correggere quella"
            + " sbagliata.",
        "The columns «Regione» and «CodiceRegione» denote two different entries. Correct the wrong"
            + " one.");
  }

  @Test
  void oldAndNewNameOfAMeasureAreNotBothFilled() {
    says(
        Delivery.ofReception("Lazio,2021-01-15,,1,2,3,12,Lazio").onlyRow().violations(),
        ViolationCode.MORE_THAN_ONE_FILLED,
        "La colonna «Migranti presenti nei centri SIPROIMI» è compilata insieme a «Migranti presenti"
            + " nei centri SAI», che dicono la stessa misura. Compilarne una sola.",
        "The column «Migranti presenti nei centri SIPROIMI» is filled in together with «Migranti"
            + " presenti nei centri SAI», which tell the same measure. Fill in only one.");
  }

  @Test
  void numbersHaveLimits() {
    says(
        Delivery.ofLandings("2023-03-02,-1,,,2023-03-31").onlyRow().violations(),
        ViolationCode.BELOW_MINIMUM,
        "Il valore della colonna «Valore» è inferiore al minimo 0. Ricontrollarlo alla fonte.",
        "The value of the column «Valore» is below the minimum 0. Check it at its source.");
    says(
        Delivery.ofLandings("2023-03-02,1000001,,,2023-03-31").onlyRow().violations(),
        ViolationCode.ABOVE_MAXIMUM,
        "Il valore della colonna «Valore» supera il massimo 1000000. Ricontrollarlo alla fonte.",
        "The value of the column «Valore» is above the maximum 1000000. Check it at its source.");
  }

  @Test
  void datesHaveLimitsToo() {
    says(
        Delivery.ofLandings("0001-01-01,1,,,2023-03-31").onlyRow().violations(),
        ViolationCode.BELOW_MINIMUM,
        "Il valore della colonna «Data» è inferiore al minimo 2000-01-01. Ricontrollarlo alla fonte.",
        "The value of the column «Data» is below the minimum 2000-01-01. Check it at its source.");
  }

  @Test
  void contractCodeHasTenCharacters() {
    says(
        contract("12345", "GARA", "2023-01-01", "AGGIUDICATA").violations(),
        ViolationCode.WRONG_FORM,
        "Il valore della colonna «cig» non ha la forma voluta, come «00000000AA». Ricontrollarlo"
            + " alla fonte.",
        "The value of the column «cig» does not have the wanted form, such as «00000000AA». Check"
            + " it at its source.");
  }

  @Test
  void outcomeIsOneOfAFewOrBlank() {
    says(
        contract("00000000AA", "GARA", "2023-01-01", "FORSE").violations(),
        ViolationCode.VALUE_NOT_ALLOWED,
        "Il valore della colonna «ESITO» non è ammesso. Usare uno di questi: AGGIUDICATA, DESERTA.",
        "The value of the column «ESITO» is not allowed. Use one of these: AGGIUDICATA, DESERTA.");
    assertThat(contract("00000000AA", "GARA", "2023-01-01", "").isAccepted()).isTrue();
  }

  @Test
  void malformedDateInATextIsAWarning() {
    ValidatedRow row =
        contract("00000000AA", "DAL 01-047-2023 AL 31-12-2023", "2022-12-23", "DESERTA");

    assertThat(row.isAccepted()).isTrue();
    assertThat(row.warnings()).hasSize(1);
    says(
        row.warnings(),
        ViolationCode.MALFORMED_DATE_IN_TEXT,
        "Il testo della colonna «oggetto_lotto» cita una data che non esiste o è scritta male."
            + " Correggere giorno, mese o anno.",
        "The text of the column «oggetto_lotto» names a date that does not exist or is badly"
            + " written. Correct its day, month or year.");
  }

  @Test
  void periodYearsAfterThePublicationIsAWarning() {
    ValidatedRow row =
        contract("00000000AA", "DAL 01/08/2021 AL 31/10/2021", "2019-07-26", "DESERTA");

    assertThat(row.isAccepted()).isTrue();
    says(
        row.warnings(),
        ViolationCode.DATE_IN_TEXT_FAR,
        "La prima data citata nel testo della colonna «oggetto_lotto» è oltre 365 giorni dopo la data"
            + " della colonna «data_pubblicazione». Verificare quale delle due è giusta.",
        "The first date named in the text of the column «oggetto_lotto» is more than 365 days after"
            + " the date of the column «data_pubblicazione». Check which of the two is right.");
  }

  @Test
  void ordinaryNumbersInATextAreNoDates() {
    assertThat(
            contract(
                    "00000000AA",
                    "D.LGS. 50/2016 LOTTO 1.234.567 TEL 0883-123-4567 SPRAR 2017/2020 DAL 1.1.2023",
                    "2023-01-01",
                    "")
                .warnings())
        .isEmpty();
  }

  @Test
  void rulesHaveNamesInBothLanguages() {
    assertThat(
            Contracts.load().all().stream()
                .flatMap(contract -> contract.recordTypes().stream())
                .flatMap(RecordType::rules))
        .isNotEmpty()
        .allSatisfy(
            rule -> {
              assertThat(rule.name().it()).contains(rule.column().header());
              assertThat(rule.name().en()).contains(rule.column().header());
            });
  }

  private static ValidatedRow contract(
      String cig, String subject, String publishedOn, String outcome) {
    String row =
        "%s,,1,GARA,%s,100.5,100.5,,110001,%s,P,C,B,U,85311000-2,S,92.0,%s,certa\n"
            .formatted(cig, subject, publishedOn, outcome);
    return Delivery.of("anac-contracts", CONTRACT_HEADER + row).onlyRow();
  }

  private static void says(List<Violation> violations, ViolationCode code, String it, String en) {
    assertThat(violations).extracting(Violation::code).contains(code);
    assertThat(violations.get(0).sentence(Language.IT)).isEqualTo(it);
    assertThat(violations.get(0).sentence(Language.EN)).isEqualTo(en);
  }
}
