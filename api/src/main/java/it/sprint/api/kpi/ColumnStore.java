package it.sprint.api.kpi;

import it.sprint.api.edition.Edition;
import it.sprint.api.edition.NoEditionException;
import it.sprint.api.edition.Snapshot;
import it.sprint.warehouse.columns.ColumnFigures;
import it.sprint.warehouse.kpi.Audience;
import it.sprint.warehouse.kpi.Kpi;
import it.sprint.warehouse.kpi.KpiCatalogue;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Keeps the facts of the current edition in memory, for figures that are to come at once. Until a
 * new edition is there, its figures come from the database, and so are the same.
 */
@Component
final class ColumnStore {

  private static final Logger LOG = LoggerFactory.getLogger(ColumnStore.class);

  private final Snapshot open;
  private final Snapshot staff;
  private final KpiCatalogue catalogue;
  private final boolean isEnabled;

  private volatile @Nullable Held heldOpen;
  private volatile @Nullable Held heldStaff;

  ColumnStore(
      Snapshot open,
      @Qualifier("staffSnapshot") Snapshot staff,
      KpiCatalogue catalogue,
      @Value("${sprint.columns.enabled:true}") boolean isEnabled) {
    this.open = open;
    this.staff = staff;
    this.catalogue = catalogue;
    this.isEnabled = isEnabled;
  }

  /** The columns of one edition. */
  private record Held(Edition edition, ColumnFigures figures) {}

  /** The figures of just this edition, if it is the one in memory. */
  Optional<ColumnFigures> find(Edition edition, Audience audience) {
    return Optional.ofNullable(audience.isEverybody() ? heldOpen : heldStaff)
        .filter(held -> held.edition().equals(edition))
        .map(Held::figures);
  }

  @Scheduled(fixedDelayString = "${sprint.columns.look-every:5s}")
  void look() {
    if (!isEnabled) {
      return;
    }
    try {
      refresh();
    } catch (NoEditionException exception) {
      LOG.debug("There is no edition to keep in memory yet.");
    } catch (DataAccessException | TransactionException exception) {
      LOG.debug("The database does not answer; figures are kept in memory when it does.");
    }
  }

  /** Reads the current edition, unless it is the one in memory. */
  void refresh() {
    heldOpen = current(open, heldOpen, true);
    heldStaff = current(staff, heldStaff, false);
  }

  /** Lets go of what is in memory. */
  void forget() {
    heldOpen = null;
    heldStaff = null;
  }

  private Held current(Snapshot snapshot, @Nullable Held held, boolean isForEverybody) {
    if (held != null && snapshot.ofEdition(held.edition()::equals)) {
      return held;
    }
    List<Kpi> kpis =
        catalogue.all().stream()
            .filter(kpi -> kpi.audience().isEverybody() == isForEverybody)
            .toList();
    long start = System.nanoTime();
    Held read =
        snapshot.ofEditionAtLeisure(
            (edition, connection) -> {
              try {
                return new Held(edition, ColumnFigures.load(connection, kpis));
              } catch (SQLException exception) {
                throw failure(exception);
              }
            });
    LOG.info(
        "Edition {} is in memory: {} of {} KPIs {}, {} MB, {} ms.",
        read.edition().number(),
        read.figures().kpis().size(),
        kpis.size(),
        isForEverybody ? "for everybody" : "for staff",
        read.figures().bytesHeld() >> 20,
        (System.nanoTime() - start) / 1_000_000);
    return read;
  }

  private static RuntimeException failure(SQLException exception) {
    DataAccessException known =
        new SQLStateSQLExceptionTranslator().translate("Reading facts", null, exception);
    return known == null ? new IllegalStateException(exception) : known;
  }
}
