package it.sprint.warehouse.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is difficult about the Prefettura's registers. */
class PrefetturaQuirksTest {

  @TempDir private Path folder;

  @Test
  void centresHaveNoNumberAndAreKnownByNamePlaceAndFirstDay() {
    assertThat(Contracts.load().of("prefettura-centres").onlyRecordType().key())
        .containsExactly("centre", "municipality", "valid_from");
  }

  @Test
  void centreThatChangesItsPlacesHasAnotherPeriod() throws IOException {
    PartnerFile file =
        centres(
            centre(32, "01/01/2014", "30/06/2021"),
            centre(50, "30/06/2021", ""),
            centre(60, "01/01/2020", ""));

    assertThat(file.counts().accepted()).isEqualTo(3);
    assertThat(file.problems()).containsExactly("3 overlap(Dal)", "4 overlap(Dal)");
  }

  @Test
  void closedCentreHasItsLastDayAndAnOpenOneNone() throws IOException {
    PartnerFile file =
        centres(centre(32, "01/01/2014", "30/06/2021"), centre(32, "01/07/2021", "01/01/0001"));

    assertThat(file.values("centre", "valid_to")).containsExactly("2021-06-30", "null");
    assertThat(file.problems()).isEmpty();
  }

  @Test
  void checklistHasVersionsAndAnswersThatDoNotApply() throws IOException {
    PartnerFile file =
        inspection(
            List.of(
                visit("2021/1", "2018-11"), visit("2021/2", "2021-01"), visit("2021/3", "2017-05")),
            List.of(
                List.of("2021/1", "01a", "NA"),
                List.of("2021/2", "01a", "PC"),
                List.of("2021/2", "01b", "forse")));

    assertThat(file.problems())
        .containsExactly("4 value-not-allowed(Risposta)", "4 not-in-list(Versione checklist)");
  }

  @Test
  void twoVisitsOfACentreOnOneDayAreTwoReports() throws IOException {
    PartnerFile file =
        inspection(List.of(visit("2021/1", "2021-01"), visit("2021/2", "2021-01")), List.of());

    assertThat(file.counts()).isEqualTo(new CheckReport.RowCounts(2, 2, 0, 0));
  }

  @Test
  void workbookThatIsSentAgainReplacesItsReportByTheSameKeys() {
    Contract contract = Contracts.load().of("prefettura-inspections");

    assertThat(contract.mode()).isEqualTo(DeliveryMode.INCREMENTAL);
    assertThat(contract.recordTypes())
        .allSatisfy(type -> assertThat(type.key()).contains("visit_id"));
  }

  @Test
  void answerAfterThreeMonthsComesInALaterFileUnderTheSameKey() throws IOException {
    String first =
        "OP-00008;FORM-2021-36;corso;16/12/2021;F;07/07/1997;NOVA;privato;8,0;SI;17/12/2021;;";
    String later = first.substring(0, first.length() - 1) + "NO;20/03/2022";

    assertThat(PartnerFile.csv(folder, "prefettura-training", first).problems()).isEmpty();
    PartnerFile file = PartnerFile.csv(folder, "prefettura-training", later);
    assertThat(file.problems()).isEmpty();
    assertThat(file.values("attendance", "uses_skills")).containsExactly("false");
    assertThat(PartnerFile.csv(folder, "prefettura-training", first + "20/03/2022").problems())
        .isEmpty();
    assertThat(
            PartnerFile.csv(folder, "prefettura-training", later.replace(";20/03/2022", ";"))
                .problems())
        .containsExactly("2 missing-with-other(Data risposta a 3 mesi)");
  }

  @Test
  void datesMayHaveAYearOfTwoDigits() throws IOException {
    PartnerFile file =
        PartnerFile.csv(
            folder,
            "prefettura-training",
            "OP-00008;FORM-2021-36;corso;16/12/21;F;07/07/1997;NOVA;privato;8,0;SI;17/12/21;;",
            "OP-00009;FORM-2021-36;corso;16-12-21;F;07/07/1997;NOVA;privato;8,0;SI;17/12/21;;");

    assertThat(file.values("attendance", "held_on")).contains("2021-12-16");
    assertThat(file.problems()).containsExactly("3 not-a-date(Data evento)");
  }

  @Test
  void expensesMayBeCorrectedBelowZeroAndHaveCents() throws IOException {
    PartnerFile file =
        PartnerFile.workbook(
            folder,
            "prefettura-expenses",
            Map.of(
                "Spese",
                List.of(
                    List.of("R-001", "A1", "etnie", "01/01/2022", "31/03/2022", 1234.56),
                    List.of("R-002", "A1", "etnie", "01/01/2022", "31/03/2022", "-1.234,56"),
                    List.of("R-003", "A1", "etnie", "01/01/2022", "31/03/2022", "-1234,56"))));

    assertThat(file.values("expense", "amount_eur")).containsExactly("1234.56", "null", "-1234.56");
  }

  @Test
  void budgetIsAmendedInVersionsWithTheirFirstDay() throws IOException {
    PartnerFile file =
        PartnerFile.workbook(
            folder,
            "prefettura-expenses",
            Map.of(
                "Budget",
                List.of(
                    List.of(1, "A1", "etnie", "01/01/2022", 10000, 50),
                    List.of(2, "A1", "etnie", "01/07/2022", 12000, 50))));

    assertThat(file.counts()).isEqualTo(new CheckReport.RowCounts(2, 2, 0, 0));
  }

  @Test
  void toolsInPlaceAreCountedByKindAndWhetherCivilSocietySigned() throws IOException {
    PartnerFile file =
        PartnerFile.csv(
            folder,
            "prefettura-tools",
            "STR-001;\"Protocollo \"\"Lavoro\"\"; versione 3\";Protocollo operativo;Lavoro;prefettura | etnie;SI;15/04/2021;12/05/2021;31/12/9999");

    assertThat(file.values("tool", "title")).containsExactly("Protocollo \"Lavoro\"; versione 3");
    assertThat(file.values("tool", "in_force_to")).containsExactly("null");
    assertThat(file.problems()).isEmpty();
  }

  private PartnerFile centres(List<?>... rows) throws IOException {
    return PartnerFile.workbook(folder, "prefettura-centres", Map.of("Centri", List.of(rows)));
  }

  private static List<Object> centre(int places, String from, String to) {
    return List.of(
        "CAS Invented", "", "Via Invented 1", "A669", "Comunità", "CAS", places, from, to);
  }

  private PartnerFile inspection(List<List<Object>> visits, List<List<Object>> answers)
      throws IOException {
    return PartnerFile.workbook(
        folder, "prefettura-inspections", Map.of("Visita", visits, "Risposte", answers));
  }

  private static List<Object> visit(String report, String checklist) {
    return List.of(report, "CAS Invented", "A669", "13/12/2021", "NO", checklist, 30);
  }
}
