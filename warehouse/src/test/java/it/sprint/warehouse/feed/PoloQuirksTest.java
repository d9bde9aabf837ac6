package it.sprint.warehouse.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is difficult about the desk's tables and the directory of services. */
class PoloQuirksTest {

  @TempDir private Path folder;

  @Test
  void rowsOfFiveTablesComeInOneFile() throws IOException {
    PartnerFile file =
        desk(
            "{\"person\":{\"id\":1,\"surname\":\"Invented\",\"name\":\"Sira\",\"first_seen_on\":\"2021-11-02\",\"updated_at\":\"2021-11-02T10:00:00Z\"}}",
            "{\"need\":{\"id\":2,\"person_id\":1,\"need_code\":\"B14\",\"expressed_on\":\"2021-11-02\",\"updated_at\":\"2021-11-02T10:00:00Z\"}}",
            event(3, "sent", "2021-11-03T10:00:00Z"),
            "{\"survey\":{\"id\":4,\"person_id\":1,\"question_code\":\"helpful\",\"answer\":\"yes\",\"answered_on\":\"2021-11-09\",\"updated_at\":\"2021-11-09T10:00:00Z\"}}");

    assertThat(file.counts()).isEqualTo(new CheckReport.RowCounts(4, 4, 0, 0));
    assertThat(file.problems()).isEmpty();
  }

  @Test
  void deletedRowIsATombstoneThatNeedNotNameThePerson() throws IOException {
    String row =
        "{\"person\":{\"id\":%d,\"first_seen_on\":\"2021-11-02\",\"updated_at\":\"2021-11-02T10:00:00Z\"%s}}";
    PartnerFile file =
        desk(row.formatted(1, ",\"deleted_at\":\"2021-11-02T10:00:00Z\""), row.formatted(2, ""));

    assertThat(file.problems())
        .containsExactly("2 none-of-required(surname)", "2 none-of-required(name)");
  }

  @Test
  void referralStatesMayComeOutOfOrder() throws IOException {
    PartnerFile file =
        desk(
            event(1, "closed-positive", "2021-11-09T10:00:00Z"),
            event(2, "sent", "2021-11-03T10:00:00Z"),
            event(3, "accepted", "2021-11-05T10:00:00Z"));

    assertThat(file.problems()).isEmpty();
    assertThat(file.counts().accepted()).isEqualTo(3);
  }

  @Test
  void serviceWithoutAnEndIsWrittenWithTheLastDayOfTheCalendar() throws IOException {
    PartnerFile file =
        PartnerFile.csv(
            folder,
            "polo-services",
            service("SRV-0001", "B01", "asl-bt", "31/12/9999"),
            service("SRV-0002", "B01", "asl-bt", "30/06/2022"));

    assertThat(file.values("local_service", "valid_to")).containsExactly("null", "2022-06-30");
    assertThat(file.problems()).isEmpty();
  }

  @Test
  void serviceThatAnswersTwoNeedsIsTwoRecordsAndOneWithTwoProvidersIsNone() throws IOException {
    PartnerFile file =
        PartnerFile.csv(
            folder,
            "polo-services",
            service("SRV-0001", "B01", "asl-bt", "31/12/9999"),
            service("SRV-0001", "B02", "asl-bt", "31/12/9999"),
            service("SRV-0001", "B01", "nova", "31/12/9999"));

    assertThat(file.counts()).isEqualTo(new CheckReport.RowCounts(3, 2, 1, 0));
    assertThat(file.problems()).containsExactly("4 contradicted-key()");
  }

  private PartnerFile desk(String... lines) throws IOException {
    return PartnerFile.json(folder, "polo-desk", lines);
  }

  private static String event(int id, String state, String time) {
    return "{\"referral_event\":{\"id\":%d,\"referral_id\":7,\"state\":\"%s\",\"happened_at\":\"%s\",\"updated_at\":\"2021-11-10T10:00:00Z\"}}"
        .formatted(id, state, time);
  }

  private static String service(String id, String need, String provider, String to) {
    return "%s;%s;Sportello;%s;S01;Salute;pubblico;Via Invented 1;A285;it,en;1.250;01/01/2018;%s"
        .formatted(id, need, provider, to);
  }
}
