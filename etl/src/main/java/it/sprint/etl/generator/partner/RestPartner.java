package it.sprint.etl.generator.partner;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A partner's REST API on this machine: serves the JSON Lines files of a folder by the protocol of
 * {@code it.sprint.etl.source.rest}.
 */
public final class RestPartner implements AutoCloseable {

  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;
  private static final int UNAUTHORISED = 401;
  private static final int TOO_MANY = 429;
  private static final int LARGEST_PAGE = 1_000;

  private final Options options;
  private final CaseFiles cases;
  private final Clock clock;
  private final HttpServer server;
  private final AtomicLong requests = new AtomicLong();

  private RestPartner(Options options, CaseFiles cases, Clock clock) throws IOException {
    this.options = options;
    this.cases = cases;
    this.clock = clock;
    InetAddress loopback = InetAddress.getLoopbackAddress();
    this.server = HttpServer.create(new InetSocketAddress(loopback, options.port()), 0);
    server.createContext(options.path(), this::answer);
  }

  /**
   * How the partner behaves.
   *
   * @param port 0 for any that is free
   * @param busyEvery every so many requests are answered with 429; 0 for none
   */
  public record Options(
      int port, String path, String token, String keyField, String updatedField, int busyEvery) {

    /** Leaves the token out, so that options may be logged. */
    @Override
    public String toString() {
      return "port %d, path %s".formatted(port, path);
    }
  }

  /**
   * Reads the folder and begins to serve.
   *
   * @param folder with files {@code *.jsonl}, one record a line
   */
  public static RestPartner serve(Path folder, Options options, Clock clock) throws IOException {
    CaseFiles cases = CaseFiles.in(folder, options.keyField(), options.updatedField());
    RestPartner partner = new RestPartner(options, cases, clock);
    partner.server.start();
    return partner;
  }

  /** The address for the settings of the warehouse. */
  public URI address() {
    return URI.create("http://127.0.0.1:%d".formatted(server.getAddress().getPort()));
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String authorization = exchange.getRequestHeaders().getFirst("Authorization");
      if (!("Bearer " + options.token()).equals(authorization)) {
        send(exchange, UNAUTHORISED, "{}");
      } else if (options.busyEvery() > 0 && requests.incrementAndGet() % options.busyEvery() == 0) {
        exchange.getResponseHeaders().set("Retry-After", "1");
        send(exchange, TOO_MANY, "{}");
      } else {
        sendPage(exchange, parameters(exchange.getRequestURI().getRawQuery()));
      }
    }
  }

  private void sendPage(HttpExchange exchange, Map<String, String> parameters) throws IOException {
    try {
      int limit = Integer.parseInt(parameters.getOrDefault("limit", "100"));
      Instant since =
          Instant.parse(parameters.getOrDefault("updated_since", Instant.MIN.toString()));
      int from = Integer.parseInt(parameters.getOrDefault("cursor", "0"));
      Instant now = clock.instant();
      int size = Math.max(1, Math.min(limit, LARGEST_PAGE));
      List<CaseFiles.Place> found = cases.changedSince(since, from, size + 1);
      boolean isLast = found.size() <= size;
      StringBuilder page = new StringBuilder("{\"items\":[");
      for (CaseFiles.Place place : isLast ? found : found.subList(0, size)) {
        page.append(page.charAt(page.length() - 1) == '[' ? "" : ",").append(cases.read(place));
      }
      page.append("],\"next\":")
          .append(isLast ? "null" : "\"" + found.get(size).position() + "\"")
          .append(",\"server_time\":\"" + now + "\"}");
      send(exchange, OK, page.toString());
    } catch (NumberFormatException | DateTimeException exception) {
      send(exchange, BAD_REQUEST, "{}");
    }
  }

  private static Map<String, String> parameters(String query) {
    Map<String, String> parameters = new HashMap<>();
    for (String pair : query == null ? new String[0] : query.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        parameters.put(
            pair.substring(0, equals),
            URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
      }
    }
    return parameters;
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() throws IOException {
    server.stop(0);
    cases.close();
  }
}
