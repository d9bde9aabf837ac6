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
  private final @Nullable HistoryFile history;
  private final Map<String, List<Told>> waiting = new LinkedHashMap<>();

  /**
   * @param history where all is written that ever counted; null where nobody wants it
   */
  StateFile(RecordType type, Output output, @Nullable HistoryFile history) {
    this.columns = new StateColumns(type);
    this.output = output;
    this.history = history;
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
   * Writes the records that there are in the end, and what counted before, and forgets them.
   *
   * @param snapshots the places of all files of a feed whose files hold everything; else none
   */
  void settle(Map<String, Integer> snapshots) {
    for (List<Told> rows : waiting.values()) {
      rows.sort(Told.IN_ORDER);
      List<Revision> revisions = revisions(rows, snapshots);
      if (history != null) {
        revisions.forEach(history::write);
      }
      Revision last = last(revisions);
      if (last != null && !columns.isDeletion(last.told().row())) {
        write(last.told());
      }
    }
    waiting.clear();
  }

  /** What counted of one record, the last one last; of rows that say the same the first. */
  private List<Revision> revisions(List<Told> rows, Map<String, Integer> snapshots) {
    List<Revision> revisions = new ArrayList<>();
    String file = "";
    boolean isFirst = true;
    for (Told told : rows) {
      if (!told.file().equals(file)) {
        endIfGone(revisions, file, place(told.file(), snapshots), snapshots);
        file = told.file();
        isFirst = true;
      }
      if (told.isRight() && isFirst) {
        isFirst = false;
        add(revisions, told);
      }
    }
    endIfGone(revisions, file, snapshots.size(), snapshots);
    return revisions;
  }

  private void add(List<Revision> revisions, Told told) {
    Revision last = last(revisions);
    if (last != null && columns.sayTheSame(last.told().row(), told.row())) {
      return;
    }
    end(revisions, told.file());
    revisions.add(new Revision(told, ""));
  }

  /** Nothing counts of a record that the snapshot after this file did not have. */
  private static void endIfGone(
      List<Revision> revisions, String file, int next, Map<String, Integer> snapshots) {
    int expected = place(file, snapshots) + 1;
    if (next > expected) {
      snapshots.forEach(
          (name, place) -> {
            if (place == expected) {
              end(revisions, name);
            }
          });
    }
  }

  private static void end(List<Revision> revisions, String file) {
    Revision last = last(revisions);
    if (last != null) {
      revisions.set(revisions.size() - 1, last.endingWith(file));
    }
  }

  /** The revision that counts so far. */
  private static @Nullable Revision last(List<Revision> revisions) {
    Revision last = revisions.isEmpty() ? null : revisions.get(revisions.size() - 1);
    return last != null && last.until().isEmpty() ? last : null;
  }

  private static int place(String file, Map<String, Integer> snapshots) {
    return snapshots.getOrDefault(file, -1);
  }

  private void write(Told told) {
    List<Object> values = new ArrayList<>(told.cells());
    values.addAll(columns.values(told.row()));
    output.write(Truth.row(values.toArray()));
  }

  @Override
  public void close() throws IOException {
    output.close();
    if (history != null) {
      history.close();
    }
  }
}
