package it.sprint.warehouse.kit;

import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.CorrectionMark;
import it.sprint.warehouse.feed.DeliveryReader;
import it.sprint.warehouse.feed.FileFormat;
import it.sprint.warehouse.feed.Inspection;
import it.sprint.warehouse.feed.UnreadableDeliveryException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Under which contract a file is read: as named, or the only one that knows its columns. */
final class FeedOption {

  private static final int FIRST_RECORDS = 10;

  @Option(
      names = "--feed",
      paramLabel = "FEED",
      description = "The feed, such as nova-stays; found by the file's columns if left out.")
  private @Nullable String feed;

  Contract contract(Path file) {
    if (feed != null) {
      if (!Contracts.feeds().contains(feed)) {
        throw KitException.unknownFeed(feed, Contracts.feeds());
      }
      return Contracts.only(feed);
    }
    Optional<CorrectionMark> correction = CorrectionMark.find(file);
    if (correction.isPresent()) {
      return Contracts.only(correction.get().feed());
    }
    List<Contract> fitting = fitting(file);
    if (fitting.size() != 1) {
      throw KitException.whichFeed(file.toString(), fitting.stream().map(Contract::feed).toList());
    }
    return fitting.get(0);
  }

  /** Contracts of feeds that are delivered as files and know the columns of this one. */
  private static List<Contract> fitting(Path file) {
    Inspection inspection = Inspection.of(file);
    return Contracts.load().all().stream()
        .filter(contract -> contract.pull() == null)
        .filter(contract -> fits(contract, file, inspection))
        .toList();
  }

  private static boolean fits(Contract contract, Path file, Inspection inspection) {
    try (DeliveryReader reader =
        DeliveryReader.open(contract, file, inspection.charset(contract))) {
      return contract.format().kind() != FileFormat.Kind.JSON_LINES || isJson(reader);
    } catch (UnreadableDeliveryException other) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One object among the first lines is enough: a good file may hold a broken line. */
  private static boolean isJson(DeliveryReader reader) {
    for (int i = 0; i < FIRST_RECORDS && reader.hasNext(); i++) {
      if (reader.next().record().problem() == null) {
        return true;
      }
    }
    return false;
  }
}
