package it.sprint.warehouse.kit;

import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.CorrectionMark;
import it.sprint.warehouse.feed.DeliveryReader;
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
    List<Contract> fitting =
        Contracts.load().all().stream().filter(contract -> fits(contract, file)).toList();
    if (fitting.size() != 1) {
      throw KitException.whichFeed(file.toString(), fitting.stream().map(Contract::feed).toList());
    }
    return fitting.get(0);
  }

  private static boolean fits(Contract contract, Path file) {
    try (DeliveryReader reader =
        DeliveryReader.open(contract, file, Inspection.of(file).charset(contract))) {
      return reader.hasNext();
    } catch (UnreadableDeliveryException other) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
