package it.sprint.etl.source.rest;

import it.sprint.etl.source.pull.PullException;
import it.sprint.etl.source.pull.Surroundings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks for pages of one pull, again and again where asking again may help. */
final class Requests {

  private static final String LATER = "What was fetched is kept; the next run goes on from there.";

  private final String what;
  private final RestAccess access;
  private final RestOptions options;
  private final Surroundings surroundings;
  private final Instant deadline;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /**
   * @param what the feed and its host, for messages
   */
  Requests(String what, RestAccess access, RestOptions options, Surroundings surroundings) {
    this.what = what;
    this.access = access;
    this.options = options;
    this.surroundings = surroundings;
    this.deadline = surroundings.clock().instant().plus(options.totalTime());
  }

  /** The answer to one request, with every retry that it took. */
  Page page(URI address) throws ExpiredCursorException {
    for (int attempt = 1; ; attempt++) {
      Answer answer = ask(address);
      if (answer instanceof Answer.Whole whole) {
        return whole.page();
      }
      Answer.Failed failed = (Answer.Failed) answer;
      if (attempt >= options.attempts()) {
        throw PullException.cannotPull(
            what, "%s, %d times".formatted(failed.why(), attempt), LATER);
      }
      Duration backoff = backoff(attempt);
      Duration wait = failed.retryAfter().orElse(backoff);
      waitFor(wait.isZero() ? backoff : wait, failed.why());
    }
  }

  /** Full jitter: a random share of a time that doubles, so that clients do not come in step. */
  private Duration backoff(int attempt) {
    long ceiling = options.firstWait().toMillis() << Math.min(attempt - 1, 20);
    long longest = Math.min(ceiling, options.longestWait().toMillis());
    return Duration.ofMillis(surroundings.random().nextLong(longest + 1));
  }

  private void waitFor(Duration wait, String why) {
    if (surroundings.clock().instant().plus(wait).isAfter(deadline)) {
      throw PullException.cannotPull(
          what,
          "%s, and waiting %d s more takes longer than a pull may".formatted(why, wait.toSeconds()),
          LATER);
    }
    try {
      surroundings.sleeper().sleep(wait);
    } catch (InterruptedException exception) {
      throw interrupted();
    }
  }

  private Answer ask(URI address) throws ExpiredCursorException {
    Duration left = Duration.between(surroundings.clock().instant(), deadline);
    if (left.isNegative() || left.isZero()) {
      throw PullException.cannotPull(what, "it takes longer than a pull may", LATER);
    }
    Duration patience = left.compareTo(options.requestTime()) < 0 ? left : options.requestTime();
    CompletableFuture<HttpResponse<byte[]>> exchange =
        client.sendAsync(request(address, patience), BoundedBody.of(options.maximumPageBytes()));
    try {
      return judge(exchange.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException exception) {
      exchange.cancel(true);
      return Answer.failed("it gave no whole answer in %d s".formatted(patience.toSeconds()));
    } catch (ExecutionException exception) {
      return broken(exception.getCause());
    } catch (InterruptedException exception) {
      exchange.cancel(true);
      throw interrupted();
    }
  }

  private HttpRequest request(URI address, Duration patience) {
    return HttpRequest.newBuilder(address)
        .timeout(patience)
        .header("Authorization", "Bearer " + access.token())
        .header("Accept", "application/json")
        .GET()
        .build();
  }

  private Answer judge(HttpResponse<byte[]> response) throws ExpiredCursorException {
    int status = response.statusCode();
    if (status == 200) {
      return whole(response);
    }
    if (status == 410) {
      throw new ExpiredCursorException();
    }
    if (status == 429 || status == 408 || status >= 500) {
      Instant now = surroundings.clock().instant();
      return new Answer.Failed("it answered " + status, RetryAfter.of(response.headers(), now));
    }
    throw PullException.cannotPull(what, "it answered " + status, advice(status));
  }

  private static String advice(int status) {
    if (status == 401 || status == 403) {
      return "Check the token, or ask the partner for a new one.";
    }
    return status >= 300 && status < 400
        ? "Redirects are not followed, since the token must not travel: put the final address into the settings."
        : "Check the address in the settings, or ask the partner.";
  }

  private Answer whole(HttpResponse<byte[]> response) {
    Optional<String> encoding = response.headers().firstValue("Content-Encoding");
    if (encoding.filter(name -> !name.equalsIgnoreCase("identity")).isPresent()) {
      throw badPage("it is compressed, which was not asked for");
    }
    try {
      return new Answer.Whole(PageReader.read(response.body()));
    } catch (PageReader.BadPageException exception) {
      throw badPage(exception.getMessage());
    }
  }

  private Answer broken(Throwable cause) {
    if (cause instanceof BoundedBody.TooLargeException
        || cause.getCause() instanceof BoundedBody.TooLargeException) {
      throw badPage("it has more than %d bytes".formatted(options.maximumPageBytes()));
    }
    if (cause instanceof IOException) {
      return Answer.failed("the connection broke (" + cause.getClass().getSimpleName() + ")");
    }
    throw new IllegalStateException("The HTTP client failed.", cause);
  }

  private PullException badPage(String why) {
    return PullException.cannotPull(
        what, "a page cannot be used: " + why, "Tell the partner; the pages before it are kept.");
  }

  private PullException interrupted() {
    Thread.currentThread().interrupt();
    return PullException.cannotPull(what, "the run was interrupted", LATER);
  }

  /** What came of one request. */
  private sealed interface Answer {
    record Whole(Page page) implements Answer {}

    record Failed(String why, Optional<Duration> retryAfter) implements Answer {}

    static Answer failed(String why) {
      return new Failed(why, Optional.empty());
    }
  }

  /** The server has forgotten where the cursor stood. */
  static final class ExpiredCursorException extends Exception {
    private static final long serialVersionUID = 1L;
  }
}
