package it.sprint.warehouse.kpi;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A contract that nobody ever tendered. */
public record InventedContract(
    String cig,
    String publishedOn,
    String tendered,
    String outcome,
    String certainty,
    String buyer,
    @Nullable String frameworkCig,
    boolean isFrameworkCounted) {

  public static InventedContract awarded(String cig, String publishedOn, String tendered) {
    return of(cig, publishedOn, tendered, "awarded");
  }

  public static InventedContract withoutOffer(String cig, String publishedOn, String tendered) {
    return of(cig, publishedOn, tendered, "no-offer");
  }

  public static InventedContract unknown(String cig, String publishedOn, String tendered) {
    return of(cig, publishedOn, tendered, "unknown");
  }

  private static InventedContract of(
      String cig, String publishedOn, String tendered, String outcome) {
    return new InventedContract(
        cig, publishedOn, tendered, outcome, "certain", "prefettura", null, false);
  }

  /** The same contract, drawing on a framework agreement of these facts. */
  public InventedContract on(String framework) {
    return new InventedContract(
        cig, publishedOn, tendered, outcome, certainty, buyer, framework, true);
  }

  public InventedContract by(String organization) {
    return new InventedContract(
        cig,
        publishedOn,
        tendered,
        outcome,
        certainty,
        organization,
        frameworkCig,
        isFrameworkCounted);
  }

  /** The same contract, of which it is only probable that it is of the area. */
  public InventedContract probable() {
    return new InventedContract(
        cig, publishedOn, tendered, outcome, "probable", buyer, frameworkCig, isFrameworkCounted);
  }

  @Nullable BigDecimal awarded() {
    return switch (outcome) {
      case "awarded" -> new BigDecimal(tendered);
      case "no-offer" -> BigDecimal.ZERO;
      default -> null;
    };
  }
}
