package it.sprint.etl.run;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a delivery's rows; {@code read = accepted + rejected + duplicate}. */
public record DeliveryCounts(
    long deliveryKey,
    long accepted,
    long rejected,
    long duplicate,
    long warned,
    @Nullable LocalDate coversFrom,
    @Nullable LocalDate coversTo,
    List<ReasonCount> reasons) {

  public DeliveryCounts {
    reasons = List.copyOf(reasons);
  }

  public static DeliveryCounts none(long deliveryKey) {
    return new DeliveryCounts(deliveryKey, 0, 0, 0, 0, null, null, List.of());
  }

  public long answered() {
    return accepted + rejected + duplicate;
  }

  /** How many rows of a delivery broke one rule in one column. */
  public record ReasonCount(String severity, String code, String column, long rows) {}
}
