package it.sprint.etl.source.rest;

import static it.sprint.etl.source.rest.RestScene.item;
import static it.sprint.etl.source.rest.RestScene.lines;
import static it.sprint.etl.source.rest.ScriptedServer.json;
import static it.sprint.etl.source.rest.ScriptedServer.page;
import static it.sprint.etl.source.rest.ScriptedServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sprint.etl.run.PullState;
import it.sprint.etl.source.pull.Pulled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pulls that stopped in mid-way, and how the next one goes on. */
class RestResumeTest {

  @TempDir private Path home;
  private RestScene scene;
  private ScriptedServer server;

  @BeforeEach
  void start() throws IOException {
    scene = new RestScene(home);
    server = new ScriptedServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void failedPullGoesOnAfterItsLastPage() throws IOException {
    stopAfterTheFirstPage();
    server.then(page("", item("C-2", "09:00")));

    Pulled pulled = scene.pull(server.address(), null);

    assertThat(server.queries()).containsExactly("limit=2", "limit=2&cursor=a", "limit=2&cursor=a");
    assertThat(lines(pulled)).containsExactly(item("C-1", "08:00"), item("C-2", "09:00"));
    assertThat(part()).doesNotExist();
  }

  @Test
  void watermarkIsTheTimeOfTheFirstPageHoweverLateThePullEnds() {
    stopAfterTheFirstPage();
    server.then(json("{\"items\":[],\"next\":null,\"server_time\":\"2023-04-01T11:00:00Z\"}"));

    assertThat(scene.pull(server.address(), null).state().watermark())
        .isEqualTo(Instant.parse("2023-04-01T10:00:00Z"));
  }

  @Test
  void pageThatAKillCutOffIsFetchedAgain() throws IOException {
    stopAfterTheFirstPage();
    Files.writeString(part(), "I" + item("C-9", "09:00") + "\nP2023-04", StandardOpenOption.APPEND);
    server.then(page("", item("C-2", "09:00")));

    assertThat(lines(scene.pull(server.address(), null)))
        .containsExactly(item("C-1", "08:00"), item("C-2", "09:00"));
    assertThat(server.queries().get(2)).isEqualTo("limit=2&cursor=a");
  }

  @Test
  void pullWhoseFileWasNotRecordedIsMadeAgain() throws IOException {
    server.then(page("", item("C-1", "08:00")), page("", item("C-1", "08:00")));

    scene.pull(server.address(), null);

    assertThat(lines(scene.pull(server.address(), null))).containsExactly(item("C-1", "08:00"));
  }

  @Test
  void pagesOfAnotherQuestionAreDropped() throws IOException {
    stopAfterTheFirstPage();
    server.then(page("", item("C-2", "09:00")));
    Instant ten = Instant.parse("2023-04-01T10:00:00Z");

    Pulled pulled = scene.pull(server.address(), new PullState("oasi2-cases", ten, ten, ten, null));

    assertThat(lines(pulled)).containsExactly(item("C-2", "09:00"));
    assertThat(server.queries().get(2)).isEqualTo("limit=2&updated_since=2023-04-01T09:00:00Z");
  }

  @Test
  void expiredCursorBeginsThePullAgain() throws IOException {
    stopAfterTheFirstPage();
    server.then(status(410), page("z", item("C-1", "08:00")), page("", item("C-2", "09:00")));

    assertThat(lines(scene.pull(server.address(), null)))
        .containsExactly(item("C-1", "08:00"), item("C-2", "09:00"));
    assertThat(server.queries())
        .containsExactly(
            "limit=2", "limit=2&cursor=a", "limit=2&cursor=a", "limit=2", "limit=2&cursor=z");
  }

  @Test
  void cursorThatAlwaysExpiresIsGivenUp() {
    server.then(page("a"), status(410), page("b"), status(410), page("c"), status(410));

    assertThatThrownBy(() -> scene.pull(server.address(), null))
        .hasMessageContaining("its cursor expired 3 times");
  }

  private void stopAfterTheFirstPage() {
    server.then(page("a", item("C-1", "08:00")), status(400));
    assertThatThrownBy(() -> scene.pull(server.address(), null)).hasMessageContaining("400");
    assertThat(part()).exists();
  }

  private Path part() {
    return home.resolve("oasi2-cases.part");
  }
}
