package it.sprint.etl.generator;

import it.sprint.warehouse.feed.RecordType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** All that was ever told of the records of one type, identifiers and deletions included. */
final class HistoryFile implements AutoCloseable {

  private final StateColumns columns;
  private final Output output;

  HistoryFile(RecordType type, Output output) {
    this.columns = new StateColumns(type);
    this.output = output;
    List<String> header = new ArrayList<>(List.of("person", "file", "line", "item", "until"));
    header.addAll(type.columns().stream().map(it -> it.name()).toList());
    output.write(String.join(",", header));
  }

  void write(Revision revision) {
    List<Object> values = new ArrayList<>(revision.told().cells());
    values.add(Told.nameOf(revision.until()));
    values.addAll(columns.allValues(revision.told().row()));
    output.write(Truth.row(values.toArray()));
  }

  @Override
  public void close() throws IOException {
    output.close();
  }
}
