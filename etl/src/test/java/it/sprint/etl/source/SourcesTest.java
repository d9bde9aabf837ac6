package it.sprint.etl.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import it.sprint.etl.run.RunException;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.Origin;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where files are found, and what happens when a source fails. */
class SourcesTest {

  private static final Contract LANDINGS = Contracts.load().of("interno-landings");

  @TempDir private Path home;
  private final List<String> notices = new ArrayList<>();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void inboxFilesComeInTheOrderInWhichTheyWereWritten() throws IOException {
    Path inbox = Files.createDirectories(home.resolve("inbox/interno-landings"));
    write(inbox.resolve("b.csv"), 1_000);
    write(inbox.resolve("a.csv"), 2_000);
    write(inbox.resolve("a.csv.sha256"), 3_000);
    write(inbox.resolve(".hidden"), 4_000);

    Sources sources = new Sources(home.resolve("inbox"), Optional.of(home), notices::add);

    assertThat(sources.of(LANDINGS))
        .extracting(SourceFile::fileName)
        .containsExactly("b.csv", "a.csv");
  }

  @Test
  void schoolYearFoldersAreReadAndHiddenOnesAreNot() throws IOException {
    Path inbox = home.resolve("inbox/interno-landings");
    Path year = Files.createDirectories(inbox.resolve("2021-2022"));
    Path nextYear = Files.createDirectories(inbox.resolve("2022-2023"));
    Path hidden = Files.createDirectories(inbox.resolve(".old"));
    write(nextYear.resolve("register.csv"), 2_000);
    write(year.resolve("register.csv"), 1_000);
    write(year.resolve("register.csv.sha256"), 1_000);
    write(hidden.resolve("register.csv"), 500);

    Sources sources = new Sources(home.resolve("inbox"), Optional.of(home), notices::add);

    assertThat(sources.of(LANDINGS))
        .extracting(SourceFile::path)
        .containsExactly(year.resolve("register.csv"), nextYear.resolve("register.csv"));
  }

  @Test
  void publicFolderStandsInForTheAddress() throws IOException {
    Path file = home.resolve(LANDINGS.origin().publicFile());
    Files.createDirectories(file.getParent());
    write(file, 1_000);

    Sources sources = new Sources(home.resolve("inbox"), Optional.of(home), notices::add);

    assertThat(sources.of(LANDINGS)).extracting(SourceFile::path).containsExactly(file);
  }

  @Test
  void publicFileThatIsMissingIsTold() {
    Sources sources = new Sources(home.resolve("inbox"), Optional.of(home), notices::add);

    assertThat(sources.of(LANDINGS)).isEmpty();
    assertThat(notices).singleElement().asString().contains(LANDINGS.origin().publicFile());
  }

  @Test
  void missingPublicFolderIsToldAtOnce() {
    Path nowhere = home.resolve("nowhere");

    assertThatThrownBy(() -> new Sources(home, Optional.of(nowhere), notices::add))
        .isInstanceOf(RunException.class)
        .hasMessageContaining("SPRINT_PUBLIC_DATA")
        .hasMessageContaining(nowhere.toString());
  }

  @Test
  void fileIsDownloadedFromTheAddressInTheContract() throws IOException {
    byte[] content = "Data,Valore\n".getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/landings.csv",
        exchange -> {
          exchange.sendResponseHeaders(200, content.length);
          exchange.getResponseBody().write(content);
          exchange.close();
        });

    List<SourceFile> files = downloads().of(at("/landings.csv"));

    assertThat(files).hasSize(1);
    assertThat(Files.readAllBytes(files.get(0).path())).isEqualTo(content);
    assertThat(files.get(0).origin()).endsWith("/landings.csv");
    assertThat(notices).isEmpty();
  }

  @Test
  void sourceThatFailsIsToldAndCostsOnlyItsFeed() {
    server.createContext(
        "/broken",
        exchange -> {
          exchange.sendResponseHeaders(503, -1);
          exchange.close();
        });

    assertThat(downloads().of(at("/broken"))).isEmpty();
    assertThat(notices)
        .singleElement()
        .asString()
        .contains("interno-landings", "503", "inbox/interno-landings");
  }

  @Test
  void cutDownloadIsNoFile() {
    server.createContext(
        "/cut",
        exchange -> {
          exchange.sendResponseHeaders(200, 1_000);
          exchange.getResponseBody().write("Data".getBytes(StandardCharsets.UTF_8));
          exchange.getResponseBody().flush();
          exchange.getHttpContext().getServer().stop(0);
        });

    assertThat(downloads().of(at("/cut"))).isEmpty();
    assertThat(notices).hasSize(1);
  }

  private Sources downloads() {
    return new Sources(home.resolve("inbox"), Optional.empty(), notices::add);
  }

  private Contract at(String path) {
    Origin origin = Objects.requireNonNull(LANDINGS.origin());
    URI address =
        URI.create("http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path));
    return new Contract(
        LANDINGS.feed(),
        LANDINGS.version(),
        LANDINGS.validFrom(),
        LANDINGS.title(),
        LANDINGS.purpose(),
        LANDINGS.partner(),
        LANDINGS.isPublic(),
        new Origin(
            origin.attribution(),
            origin.licence(),
            origin.licenceUrl(),
            origin.page(),
            address,
            origin.accept(),
            origin.publicFile()),
        LANDINGS.pull(),
        LANDINGS.format(),
        LANDINGS.mode(),
        LANDINGS.forbidsTaxCodes(),
        LANDINGS.recordTypes(),
        LANDINGS.sla());
  }

  private static void write(Path file, long modifiedAt) throws IOException {
    Files.writeString(file, "x\n");
    Files.setLastModifiedTime(file, FileTime.fromMillis(modifiedAt));
  }
}
