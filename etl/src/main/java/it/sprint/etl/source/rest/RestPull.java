package it.sprint.etl.source.rest;

import it.sprint.etl.run.PullState;
import it.sprint.etl.source.pull.PrivateFile;
import it.sprint.etl.source.pull.PullException;
import it.sprint.etl.source.pull.Pulled;
import it.sprint.etl.source.pull.Surroundings;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Pulls a feed's changed records from a REST API into a JSON Lines file. Finished pages are kept in
 * a part file, so that a pull that was killed or failed goes on where it stopped.
 */
public final class RestPull {

  private final RestFeed feed;
  private final RestAccess access;
  private final RestOptions options;
  private final Surroundings surroundings;
  private final String what;

  public RestPull(
      RestFeed feed, RestAccess access, RestOptions options, Surroundings surroundings) {
    this.feed = feed;
    this.access = access;
    this.options = options;
    this.surroundings = surroundings;
    this.what = "%s from %s".formatted(feed.feed(), access.base().getHost());
  }

  /**
   * Asks for what changed since the last pull.
   *
   * @param before what the last pull left; null before the first one, which asks for everything
   * @throws PullException when it does not come through; its finished pages are kept
   */
  public Pulled pull(@Nullable PullState before) {
    Instant watermark = before == null ? null : before.watermark();
    Instant since = watermark == null ? null : watermark.minus(options.overlap());
    String question = access.base() + feed.path() + " " + (since == null ? "all" : since);
    try (PartFile pages =
        PartFile.open(surroundings.folder().resolve(feed.feed() + ".part"), question)) {
      fetch(pages, since);
      Pulled pulled = writeDown(pages, before);
      pages.delete();
      return pulled;
    } catch (IOException exception) {
      throw PullException.cannotWrite(
          what, "its pages cannot be kept", surroundings.folder(), exception);
    }
  }

  private void fetch(PartFile pages, @Nullable Instant since) throws IOException {
    Requests requests = new Requests(what, access, options, surroundings);
    int restarts = 0;
    while (!pages.isComplete()) {
      requireProgress(pages);
      try {
        Instant askedAt = surroundings.clock().instant();
        Page page = requests.page(address(since, pages.next()));
        pages.add(checked(page, pages).notAfter(askedAt));
      } catch (Requests.ExpiredCursorException exception) {
        pages.restart();
        restarts++;
        if (restarts > options.maximumRestarts()) {
          throw PullException.cannotPull(
              what,
              "its cursor expired %d times".formatted(restarts),
              "Ask the partner to let a cursor live for an hour.");
        }
      }
    }
  }

  private void requireProgress(PartFile pages) throws IOException {
    if (pages.pages() >= options.maximumPages()) {
      pages.restart();
      throw endless("it has more than %d pages".formatted(options.maximumPages()));
    }
  }

  private Page checked(Page page, PartFile pages) throws IOException {
    String next = page.next();
    if (next != null && (next.equals(pages.next()) || pages.knows(next))) {
      pages.restart();
      throw endless("its pages go round in a circle");
    }
    return page;
  }

  private PullException endless(String why) {
    return PullException.cannotPull(what, why, "Tell the partner; the next run begins again.");
  }

  private URI address(@Nullable Instant since, @Nullable String cursor) {
    StringBuilder address =
        new StringBuilder()
            .append(access.base())
            .append(feed.path())
            .append("?limit=")
            .append(options.pageSize());
    if (since != null) {
      address.append("&updated_since=").append(since);
    }
    if (cursor != null) {
      address.append("&cursor=").append(URLEncoder.encode(cursor, StandardCharsets.UTF_8));
    }
    return URI.create(address.toString());
  }

  private Pulled writeDown(PartFile pages, @Nullable PullState before) throws IOException {
    LatestVersions versions = new LatestVersions(feed);
    pages.forEach(versions::add);
    Instant now = surroundings.clock().instant();
    boolean isEmpty = versions.size() == 0;
    Instant deliveredAt = before == null ? null : before.deliveredAt();
    PullState state =
        new PullState(
            feed.feed(), pages.serverTime(), pages.serverTime(), now, isEmpty ? deliveredAt : now);
    String origin = access.base() + feed.path();
    return new Pulled(state, origin, versions.size(), isEmpty ? null : file(versions, pages));
  }

  private Path file(LatestVersions versions, PartFile pages) throws IOException {
    Path target = surroundings.folder().resolve(feed.feed() + ".jsonl");
    try (PrivateFile file = PrivateFile.create(target)) {
      versions.write(pages, file.output());
      return file.finish();
    }
  }
}
