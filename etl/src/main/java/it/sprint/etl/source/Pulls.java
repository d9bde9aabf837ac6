package it.sprint.etl.source;

import it.sprint.etl.run.PullState;
import it.sprint.etl.source.database.DatabaseAccess;
import it.sprint.etl.source.database.DatabaseFeed;
import it.sprint.etl.source.database.DatabaseOptions;
import it.sprint.etl.source.database.DatabasePull;
import it.sprint.etl.source.pull.PullException;
import it.sprint.etl.source.pull.Pulled;
import it.sprint.etl.source.pull.Surroundings;
import it.sprint.etl.source.rest.RestAccess;
import it.sprint.etl.source.rest.RestFeed;
import it.sprint.etl.source.rest.RestOptions;
import it.sprint.etl.source.rest.RestPull;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Pulls what changed at partners who have an API or a database. A pull that fails costs its own
 * feed a day, not the run; what it brings is a file that is a delivery like any other.
 */
public final class Pulls {

  private final PullSettings settings;
  private final Surroundings surroundings;
  private final Set<String> told = new HashSet<>();

  private Pulls(PullSettings settings, Surroundings surroundings) {
    this.settings = settings;
    this.surroundings = surroundings;
  }

  /**
   * Pulls of one run.
   *
   * @param folder where pulls are written down until they are recorded
   * @param notice told, in one sentence, about each feed that cannot be pulled
   */
  public static Pulls of(PullSettings settings, Path folder, Clock clock, Consumer<String> notice) {
    return new Pulls(settings, Surroundings.of(folder, clock, notice));
  }

  /**
   * Pulls from an API.
   *
   * @param before the saved state of the last pull; null before the first one
   * @return empty when the partner has no settings or the pull did not come through
   */
  public Optional<Pulled> pull(RestFeed feed, @Nullable PullState before) {
    return guarded(
        () -> {
          Optional<RestAccess> access = settings.findRest(feed.partner());
          if (access.isEmpty()) {
            tellMissing(feed.feed(), PullSettings.restVariables(feed.partner()));
          }
          return access.map(
              found ->
                  new RestPull(feed, found, RestOptions.standard(), surroundings).pull(before));
        });
  }

  /**
   * Pulls from a database.
   *
   * @param before the saved state of the last pull; null before the first one
   * @return empty when the partner has no settings or the pull did not come through
   */
  public Optional<Pulled> pull(DatabaseFeed feed, @Nullable PullState before) {
    return guarded(
        () -> {
          Optional<DatabaseAccess> access = settings.findDatabase(feed.partner());
          if (access.isEmpty()) {
            tellMissing(feed.feed(), PullSettings.databaseVariables(feed.partner()));
          }
          return access.map(
              found ->
                  new DatabasePull(feed, found, DatabaseOptions.standard(), surroundings)
                      .pull(before));
        });
  }

  private Optional<Pulled> guarded(Supplier<Optional<Pulled>> pull) {
    try {
      return pull.get();
    } catch (PullException exception) {
      surroundings.notice().accept(exception.getMessage());
      return Optional.empty();
    }
  }

  private void tellMissing(String feed, List<String> variables) {
    if (told.add(feed)) {
      surroundings
          .notice()
          .accept(
              "%s is not pulled: %s not set."
                  .formatted(feed, String.join(" and ", settings.missing(variables))));
    }
  }
}
