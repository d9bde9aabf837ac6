package it.sprint.api.database;

import java.sql.Connection;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The database as the role sees it that reads the ledger and writes what people do in the pages.
 */
@Component
public final class AppDatabase {

  private final DataSource connections;
  private final JdbcClient jdbc;
  private final TransactionTemplate reading;
  private final TransactionTemplate writing;

  AppDatabase(@Qualifier("appDataSource") DataSource connections) {
    this.connections = connections;
    this.jdbc = JdbcClient.create(connections);
    DataSourceTransactionManager transactions = new DataSourceTransactionManager(connections);
    this.writing = new TransactionTemplate(transactions);
    this.reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
    reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  public JdbcClient jdbc() {
    return jdbc;
  }

  /** Reads everything that belongs to one answer from one view of the database. */
  public <T> T read(Supplier<T> work) {
    return result(reading.execute(status -> work.get()));
  }

  /** Does all of the work or, when it fails, nothing of it. */
  public <T> T write(Supplier<T> work) {
    return result(writing.execute(status -> work.get()));
  }

  /** The same, over the connection of the work's transaction. */
  public <T> T writeOver(Function<Connection, T> work) {
    return write(
        () -> {
          Connection connection = DataSourceUtils.getConnection(connections);
          try {
            return work.apply(connection);
          } finally {
            DataSourceUtils.releaseConnection(connection, connections);
          }
        });
  }

  private static <T> T result(@Nullable T result) {
    if (result == null) {
      throw new IllegalStateException("Work on the database must have a result.");
    }
    return result;
  }
}
