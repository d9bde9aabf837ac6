package it.sprint.api.edition;

import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One view of the database, as one role sees it, for everything that belongs to one answer, so that
 * an edition published meanwhile cannot mix into it.
 */
public final class Snapshot {

  private final JdbcClient jdbc;
  private final Editions editions;
  private final TransactionTemplate transaction;

  Snapshot(JdbcClient jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
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

  /** Reads what exists without an edition, too. */
  public <T> T ofDatabase(Supplier<T> reading) {
    T result = transaction.execute(status -> reading.get());
    if (result == null) {
      throw new IllegalStateException("A reading of the database must have a result.");
    }
    return result;
  }
}
