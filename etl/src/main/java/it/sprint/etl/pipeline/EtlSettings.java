package it.sprint.etl.pipeline;

import it.sprint.etl.run.RunException;
import it.sprint.etl.source.PullSettings;
import it.sprint.etl.star.StarTable;
import it.sprint.etl.star.StarTables;
import it.sprint.warehouse.database.DatabaseSettings;
import it.sprint.warehouse.secret.KeyRing;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a run works, from the environment.
 *
 * @param inbox the folder with one folder a feed ({@code SPRINT_INBOX}, default {@code inbox} in
 *     {@code SPRINT_HOME})
 * @param received the folder that keeps the bytes of deliveries until they are landed
 * @param pulled the folder in which pulls are written down until they are recorded
 * @param uploads where the API keeps files that partners had checked ({@code SPRINT_UPLOADS})
 * @param pulls where partners are pulled from
 * @param lake the folder or address of the Delta tables ({@code SPRINT_LAKE})
 * @param vault the folder or address of the sealed identifiers ({@code SPRINT_VAULT})
 * @param publicFolder stands in for the download addresses of public feeds ({@code
 *     SPRINT_PUBLIC_DATA})
 * @param sparkMaster {@code SPRINT_SPARK_MASTER}, default this machine
 * @param landedDays how long landed rows are kept ({@code SPRINT_LANDED_DAYS}); null: for ever
 * @param star the tables of the star that are made
 */
record EtlSettings(
    Path inbox,
    Path received,
    Path pulled,
    Path uploads,
    PullSettings pulls,
    String lake,
    String vault,
    KeyRing keys,
    Optional<Path> publicFolder,
    String sparkMaster,
    DatabaseSettings database,
    @Nullable Integer landedDays,
    List<StarTable> star) {

  EtlSettings {
    star = List.copyOf(star);
  }

  static EtlSettings fromEnvironment(Map<String, String> environment) {
    Path home = Path.of(environment.getOrDefault("SPRINT_HOME", ".sprint")).toAbsolutePath();
    return new EtlSettings(
        Path.of(environment.getOrDefault("SPRINT_INBOX", home.resolve("inbox").toString())),
        home.resolve("received"),
        home.resolve("pulled"),
        Path.of(environment.getOrDefault("SPRINT_UPLOADS", home.resolve("uploads").toString())),
        PullSettings.fromEnvironment(environment),
        environment.getOrDefault("SPRINT_LAKE", home.resolve("lake").toString()),
        environment.getOrDefault("SPRINT_VAULT", home.resolve("vault").toString()),
        KeyRing.fromEnvironment(environment),
        Optional.ofNullable(environment.get("SPRINT_PUBLIC_DATA"))
            .filter(folder -> !folder.isBlank())
            .map(Path::of),
        environment.getOrDefault("SPRINT_SPARK_MASTER", "local[*]"),
        DatabaseSettings.fromEnvironment(environment),
        landedDays(environment),
        StarTables.all());
  }

  /** The folders of this machine that runs write to. */
  List<Path> written() {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    return Stream.concat(
            Stream.of(received, pulled, temporary),
            Stream.of(lake, vault).filter(place -> !place.contains("://")).map(Path::of))
        .toList();
  }

  static @Nullable Integer landedDays(Map<String, String> environment) {
    String days = environment.getOrDefault("SPRINT_LANDED_DAYS", "").strip();
    if (days.isEmpty()) {
      return null;
    }
    if (!days.matches("[1-9][0-9]{0,4}")) {
      throw RunException.noDays("SPRINT_LANDED_DAYS", days);
    }
    return Integer.valueOf(days);
  }
}
