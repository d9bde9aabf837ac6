package it.sprint.etl.source.rest;

import static it.sprint.etl.source.rest.RestScene.NOON;
import static it.sprint.etl.source.rest.RestScene.item;
import static it.sprint.etl.source.rest.RestScene.lines;
import static it.sprint.etl.source.rest.ScriptedServer.json;
import static it.sprint.etl.source.rest.ScriptedServer.page;
import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.etl.run.PullState;
import it.sprint.etl.source.pull.Pulled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a pull from an API asks for and writes down. */
class RestPullTest {

  private static final Instant TEN = Instant.parse("2023-04-01T10:00:00Z");

  @TempDir private Path home;
  private RestScene scene;
  private ScriptedServer server;

  @BeforeEach
  void start() throws IOException {
    scene = new RestScene(home.resolve("pulls"));
    server = new ScriptedServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void firstPullAsksForEverythingPageByPage() throws IOException {
    server.then(
        page("c 1&2", item("C-2", "09:00"), item("C-1", "08:00")), page("", item("C-3", "07:00")));

    Pulled pulled = scene.pull(server.address(), null);

    assertThat(server.queries()).containsExactly("limit=2", "limit=2&cursor=c+1%262");
    assertThat(lines(pulled))
        .containsExactly(item("C-3", "07:00"), item("C-1", "08:00"), item("C-2", "09:00"));
    assertThat(pulled.rows()).isEqualTo(3);
    assertThat(pulled.state()).isEqualTo(new PullState("oasi2-cases", TEN, TEN, NOON, NOON));
    assertThat(pulled.origin()).isEqualTo(server.address() + "/v1/cases");
  }

  @Test
  void nextPullAsksFromTheServersTimeMinusTheOverlap() {
    server.then(page("", item("C-1", "08:00")), page(""));
    PullState first = scene.pull(server.address(), null).state();

    Pulled second = scene.pull(server.address(), first);

    assertThat(server.queries().get(1)).isEqualTo("limit=2&updated_since=2023-04-01T09:00:00Z");
    assertThat(second.findFile()).isEmpty();
    assertThat(second.state()).isEqualTo(new PullState("oasi2-cases", TEN, TEN, NOON, NOON));
  }

  @Test
  void emptyFirstPullIsRememberedWithoutDelivery() {
    server.then(page(""));

    Pulled pulled = scene.pull(server.address(), null);

    assertThat(pulled.findFile()).isEmpty();
    assertThat(pulled.state()).isEqualTo(new PullState("oasi2-cases", TEN, TEN, NOON, null));
  }

  @Test
  void serverWhoseClockRunsAheadDoesNotMakeUsSkipChanges() {
    server.then(json("{\"items\":[],\"next\":null,\"server_time\":\"2099-01-01T00:00:00+01:00\"}"));

    assertThat(scene.pull(server.address(), null).state().watermark()).isEqualTo(NOON);
  }

  @Test
  void recordThatMovesBetweenPagesKeepsItsLastVersion() throws IOException {
    String old = "{\"case_id\":\"C-1\",\"updated_at\":\"2023-04-01T08:00:00Z\",\"v\":1}";
    String young = "{\"case_id\":\"C-1\",\"updated_at\":\"2023-04-01T11:00:00+02:00\",\"v\":2}";
    server.then(page("a", old, item("C-2", "07:00")), page("b", young), page("", old));

    assertThat(lines(scene.pull(server.address(), null)))
        .containsExactly(item("C-2", "07:00"), young);
  }

  @Test
  void pageThatComesTwiceAddsNothing() throws IOException {
    server.then(
        page("a", item("C-1", "08:00"), "{\"no\":\"key\"}"),
        page("", item("C-1", "08:00"), "{\"no\":\"key\"}"));

    assertThat(lines(scene.pull(server.address(), null)))
        .containsExactly("{\"no\":\"key\"}", item("C-1", "08:00"));
  }

  @Test
  void recordsPassAsTheServerSentThem() throws IOException {
    String spaced =
        "{ \"case_id\" : 7,\n \"updated_at\":\"2023-04-01T08:00:00Z\", \"deleted\": true,\t"
            + "\"n\": 1.10, \"e\": \"a \\\" \\\\\", \"u\": \"\\ud800 è\", \"needs\": [ {\"x\": null } ] }";
    String compact =
        "{\"case_id\":7,\"updated_at\":\"2023-04-01T08:00:00Z\",\"deleted\":true,"
            + "\"n\":1.10,\"e\":\"a \\\" \\\\\",\"u\":\"\\ud800 è\",\"needs\":[{\"x\":null}]}";
    server.then(page("", spaced));

    assertThat(lines(scene.pull(server.address(), null))).containsExactly(compact);
  }

  @Test
  void sameContentInAnotherOrderGivesTheSameBytes() throws IOException {
    server.then(
        page("", item("C-1", "08:00"), item("C-2", "08:00")),
        page("x", item("C-2", "08:00")),
        page("", item("C-1", "08:00")));
    byte[] first = Files.readAllBytes(scene.pull(server.address(), null).findFile().orElseThrow());

    byte[] second = Files.readAllBytes(scene.pull(server.address(), null).findFile().orElseThrow());

    assertThat(second).isEqualTo(first).endsWith('\n');
  }

  @Test
  void onlyTheOwnerMayReadWhatIsWrittenAndNothingElseStays() throws IOException {
    server.then(page("", item("C-1", "08:00")));

    Pulled pulled = scene.pull(server.address(), null);

    Path file = pulled.findFile().orElseThrow();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(home.resolve("pulls")).isDirectoryContaining(path -> path.equals(file));
    pulled.drop();
    assertThat(home.resolve("pulls")).isEmptyDirectory();
  }
}
