package it.sprint.etl.pipeline;

import it.sprint.etl.star.StarTable;
import it.sprint.etl.star.StarTables;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Reads all facts again and again while the pipeline publishes, as boards do, and never waits
 * longer than 100 ms for a lock.
 */
final class StarReader implements AutoCloseable {

  /**
   * What one query saw.
   *
   * @param edition the number of the current edition
   * @param isWhole whether each table had as many rows as that edition says
   */
  record Seen(long edition, boolean isWhole) {}

  private static final int EVERY_MILLIS = 40;

  private static final String QUERY =
      StarTables.all().stream()
          .map(StarTable::publishedAs)
          .map(table -> "('%1$s', (select count(*) from %1$s))".formatted(table))
          .collect(
              Collectors.joining(
                  ", ",
                  """
                  select edition.edition_number, bool_and(told.row_count = counted.row_count)
                  from ops.edition
                  join ops.edition_table as told on told.edition_number = edition.edition_number
                  join (values
                  """,
                  """
                  ) as counted (table_name, row_count) on counted.table_name = told.table_name
                  where edition.is_current
                  group by edition.edition_number
                  """));

  private final Connection connection;
  private final ScheduledExecutorService reader = Executors.newSingleThreadScheduledExecutor();
  private final List<Seen> seen = Collections.synchronizedList(new ArrayList<>());
  private final List<String> errors = Collections.synchronizedList(new ArrayList<>());

  StarReader() throws SQLException {
    connection = MigratedDatabase.shared().connect(DatabaseRole.ETL);
    try (Statement statement = connection.createStatement()) {
      statement.execute("set lock_timeout = '100ms'");
    }
    reader.scheduleWithFixedDelay(this::read, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void read() {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(QUERY)) {
      while (row.next()) {
        seen.add(new Seen(row.getLong(1), row.getBoolean(2)));
      }
    } catch (SQLException exception) {
      errors.add(String.valueOf(exception.getMessage()));
    }
  }

  List<Seen> seen() {
    return List.copyOf(seen);
  }

  List<String> errors() {
    return List.copyOf(errors);
  }

  @Override
  public void close() throws SQLException {
    reader.shutdownNow();
    try {
      if (!reader.awaitTermination(1, TimeUnit.MINUTES)) {
        errors.add("The reader does not end.");
      }
    } catch (InterruptedException exception) {
      Thread.currentThread().interrupt();
    }
    connection.close();
  }
}
