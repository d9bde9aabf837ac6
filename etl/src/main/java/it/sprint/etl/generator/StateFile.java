package it.sprint.etl.generator;

import it.sprint.warehouse.feed.RecordType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The records of one type as they are in the end. */
final class StateFile implements AutoCloseable {

  private final StateColumns columns;
  private final Output output;
  private final Map<String, List<Told>> waiting = new LinkedHashMap<>();

  StateFile(RecordType type, Output output) {
    this.columns = new StateColumns(type);
    this.output = output;
    List<String> header = new ArrayList<>(List.of("person", "file", "line", "item"));
    header.addAll(columns.names());
    output.write(String.join(",", header));
  }

  /** Takes a row; a wrong one whose key cannot be read says nothing of any record. */
  void add(Told told) {
    String key = columns.key(told.row());
    if (key == null && told.isRight()) {
      throw new IllegalStateException("A right row has no key: " + told.row().key());
    }
    if (key != null) {
      waiting.computeIfAbsent(key, it -> new ArrayList<>(2)).add(told);
    }
  }

  /**
   * Writes the records that there are in the end, and forgets them.
   *
   * @param snapshots the places of all files of a feed whose files hold everything; else none
   */
  void settle(Map<String, Integer> snapshots) {
    for (List<Told> rows : waiting.values()) {
      rows.sort(Told.IN_ORDER);
      Told last = last(rows, snapshots);
      if (last != null) {
        write(last);
      }
    }
    waiting.clear();
  }

  /** The row that counts in the end, the first one of those that say what it says. */
  private @Nullable Told last(List<Told> rows, Map<String, Integer> snapshots) {
    Told counts = null;
    String file = "";
    boolean isFirst = true;
    for (Told told : rows) {
      if (!told.file().equals(file)) {
        boolean wasGone = place(told.file(), snapshots) > place(file, snapshots) + 1;
        counts = wasGone ? null : counts;
        file = told.file();
        isFirst = true;
      }
      if (told.isRight() && isFirst) {
        isFirst = false;
        boolean isNews = counts == null || !columns.sayTheSame(counts.row(), told.row());
        counts = isNews ? told : counts;
      }
    }
    boolean isGone = snapshots.size() > place(file, snapshots) + 1;
    return isGone || counts == null || columns.isDeletion(counts.row()) ? null : counts;
  }

  private static int place(String file, Map<String, Integer> snapshots) {
    return snapshots.getOrDefault(file, -1);
  }

  private void write(Told told) {
    Row row = told.row();
    List<Object> values = new ArrayList<>();
    values.add(row.person() == Row.NOBODY ? "" : row.person());
    values.add(told.file().substring(told.file().indexOf('/') + 1));
    values.add(told.place().line());
    values.add(told.place().item());
    values.addAll(columns.values(row));
    output.write(Truth.row(values.toArray()));
  }

  @Override
  public void close() throws IOException {
    output.close();
  }
}
