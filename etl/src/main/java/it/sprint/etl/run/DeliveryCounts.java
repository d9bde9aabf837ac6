package it.sprint.etl.run;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

  /** These and the rows of another kind of the same delivery. */
  public DeliveryCounts plus(DeliveryCounts other) {
    return new DeliveryCounts(
        deliveryKey,
        accepted + other.accepted,
        rejected + other.rejected,
        duplicate + other.duplicate,
        warned + other.warned,
        earlier(coversFrom, other.coversFrom),
        later(coversTo, other.coversTo),
        merged(other.reasons));
  }

  private List<ReasonCount> merged(List<ReasonCount> others) {
    Map<ReasonCount, Long> rows = new LinkedHashMap<>();
    Stream.concat(reasons.stream(), others.stream())
        .forEach(reason -> rows.merge(reason.withRows(0), reason.rows(), Long::sum));
    return rows.entrySet().stream()
        .map(entry -> entry.getKey().withRows(entry.getValue()))
        .toList();
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || (other != null && other.isBefore(one)) ? other : one;
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || (other != null && other.isAfter(one)) ? other : one;
  }

  /** How many rows of a delivery broke one rule in one column. */
  public record ReasonCount(String severity, String code, String column, long rows) {

    private ReasonCount withRows(long count) {
      return new ReasonCount(severity, code, column, count);
    }
  }
}
