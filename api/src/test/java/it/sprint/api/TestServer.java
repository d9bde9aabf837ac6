package it.sprint.api;

import it.sprint.warehouse.database.DatabaseSettings;
import it.sprint.warehouse.database.MigratedDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** The server under test, asked as a browser would ask it. */
@TestConfiguration(proxyBeanMethods = false)
public class TestServer {

  private final HttpClient client = HttpClient.newHttpClient();
  private final Environment environment;

  TestServer(Environment environment) {
    this.environment = environment;
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

  /** A browser in which nobody is signed in. */
  public TestBrowser browser() {
    return new TestBrowser(uri("/"));
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
}
