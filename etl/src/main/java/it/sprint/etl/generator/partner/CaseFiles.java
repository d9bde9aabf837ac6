package it.sprint.etl.generator.partner;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The records of a folder's JSON Lines files, by their time of change; only their places are held
 * in memory. A line that is no JSON object cannot be served and is left out.
 */
final class CaseFiles implements AutoCloseable {

  private static final JsonFactory JSON = new JsonFactory();

  private final List<RandomAccessFile> files = new ArrayList<>();
  private final List<Place> places;

  private CaseFiles(Path folder, String keyField, String updatedField) throws IOException {
    List<Place> found = new ArrayList<>();
    for (Path path : filesIn(folder)) {
      RandomAccessFile file = new RandomAccessFile(path.toFile(), "r");
      files.add(file);
      found.addAll(new Index(file, keyField, updatedField).of(path));
    }
    found.sort(Comparator.comparing(Place::updatedAt).thenComparing(Place::key));
    places = new ArrayList<>(found.size());
    for (Place place : found) {
      places.add(place.at(places.size()));
    }
  }

  static CaseFiles in(Path folder, String keyField, String updatedField) throws IOException {
    return new CaseFiles(folder, keyField, updatedField);
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.filter(path -> path.toString().endsWith(".jsonl")).sorted().toList();
    }
  }

  /**
   * Records changed at or after a moment, from a position on; one without a time is served to
   * whoever asks for everything.
   */
  List<Place> changedSince(Instant since, int from, int limit) {
    return places.subList(Math.min(Math.max(from, 0), places.size()), places.size()).stream()
        .filter(place -> !place.updatedAt().isBefore(since))
        .limit(limit)
        .toList();
  }

  String read(Place place) throws IOException {
    byte[] bytes = new byte[place.length()];
    synchronized (place.file()) {
      place.file().seek(place.offset());
      place.file().readFully(bytes);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    for (RandomAccessFile file : files) {
      file.close();
    }
  }

  /** Where a record stands, and its position in the order in which records are served. */
  record Place(
      int position, String key, Instant updatedAt, RandomAccessFile file, long offset, int length) {

    Place at(int newPosition) {
      return new Place(newPosition, key, updatedAt, file, offset, length);
    }
  }

  /** Finds the records of one file. */
  private record Index(RandomAccessFile file, String keyField, String updatedField) {

    List<Place> of(Path path) throws IOException {
      List<Place> found = new ArrayList<>();
      long offset = 0;
      try (InputStream input = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = input.read(); next >= 0 || line.size() > 0; next = input.read()) {
          if (next >= 0 && next != '\n') {
            line.write(next);
            continue;
          }
          add(found, line.toByteArray(), offset);
          offset += line.size() + 1L;
          line.reset();
        }
      }
      return found;
    }

    private void add(List<Place> found, byte[] line, long offset) throws IOException {
      String key = "";
      Instant updatedAt = Instant.MIN;
      try (JsonParser parser = JSON.createParser(line)) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
          return;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          if (name.equals(keyField)) {
            key = parser.getValueAsString("");
          } else if (name.equals(updatedField)) {
            updatedAt = time(parser.getValueAsString(""));
          }
          parser.skipChildren();
        }
      } catch (JsonProcessingException brokenLine) {
        return;
      }
      found.add(new Place(0, key, updatedAt, file, offset, line.length));
    }

    private static Instant time(String text) {
      try {
        return OffsetDateTime.parse(text).toInstant();
      } catch (DateTimeException exception) {
        return Instant.MIN;
      }
    }
  }
}
