package it.sprint.etl.source.database;

import it.sprint.etl.source.pull.PullException;
import it.sprint.etl.source.pull.Surroundings;
import java.time.Clock;
import java.time.Instant;

/** The moment at which a pull is given up. */
final class Deadline {

  private final String what;
  private final Clock clock;
  private final Instant end;

  Deadline(String what, Surroundings surroundings, DatabaseOptions options) {
    this.what = what;
    this.clock = surroundings.clock();
    this.end = clock.instant().plus(options.totalTime());
  }

  void require() {
    if (clock.instant().isAfter(end)) {
      throw PullException.cannotPull(
          what,
          "it takes longer than a pull may",
          "Look for what slows the partner's server; the next run reads the same again.");
    }
  }
}
