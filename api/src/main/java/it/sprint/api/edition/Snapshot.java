package it.sprint.api.edition;

import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One view of the database for everything that belongs to one answer, so that an edition published
 * meanwhile cannot mix into it.
 */
@Component
public final class Snapshot {

  private final Editions editions;
  private final TransactionTemplate transaction;

  Snapshot(Editions editions, PlatformTransactionManager transactions) {
    this.editions = editions;
    this.transaction = new TransactionTemplate(transactions);
    transaction.setReadOnly(true);
    transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
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
