package it.sprint.warehouse.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is difficult about the reception centres' daily snapshots. */
class NovaQuirksTest {

  @TempDir private Path folder;

  @Test
  void byteOrderMarkBeforeTheHeaderDoesNotMatter() throws IOException {
    PartnerFile file =
        PartnerFile.csv(folder, "nova-placements", placement("INS0001", "18/12/2021", ""));
    String text = Files.readString(file.path());
    Files.writeString(file.path(), "\uFEFF" + text);

    assertThat(file.problems()).isEmpty();
    assertThat(file.counts().accepted()).isEqualTo(1);
  }

  @Test
  void bothDropsAreFullSnapshotsWhoseVanishedRowsAreClosed() {
    assertThat(Contracts.load().of("nova-stays").mode()).isEqualTo(DeliveryMode.FULL_SNAPSHOT);
    assertThat(Contracts.load().of("nova-placements").mode()).isEqualTo(DeliveryMode.FULL_SNAPSHOT);
  }

  @Test
  void snapshotOfLessThanHalfOfTheRowsBeforeIsDoubted() throws IOException {
    PartnerFile file = stays(stay("OSP0001", "CAS Uno", "01/02/2021", ""));
    try (DeliveryReader reader =
        DeliveryReader.open(
            file.contract(), file.path(), Inspection.of(file.path()).charset(file.contract()))) {
      DeliveryProbe probe = DeliveryProbe.of(file.contract(), reader);

      assertThat(probe.doubt(OptionalLong.of(3)).map(Violation::code))
          .contains(ViolationCode.VOLUME_SHRUNK);
      assertThat(probe.doubt(OptionalLong.of(2))).isEmpty();
    }
  }

  @Test
  void overlappingStaysOfAGuestAreAWarning() throws IOException {
    PartnerFile file =
        stays(
            stay("OSP0001", "CAS Uno", "01/02/2021", "10/02/2021"),
            stay("OSP0001", "CAS Due", "05/02/2021", ""));

    assertThat(file.problems()).containsExactly("3 overlap(Data ingresso)");
    assertThat(file.counts().accepted()).isEqualTo(2);
  }

  @Test
  void transferIsAnExitAndAnEntryOnTheSameDay() throws IOException {
    assertThat(
            stays(
                    stay("OSP0001", "CAS Uno", "01/02/2021", "10/02/2021"),
                    stay("OSP0001", "CAS Due", "10/02/2021", ""))
                .problems())
        .isEmpty();
  }

  @Test
  void firstDayOfTheYearOneMeansNoDate() throws IOException {
    PartnerFile file = stays(stay("OSP0001", "CAS Uno", "01/02/2021", "01/01/0001"));

    assertThat(file.values("stay", "left_on")).containsExactly("null");
    assertThat(file.problems()).isEmpty();
  }

  @Test
  void missingBirthDateAndSexAreNoErrors() throws IOException {
    String row = stay("OSP0001", "CAS Uno", "01/02/2021", "").replace("F,26/02/2000", "-,n.d.");

    assertThat(stays(row).problems()).isEmpty();
  }

  @Test
  void cuiOfTwoGuestsIsAWarning() throws IOException {
    assertThat(
            stays(
                    stay("OSP0001", "CAS Uno", "01/02/2021", ""),
                    stay("OSP0002", "CAS Uno", "01/02/2021", ""))
                .problems())
        .containsExactly("3 not-unique(CUI)");
  }

  @Test
  void placementsAreOpenUntilTheyEnd() throws IOException {
    PartnerFile file =
        PartnerFile.csv(
            folder,
            "nova-placements",
            placement("INS0001", "18/12/2021", "01/01/0001"),
            placement("INS0002", "18/12/2021", "17/12/2021"));

    assertThat(file.values("placement", "ended_on")).containsExactly("null", "2021-12-17");
    assertThat(file.problems()).containsExactly("3 after-other-date(Data inizio)");
  }

  private PartnerFile stays(String... rows) throws IOException {
    return PartnerFile.csv(folder, "nova-stays", rows);
  }

  private static String stay(String guest, String centre, String from, String to) {
    String reason = to.isEmpty() || to.endsWith("0001") ? "" : "Trasferimento in altro CAS";
    return "%s,73IV6FF,INVENTED,Lalla,F,26/02/2000,GMB,GMB,,,6,,%s,E946,%s,%s,%s"
        .formatted(guest, centre, from, to, reason);
  }

  private static String placement(String number, String from, String to) {
    return "%s,OSP0001,Lavoro stagionale,H839,%s,%s,In corso".formatted(number, from, to);
  }
}
