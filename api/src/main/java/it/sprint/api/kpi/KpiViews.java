package it.sprint.api.kpi;

import it.sprint.api.edition.Snapshot;
import it.sprint.warehouse.kpi.Audience;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Reads each answer from one snapshot of one edition, through the role of its audience. */
@Component
public final class KpiViews {

  private final Snapshot open;
  private final Snapshot staff;
  private final ColumnStore columns;

  KpiViews(Snapshot open, @Qualifier("staffSnapshot") Snapshot staff, ColumnStore columns) {
    this.open = open;
    this.staff = staff;
    this.columns = columns;
  }

  public <T> Answered<T> read(Audience audience, Function<KpiView, T> reading) {
    Snapshot snapshot = audience.isEverybody() ? open : staff;
    return snapshot.ofEdition(
        edition ->
            new Answered<>(
                edition,
                audience,
                reading.apply(
                    new KpiView(edition, snapshot.jdbc(), columns.find(edition, audience)))));
  }
}
