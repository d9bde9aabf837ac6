package it.sprint.api.edition;

import java.sql.Connection;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One view of the database, as one role sees it, for everything that belongs to one answer, so that
 * an edition published meanwhile cannot mix into it.
 */
public final class Snapshot {

  private final DataSource connections;
  private final JdbcClient jdbc;
  private final Editions editions;
  private final TransactionTemplate transaction;

  Snapshot(DataSource connections, PlatformTransactionManager transactions) {
    this.connections = connections;
    this.jdbc = JdbcClient.create(connections);
    this.editions = new Editions(jdbc);
    this.transaction = new TransactionTemplate(transactions);
    transaction.setReadOnly(true);
    transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  /** What a reading asks through, so that it belongs to its snapshot. */
  public JdbcClient jdbc() {
    return jdbc;
  }

  /** Reads from the current edition; without one there is nothing to answer with. */
  public <T> T ofEdition(Function<Edition, T> reading) {
    return ofDatabase(
        () -> reading.apply(editions.findCurrent().orElseThrow(NoEditionException::new)));
  }

  /**
   * Reads from the current edition over the connection of the snapshot, for as long as it takes.
   */
  public <T> T ofEditionAtLeisure(BiFunction<Edition, Connection, T> reading) {
    return ofEdition(
        edition -> {
          jdbc.sql("set local statement_timeout = 0").update();
          Connection connection = DataSourceUtils.getConnection(connections);
          try {
            return reading.apply(edition, connection);
          } finally {
            DataSourceUtils.releaseConnection(connection, connections);
          }
        });
  }

  /** Reads what exists without an edition, too. */
  public <T> T ofDatabase(Supplier<T> reading) {
    T result = transaction.execute(status -> reading.get());
    if (result == null) {
      throw new IllegalStateException("A reading of the database must have a result.");
    }
    return result;
  }
}
