package it.sprint.etl.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

/** Streams rows into a table of PostgreSQL with COPY; columns go by name. */
final class CopiedRows {

  /**
   * The server checks what rows point to when a COPY ends, and until then remembers each of them:
   * many rows come in several.
   */
  private static final int MOST_AT_ONCE = 500_000;

  private CopiedRows() {}

  /** Returns how many rows the table took. */
  static long into(Connection connection, String table, Dataset<Row> rows) throws SQLException {
    try (RowsAhead ahead = new RowsAhead()) {
      return into(connection, table, ahead.of(rows));
    }
  }

  /** Returns how many rows the table took. */
  static long into(Connection connection, String table, RowsAhead.Lines lines) throws SQLException {
    CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
    String command = "copy %s (%s) from stdin".formatted(table, String.join(", ", lines.columns()));
    long copied = 0;
    byte[] chunk = lines.next();
    while (chunk.length > 0) {
      CopyIn copy = copies.copyIn(command);
      try {
        for (long rows = 0; rows < MOST_AT_ONCE && chunk.length > 0; chunk = lines.next()) {
          copy.writeToCopy(chunk, 0, chunk.length);
          rows += RowsAhead.count(chunk);
        }
        copied += copy.endCopy();
      } finally {
        if (copy.isActive()) {
          copy.cancelCopy();
        }
      }
    }
    return copied;
  }
}
