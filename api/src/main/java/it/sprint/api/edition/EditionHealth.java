package it.sprint.api.edition;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Up when the database answers and holds an edition; else down, with what is wrong. */
@Component("edition")
final class EditionHealth implements HealthIndicator {

  private final Snapshot snapshot;

  EditionHealth(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  @Override
  public Health health() {
    try {
      Edition edition = snapshot.ofEdition(current -> current);
      return Health.up()
          .withDetail("edition", edition.number())
          .withDetail("asOf", edition.asOf().toString())
          .build();
    } catch (NoEditionException exception) {
      return down(exception.getMessage());
    } catch (TransactionException | DataAccessException exception) {
      return down("The database does not answer, or was not migrated. Start it or migrate it.");
    }
  }

  private static Health down(String reason) {
    return Health.down().withDetail("reason", reason).build();
  }
}
