package it.sprint.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;

/** A browser with cookies of its own, on one of the pages. */
public final class TestBrowser {

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final URI root;

  TestBrowser(URI root) {
    this.root = root;
  }

  public Answer get(String address, String... headers) {
    HttpRequest.Builder request =
        request("GET", address, BodyPublishers.noBody()).header("Content-Type", "application/json");
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** The bytes of an answer while they come. */
  public InputStream open(String address) {
    try {
      return client
          .send(HttpRequest.newBuilder(root.resolve(address)).build(), BodyHandlers.ofInputStream())
          .body();
    } catch (IOException exception) {
      throw new IllegalStateException(exception);
    } catch (InterruptedException exception) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(exception);
    }
  }

  /** Sends JSON with the token that the cookie holds, if any. */
  public Answer send(String method, String address, String json) {
    return send(method, address, BodyPublishers.ofString(json));
  }

  /** Sends bytes as a file of that name, which stands in the header as it is. */
  public Answer upload(String address, String fileName, byte[] bytes) {
    return send(
        request("POST", address, BodyPublishers.ofByteArray(bytes))
            .header("Content-Type", "application/octet-stream")
            .header("X-File-Name", fileName));
  }

  public Answer signIn(String username, String password) {
    get("/v1/session");
    return send(
        "POST",
        "/v1/session",
        "{\"username\": \"%s\", \"password\": \"%s\"}".formatted(username, password));
  }

  public Answer signOut() {
    return send("DELETE", "/v1/session", "");
  }

  public Optional<HttpCookie> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .findFirst();
  }

  public void setCookie(String name, String value) {
    HttpCookie cookie = new HttpCookie(name, value);
    cookie.setPath("/");
    // As the cookie handler names this host, so that the server's cookie replaces this one.
    cookie.setDomain("localhost.local");
    cookie.setVersion(0);
    cookies.getCookieStore().add(root, cookie);
  }

  public void forgetToken() {
    cookie("XSRF-TOKEN").ifPresent(cookie -> cookies.getCookieStore().remove(root, cookie));
  }

  private Answer send(String method, String address, HttpRequest.BodyPublisher body) {
    return send(request(method, address, body).header("Content-Type", "application/json"));
  }

  private HttpRequest.Builder request(
      String method, String address, HttpRequest.BodyPublisher body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(root.resolve(address)).method(method, body);
    cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token.getValue()));
    return request;
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
