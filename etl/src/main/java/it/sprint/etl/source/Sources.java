package it.sprint.etl.source;

import it.sprint.etl.run.RunException;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Origin;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Where deliveries are found: in {@code inbox/<feed>/} and folders in it, such as one for each
 * school year; and, for public feeds, in a folder of public files or at the address in the
 * contract.
 */
public final class Sources {

  /** The feed's folder, one for each year, and one for what somebody sorts by within it. */
  private static final int DEEPEST = 3;

  private static final String MANIFEST = ".sha256";

  private final Path inbox;
  private final Optional<Path> publicFolder;
  private final Download download;
  private final Consumer<String> notice;

  /**
   * @param publicFolder the folder that stands in for the download addresses, if any
   * @param notice told, in one sentence, about each source that cannot be reached
   */
  public Sources(Path inbox, Optional<Path> publicFolder, Consumer<String> notice) {
    this.inbox = inbox;
    this.publicFolder = publicFolder;
    this.notice = notice;
    this.download = new Download(inbox, notice);
    publicFolder.ifPresent(Sources::requireFolder);
  }

  /** The files of a feed, in the order in which they were written. */
  public List<SourceFile> of(Contract contract) {
    List<SourceFile> files = new ArrayList<>(fromInbox(contract));
    Origin origin = contract.origin();
    if (origin == null) {
      return files;
    }
    if (publicFolder.isPresent()) {
      Path file = publicFolder.get().resolve(origin.publicFile());
      if (Files.isRegularFile(file)) {
        files.add(new SourceFile(contract, file, origin.publicFile(), false));
      } else {
        notice.accept(
            "%s: %s is not in the folder that SPRINT_PUBLIC_DATA names; its figures stay as they are."
                .formatted(contract.feed(), origin.publicFile()));
      }
    } else {
      URI address = origin.download();
      if (address != null) {
        download.of(contract, address, origin.accept()).ifPresent(files::add);
      }
    }
    return files;
  }

  private List<SourceFile> fromInbox(Contract contract) {
    Path folder = inbox.resolve(contract.feed());
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder, DEEPEST)) {
      return paths
          .filter(path -> isDelivery(folder, path))
          .sorted(Comparator.comparing(Sources::modifiedAt).thenComparing(Path::toString))
          .map(path -> new SourceFile(contract, path, "inbox/" + contract.feed(), true))
          .toList();
    } catch (IOException exception) {
      throw RunException.cannotRead("the folder " + folder, exception);
    }
  }

  /** Hidden files and those in hidden folders are somebody's own. */
  private static boolean isDelivery(Path folder, Path path) {
    for (Path part : folder.relativize(path)) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return Files.isRegularFile(path) && !path.toString().endsWith(MANIFEST);
  }

  private static FileTime modifiedAt(Path path) {
    try {
      return Files.getLastModifiedTime(path);
    } catch (IOException exception) {
      throw RunException.cannotRead("the file " + path, exception);
    }
  }

  private static void requireFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw RunException.folderMissing(folder.toString());
    }
  }
}
