package it.sprint.api.feed;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the feeds: contracts, deliveries, checks. */
@RestController
@Tag(name = "Feeds", description = "What is delivered, and how well")
final class FeedController {

  private final Feeds feeds;

  FeedController(Feeds feeds) {
    this.feeds = feeds;
  }

  @GetMapping("/v1/feeds")
  @Operation(operationId = "listFeeds", summary = "All public feeds and whether they are on time")
  FeedList all() {
    return feeds.all();
  }

  @GetMapping("/v1/feeds/{feed}")
  @Operation(
      operationId = "openFeed",
      summary = "One feed: its contract, its deliveries and their reasons, its checks")
  FeedAnswer one(@PathVariable String feed) {
    return feeds.one(feed);
  }
}
