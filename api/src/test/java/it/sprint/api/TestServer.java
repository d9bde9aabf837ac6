package it.sprint.api;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.api.delivery.LedgerKeys;
import it.sprint.api.linkage.VaultKeys;
import it.sprint.api.partner.UploadSettings;
import it.sprint.warehouse.account.Accounts;
import it.sprint.warehouse.database.DatabaseSettings;
import it.sprint.warehouse.database.MigratedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.util.FileSystemUtils;

/** The server under test, asked as a browser would ask it. */
@TestConfiguration(proxyBeanMethods = false)
public class TestServer {

  private static final String PASSWORD = "correct horse battery";
  private static final Path HOME = temporaryFolder();

  private final HttpClient client = HttpClient.newHttpClient();
  private final Environment environment;
  private final ObjectProvider<Accounts> accounts;

  /** The accounts come later: they need the database that is named here. */
  TestServer(Environment environment, ObjectProvider<Accounts> accounts) {
    this.environment = environment;
    this.accounts = accounts;
  }

  @Bean
  @Primary
  DatabaseSettings testDatabase() {
    MigratedDatabase.shared();
    return DatabaseSettings.fromEnvironment(MigratedDatabase.environment());
  }

  @Bean
  @Primary
  TestClock testClock() {
    return new TestClock();
  }

  /** Uploads of at most a hundred kilobytes, in a folder of their own. */
  @Bean
  @Primary
  UploadSettings testUploads() {
    return new UploadSettings(
        HOME.resolve("uploads"),
        HOME.resolve("inbox"),
        100_000,
        Duration.ofDays(1),
        Duration.ofSeconds(20));
  }

  @Bean
  @Primary
  LedgerKeys testKeys() {
    return new LedgerKeys(keysEnvironment());
  }

  @Bean
  @Primary
  VaultKeys testVaultKeys() {
    return new VaultKeys(keysEnvironment());
  }

  /** Where the keys lie with which the pipeline of these tests would seal. */
  public static Map<String, String> keysEnvironment() {
    return Map.of("SPRINT_HOME", HOME.toString());
  }

  /** A browser in which nobody is signed in. */
  public TestBrowser browser() {
    return new TestBrowser(uri("/"));
  }

  /** Makes the accounts of these people; there are no others. */
  public void accountsOf(TestAccount... people) throws SQLException {
    MigratedDatabase.removeAccounts();
    for (TestAccount person : people) {
      accounts.getObject().add(person.account(), PASSWORD);
    }
  }

  /** A browser in which somebody with an account is signed in. */
  public TestBrowser signedIn(TestAccount person) {
    TestBrowser browser = browser();
    assertThat(browser.signIn(person.username(), PASSWORD).status()).isEqualTo(200);
    return browser;
  }

  /** Gets an address that begins at the root. */
  public Answer get(String address, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(address));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  public Answer send(String method, String address) {
    return send(
        HttpRequest.newBuilder(uri(address)).method(method, HttpRequest.BodyPublishers.noBody()));
  }

  private URI uri(String address) {
    return URI.create(
        "http://localhost:" + environment.getRequiredProperty("local.server.port") + address);
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      return new Answer(client.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException exception) {
      throw new IllegalStateException(exception);
    } catch (InterruptedException exception) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(exception);
    }
  }

  private static Path temporaryFolder() {
    try {
      Path folder = Files.createTempDirectory("sprint-api-test");
      Runtime.getRuntime()
          .addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
      return folder;
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }
}
