package it.sprint.warehouse.reference;

import java.util.List;

/**
 * A need or service as it stands on a day: its area, its wording, the fund's indicators it counts
 * for, and what meets it on the other side (services of a need, needs of a service).
 */
public record Term(
    String code,
    String area,
    boolean isHealth,
    Wording wording,
    List<String> indicators,
    List<String> counterparts) {

  public Term {
    indicators = List.copyOf(indicators);
    counterparts = List.copyOf(counterparts);
  }
}
