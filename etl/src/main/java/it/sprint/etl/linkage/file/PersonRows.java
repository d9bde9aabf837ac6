package it.sprint.etl.linkage.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The records of a file, each as its id and the cells that are compared. */
final class PersonRows implements Iterator<List<String>>, Closeable {

  private final PersonFile file;
  private final CsvRecords records;
  private List<String> next;

  PersonRows(PersonFile file, CsvRecords records) {
    this.file = file;
    this.records = records;
    this.next = read();
  }

  @Override
  public boolean hasNext() {
    return !next.isEmpty();
  }

  @Override
  public List<String> next() {
    if (next.isEmpty()) {
      throw new NoSuchElementException("The file has no more records.");
    }
    List<String> cells = next;
    next = read();
    return cells;
  }

  /** The line in which the record that comes next begins. */
  long line() {
    return records.line();
  }

  /** The next record, none at the end; what a short row lacks is empty. */
  private List<String> read() {
    try {
      List<String> cells = records.next();
      if (cells.isEmpty()) {
        close();
        return List.of();
      }
      if (cells.size() > file.width()) {
        throw LinkFileException.tooManyCells(
            file.given(), records.line(), cells.size(), file.width());
      }
      return file.places().stream()
          .map(place -> place < cells.size() ? cells.get(place) : "")
          .toList();
    } catch (IOException e) {
      throw LinkFileException.unreadable(file.given(), e);
    }
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
