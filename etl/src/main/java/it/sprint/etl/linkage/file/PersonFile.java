package it.sprint.etl.linkage.file;

import it.sprint.etl.linkage.Field;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of records, whose form is known.
 *
 * @param given its name for people
 * @param stamp tells whether it changed
 * @param width how many columns it has
 * @param places of the id and of the columns that are compared
 */
record PersonFile(
    String given, String path, TextForm form, String stamp, int width, List<Integer> places)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  PersonFile {
    places = List.copyOf(places);
  }

  static PersonFile open(NamedPath file, LinkConfiguration configuration) {
    List<String> columns =
        Stream.concat(
                Stream.of(configuration.id()),
                configuration.schema().fields().stream().map(Field::name))
            .toList();
    try {
      String stamp = stamp(file.path());
      TextForm form = TextForm.of(file);
      List<String> header = header(file, form, columns);
      List<Integer> places =
          columns.stream().map(column -> place(file.given(), header, column)).toList();
      return new PersonFile(
          file.given(), file.path().toString(), form, stamp, header.size(), places);
    } catch (IOException e) {
      throw LinkFileException.unreadable(file.given(), e);
    }
  }

  private static List<String> header(NamedPath file, TextForm form, List<String> columns)
      throws IOException {
    List<String> header = form.header(file);
    if (header.isEmpty()) {
      throw LinkFileException.empty(file.given());
    }
    if (columns.stream().noneMatch(header::contains)) {
      throw LinkFileException.noHeader(file.given());
    }
    return header;
  }

  private static int place(String file, List<String> header, String column) {
    int place = header.indexOf(column);
    if (place < 0) {
      throw LinkFileException.columnMissing(file, column);
    }
    if (header.lastIndexOf(column) != place) {
      throw LinkFileException.columnTwice(file, column);
    }
    return place;
  }

  private static String stamp(Path path) throws IOException {
    return Files.size(path) + " " + Files.getLastModifiedTime(path);
  }

  /** Its records, read anew. */
  PersonRows rows() {
    try {
      CsvRecords records = form.open(new NamedPath(given, Path.of(path)));
      records.next();
      return new PersonRows(this, records);
    } catch (IOException e) {
      throw LinkFileException.unreadable(given, e);
    }
  }

  void checkUnchanged() {
    try {
      if (!stamp(Path.of(path)).equals(stamp)) {
        throw LinkFileException.changed(given);
      }
    } catch (IOException e) {
      throw LinkFileException.unreadable(given, e);
    }
  }
}
