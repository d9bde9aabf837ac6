package it.sprint.api.edition;

import java.time.Instant;
import java.time.LocalDate;

/** An edition in the list of all, the current one marked. */
record ListedEdition(long number, Instant publishedAt, LocalDate asOf, boolean isCurrent) {

  static ListedEdition of(Edition edition, boolean isCurrent) {
    return new ListedEdition(edition.number(), edition.publishedAt(), edition.asOf(), isCurrent);
  }
}
