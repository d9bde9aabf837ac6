package it.sprint.etl.source;

import it.sprint.etl.run.Delivery;
import it.sprint.warehouse.feed.Inspection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A folder of our own with the bytes of deliveries that are recorded and not landed yet. */
public record Received(Path folder) {

  /** Copies the file; false when the copy is not what was hashed, since somebody writes to it. */
  public boolean keep(Path file, String feed, String deliveryId) throws IOException {
    Files.createDirectories(folder);
    Path copy = of(feed, deliveryId);
    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    boolean isTheSame = Inspection.of(copy).sha256().equals(deliveryId);
    if (!isTheSame) {
      Files.delete(copy);
    }
    return isTheSame;
  }

  public Path of(Delivery delivery) {
    return of(delivery.feed(), delivery.id());
  }

  public Path of(String feed, String deliveryId) {
    return folder.resolve(feed + "-" + deliveryId);
  }

  public void drop(Delivery delivery) {
    drop(delivery.feed(), delivery.id());
  }

  public void drop(String feed, String deliveryId) {
    try {
      Files.deleteIfExists(of(feed, deliveryId));
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }
}
