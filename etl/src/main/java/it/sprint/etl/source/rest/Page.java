package it.sprint.etl.source.rest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of an answer.
 *
 * @param items the records as the server sent them, without the blanks between their tokens
 * @param next the cursor of the next page; null on the last one
 */
record Page(List<String> items, @Nullable String next, Instant serverTime) {

  Page {
    items = List.copyOf(items);
  }

  /** A server whose clock runs ahead, or shows a wrong year, must not make us skip changes. */
  Page notAfter(Instant askedAt) {
    return serverTime.isAfter(askedAt) ? new Page(items, next, askedAt) : this;
  }
}
