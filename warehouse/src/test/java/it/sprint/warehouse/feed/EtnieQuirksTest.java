package it.sprint.warehouse.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is difficult about the mediators' sessions. */
class EtnieQuirksTest {

  private static final String PERSON =
      "\"persona\":{\"id\":\"18352566\",\"cognome\":\"Invented\",\"nome\":\"Hawa\",\"sesso\":\"F\"}";

  @TempDir private Path folder;

  @Test
  void anonymousContactIsAContactAndNoPerson() throws IOException {
    PartnerFile file =
        sessions(
            session("ET-2021-0001", "\"anonimo\":true", "2021-12-31T08:50:00"),
            session("ET-2021-0002", "\"anonimo\":true," + PERSON, "2021-12-31T08:50:00"),
            session("ET-2021-0003", "\"anonimo\":false", "2021-12-31T08:50:00"));

    assertThat(file.values("session", "anonymous")).containsExactly("true", "true", "null");
    assertThat(file.counts()).isEqualTo(new CheckReport.RowCounts(3, 1, 2, 0));
    assertThat(file.problems())
        .contains("2 more-than-one-filled(persona.id)", "3 none-of-required(persona.id)");
  }

  @Test
  void timeWithoutAZoneIsTheClocksInItaly() throws IOException {
    PartnerFile file =
        sessions(
            session("ET-2021-0001", PERSON, "2021-12-31T08:50:00"),
            session("ET-2021-0002", PERSON, "2021-12-31T08:50:00+01:00"),
            session("ET-2021-0003", PERSON, "2021-12-31T07:50:00Z"),
            session("ET-2021-0004", PERSON, "2021-07-31 09:50"));

    assertThat(file.values("session", "started_at"))
        .containsExactly(
            "2021-12-31T07:50:00Z",
            "2021-12-31T07:50:00Z",
            "2021-12-31T07:50:00Z",
            "2021-07-31T07:50:00Z");
    assertThat(file.problems()).isEmpty();
  }

  @Test
  void hourThatTheClockShowsTwiceIsTheFirstAndAWarning() throws IOException {
    PartnerFile file = sessions(session("ET-2021-0001", PERSON, "2021-10-31T02:30:00"));

    assertThat(file.values("session", "started_at")).containsExactly("2021-10-31T00:30:00Z");
    assertThat(file.problems()).containsExactly("1 ambiguous-time(inizio)");
    assertThat(file.counts().accepted()).isEqualTo(1);
  }

  @Test
  void hourThatTheClockLeavesOutIsNoTime() throws IOException {
    assertThat(sessions(session("ET-2021-0001", PERSON, "2021-03-28T02:30:00")).problems())
        .containsExactly("1 nonexistent-time(inizio)");
  }

  @Test
  void oneBrokenLineInAGoodCompressedFileCostsItselfOnly() throws IOException {
    PartnerFile file =
        sessions(
            session("ET-2021-0001", PERSON, "2021-12-31T08:50:00"),
            "{\"id_sessione\":\"ET-2021-0002\",\"tipo\"",
            session("ET-2021-0003", PERSON, "2021-12-31T08:50:00"));

    assertThat(file.counts()).isEqualTo(new CheckReport.RowCounts(3, 2, 1, 0));
    assertThat(file.problems()).containsExactly("2 broken-json()");
  }

  private PartnerFile sessions(String... lines) throws IOException {
    return PartnerFile.json(folder, "etnie-sessions", lines);
  }

  private static String session(String id, String who, String start) {
    return "{\"id_sessione\":\"%s\",\"tipo\":\"telefono\",%s,\"lingua\":\"mandinka\",\"luogo\":\"centro\",\"comune\":\"A285\",\"inizio\":\"%s\",\"minuti\":40,\"argomento\":\"MED-LEG\"}"
        .formatted(id, who, start);
  }
}
