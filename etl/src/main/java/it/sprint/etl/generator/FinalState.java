package it.sprint.etl.generator;

import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.DeliveryMode;
import it.sprint.warehouse.feed.RecordType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a perfect warehouse holds after all deliveries: of each record the last version that keeps
 * its contract, if it was not deleted or left out of a later snapshot. A file per feed and record
 * type. Records are settled as soon as all is told of them, so that few are kept.
 */
final class FinalState implements AutoCloseable {

  private final Map<String, Map<String, StateFile>> files = new LinkedHashMap<>();
  private final Map<String, Map<String, Integer>> snapshots = new HashMap<>();

  /**
   * @param folder that of the truth
   */
  FinalState(Path folder, TruthDepth depth) {
    for (Contract contract : Contracts.load().all()) {
      if (!contract.isPublic()) {
        Map<String, StateFile> ofFeed = new LinkedHashMap<>();
        for (RecordType type : contract.recordTypes()) {
          String name = "%s.%s.csv".formatted(contract.feed(), type.name());
          HistoryFile history =
              depth == TruthDepth.HISTORY
                  ? new HistoryFile(type, output(folder.resolve("history"), name))
                  : null;
          ofFeed.put(
              type.name(), new StateFile(type, output(folder.resolve("state"), name), history));
        }
        files.put(contract.feed(), ofFeed);
      }
    }
  }

  private static Output output(Path folder, String name) {
    return new Output(folder.resolve(name), StandardCharsets.UTF_8);
  }

  /** Names all files of a feed in the order of their delivery, if each holds everything. */
  void snapshots(List<String> names) {
    String feed = names.get(0).substring(0, names.get(0).indexOf('/'));
    if (Contracts.load().of(feed).mode() == DeliveryMode.FULL_SNAPSHOT) {
      Map<String, Integer> places = new HashMap<>();
      names.forEach(name -> places.put(name, places.size()));
      snapshots.put(feed, places);
    }
  }

  void add(Told told) {
    Shape shape = told.row().shape();
    files.get(shape.feed()).get(shape.recordType()).add(told);
  }

  /** All is told of the records that were told of so far. */
  void settle() {
    files.forEach(
        (feed, ofFeed) -> {
          Map<String, Integer> places = snapshots.getOrDefault(feed, Map.of());
          ofFeed.values().forEach(file -> file.settle(places));
        });
  }

  @Override
  public void close() throws IOException {
    settle();
    for (Map<String, StateFile> ofFeed : files.values()) {
      for (StateFile file : ofFeed.values()) {
        file.close();
      }
    }
  }
}
