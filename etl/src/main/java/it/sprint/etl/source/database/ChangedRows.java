package it.sprint.etl.source.database;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one pull on their way from the partner's tables into a file; none is kept. */
final class ChangedRows {

  private final Connection connection;
  private final DatabaseOptions options;
  private final Deadline deadline;
  private long count;
  private @Nullable Instant latest;

  ChangedRows(Connection connection, DatabaseOptions options, Deadline deadline) {
    this.connection = connection;
    this.options = options;
    this.deadline = deadline;
  }

  long count() {
    return count;
  }

  /** The latest time of change or deletion that was seen. */
  @Nullable Instant latest() {
    return latest;
  }

  void write(List<TableQuery> tables, @Nullable Instant watermark, OutputStream output)
      throws SQLException, IOException {
    RowWriter writer = new RowWriter(output, options.zone());
    for (TableQuery table : tables) {
      try (PreparedStatement statement = select(table, watermark)) {
        statement.setFetchSize(options.fetchRows());
        copy(table, statement, writer);
      }
    }
    writer.finish();
  }

  private PreparedStatement select(TableQuery table, @Nullable Instant watermark)
      throws SQLException {
    if (watermark == null) {
      return connection.prepareStatement(table.selectAll());
    }
    PreparedStatement statement = connection.prepareStatement(table.selectChanged());
    Instant since = watermark.minus(options.overlap());
    statement.setObject(1, since.atOffset(ZoneOffset.UTC));
    statement.setObject(2, since.atOffset(ZoneOffset.UTC));
    return statement;
  }

  private void copy(TableQuery table, PreparedStatement statement, RowWriter writer)
      throws SQLException, IOException {
    int updated = table.columns().indexOf(table.updatedColumn());
    int deleted = table.columns().indexOf(table.deletedColumn());
    try (ResultSet row = statement.executeQuery()) {
      List<RowWriter.Kind> kinds = RowWriter.kinds(row.getMetaData());
      while (row.next()) {
        deadline.require();
        writer.write(table, kinds, row);
        see(row, kinds, updated);
        see(row, kinds, deleted);
        count++;
      }
    }
  }

  private void see(ResultSet row, List<RowWriter.Kind> kinds, int column) throws SQLException {
    RowWriter.Kind kind = kinds.get(column);
    Instant time = kind.isTime() ? RowWriter.instant(kind, row, column + 1, options.zone()) : null;
    if (time != null && (latest == null || time.isAfter(latest))) {
      latest = time;
    }
  }
}
