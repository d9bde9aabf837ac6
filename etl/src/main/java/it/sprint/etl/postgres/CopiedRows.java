package it.sprint.etl.postgres;

import it.sprint.etl.lake.Lake;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Collectors;
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
    String columns = Arrays.stream(rows.columns()).collect(Collectors.joining(", ", "(", ")"));
    CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
    Iterator<Row> iterator =
        Lake.isInMemory(rows) ? rows.collectAsList().iterator() : rows.toLocalIterator();
    long copied = 0;
    while (iterator.hasNext()) {
      copied += some(copies.copyIn("copy " + table + " " + columns + " from stdin"), iterator);
    }
    return copied;
  }

  private static long some(CopyIn copy, Iterator<Row> rows) throws SQLException {
    try {
      for (int row = 0; row < MOST_AT_ONCE && rows.hasNext(); row++) {
        byte[] line = CopyText.line(rows.next());
        copy.writeToCopy(line, 0, line.length);
      }
      return copy.endCopy();
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }
}
