package it.sprint.etl.source.rest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A real HTTP server that answers by a script, one handler a request. */
final class ScriptedServer implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Deque<HttpHandler> script = new ArrayDeque<>();
  private final List<String> queries = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch end = new CountDownLatch(1);

  ScriptedServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  ScriptedServer then(HttpHandler... handlers) {
    synchronized (script) {
      script.addAll(Arrays.asList(handlers));
    }
    return this;
  }

  private void answer(HttpExchange exchange) throws IOException {
    queries.add(String.valueOf(exchange.getRequestURI().getRawQuery()));
    HttpHandler handler;
    synchronized (script) {
      handler = script.isEmpty() ? status(599) : script.remove();
    }
    try (exchange) {
      handler.handle(exchange);
    }
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** What was asked for, without the address. */
  List<String> queries() {
    return List.copyOf(queries);
  }

  static HttpHandler json(String body) {
    return exchange -> {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    };
  }

  /** A page of the protocol whose server time is ten o'clock. */
  static HttpHandler page(String next, String... items) {
    String cursor = next.isEmpty() ? "null" : "\"" + next + "\"";
    return json(
        "{\"items\":[%s],\"next\":%s,\"server_time\":\"2023-04-01T10:00:00Z\"}"
            .formatted(String.join(",", items), cursor));
  }

  static HttpHandler status(int status, String... headers) {
    return exchange -> {
      for (int index = 0; index < headers.length; index += 2) {
        exchange.getResponseHeaders().set(headers[index], headers[index + 1]);
      }
      exchange.sendResponseHeaders(status, -1);
    };
  }

  /** Promises more bytes than it sends, then breaks the connection. */
  static HttpHandler cut() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 1_000);
      exchange.getResponseBody().write("{\"items\":[".getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
    };
  }

  /** Sends a beginning and then nothing until the test ends. */
  HttpHandler slow() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 0);
      exchange.getResponseBody().write("{\"items\":[".getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
      try {
        end.await();
      } catch (InterruptedException exception) {
        Thread.currentThread().interrupt();
      }
    };
  }

  @Override
  public void close() {
    end.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
