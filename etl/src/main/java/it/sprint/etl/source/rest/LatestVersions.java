package it.sprint.etl.source.rest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The last version of each record of a pull, by the record's own time of change and else by its
 * arrival; only keys and places are held in memory. Records without key or time cannot be told
 * apart by version and are all kept, the same bytes once.
 */
final class LatestVersions {

  private static final Comparator<Version> ORDER =
      Comparator.comparing(Version::updatedAt)
          .thenComparing(Version::key)
          .thenComparing(Version::name);

  private final RestFeed feed;
  private final Map<String, Version> versions = new HashMap<>();

  LatestVersions(RestFeed feed) {
    this.feed = feed;
  }

  void add(String text, long offset, int length) throws IOException {
    Item item = Item.of(text, feed);
    String name = item.isDated() ? "key " + item.key() : "bytes " + sha256(text);
    Instant updatedAt = item.updatedAt() == null ? Instant.MIN : item.updatedAt();
    Version version = new Version(name, item.key(), updatedAt, offset, length);
    versions.merge(name, version, LatestVersions::later);
  }

  private static Version later(Version earlier, Version now) {
    return now.updatedAt().isBefore(earlier.updatedAt()) ? earlier : now;
  }

  int size() {
    return versions.size();
  }

  /** Writes one record a line, by time of change and key. */
  void write(PartFile pages, OutputStream output) throws IOException {
    List<Version> ordered = versions.values().stream().sorted(ORDER).toList();
    for (Version version : ordered) {
      output.write(pages.read(version.offset(), version.length()));
      output.write('\n');
    }
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException exception) {
      throw new IllegalStateException("This Java has no SHA-256.", exception);
    }
  }

  /** A record and where it stands in the part file. */
  private record Version(String name, String key, Instant updatedAt, long offset, int length) {}
}
