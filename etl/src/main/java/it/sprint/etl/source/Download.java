package it.sprint.etl.source;

import it.sprint.warehouse.feed.Contract;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a public file from the address in its contract. A source that does not answer costs its
 * own feed a day, not the run.
 */
final class Download {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int OK = 200;

  private final Path inbox;
  private final Consumer<String> notice;
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(10))
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  Download(Path inbox, Consumer<String> notice) {
    this.inbox = inbox;
    this.notice = notice;
  }

  /** The file, once it is here whole; empty when the source does not give it. */
  Optional<SourceFile> of(Contract contract, URI address, @Nullable String accept) {
    try {
      Path folder = Files.createDirectories(inbox.resolve(".downloads"));
      Path part = folder.resolve(contract.feed() + ".part");
      HttpResponse<Path> answer =
          client
              .sendAsync(request(address, accept), HttpResponse.BodyHandlers.ofFile(part))
              .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      if (answer.statusCode() != OK) {
        return missed(contract, address, "the server answered " + answer.statusCode());
      }
      Path file = folder.resolve(contract.feed() + ".csv");
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      return Optional.of(new SourceFile(contract, file, address.toString(), false));
    } catch (IOException exception) {
      return missed(contract, address, exception.getClass().getSimpleName());
    } catch (ExecutionException exception) {
      return missed(contract, address, exception.getCause().getClass().getSimpleName());
    } catch (TimeoutException exception) {
      return missed(contract, address, "no whole answer in " + PATIENCE.toSeconds() + " s");
    } catch (InterruptedException exception) {
      Thread.currentThread().interrupt();
      return missed(contract, address, "interrupted");
    }
  }

  private static HttpRequest request(URI address, @Nullable String accept) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(PATIENCE).GET();
    return (accept == null ? request : request.header("Accept", accept)).build();
  }

  private Optional<SourceFile> missed(Contract contract, URI address, String why) {
    notice.accept(
        "Cannot fetch %s from %s: %s. The figures of this feed stay as they are; put the file in inbox/%s, set SPRINT_PUBLIC_DATA, or run again later."
            .formatted(contract.feed(), address.getHost(), why, contract.feed()));
    return Optional.empty();
  }
}
