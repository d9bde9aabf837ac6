package it.sprint.etl.postgres;

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

  private CopiedRows() {}

  /** Returns how many rows the table took. */
  static long into(Connection connection, String table, Dataset<Row> rows) throws SQLException {
    String columns = Arrays.stream(rows.columns()).collect(Collectors.joining(", ", "(", ")"));
    CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
    Iterator<Row> iterator = rows.toLocalIterator();
    CopyIn copy = copies.copyIn("copy " + table + " " + columns + " from stdin");
    try {
      while (iterator.hasNext()) {
        byte[] line = CopyText.line(iterator.next());
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
