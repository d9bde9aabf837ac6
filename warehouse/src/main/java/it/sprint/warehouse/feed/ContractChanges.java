package it.sprint.warehouse.feed;

import it.sprint.warehouse.feed.ContractChange.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects the differences between two versions of a contract, place by place. */
final class ContractChanges {

  private final List<ContractChange> changes = new ArrayList<>();

  List<ContractChange> all() {
    return changes;
  }

  void add(Effect effect, String place, String sentence) {
    changes.add(new ContractChange(effect, place, sentence));
  }

  void breaking(String place, String sentence) {
    add(Effect.BREAKING, place, sentence);
  }

  void compatible(String place, String sentence) {
    add(Effect.COMPATIBLE, place, sentence);
  }

  /** Notes that something is another thing now. */
  void compare(Effect effect, String place, String what, Pair values) {
    if (!Objects.equals(values.olderValue(), values.newerValue())) {
      add(effect, place, "%s was %s and is %s.".formatted(what, values.older(), values.newer()));
    }
  }

  /** Notes a number that is stricter the smaller it is. */
  void stricterBelow(String place, String what, long older, long newer) {
    if (older != newer) {
      add(
          newer < older ? Effect.BREAKING : Effect.COMPATIBLE,
          place,
          "%s was %d and is %d.".formatted(what, older, newer));
    }
  }

  /** What something was and is. */
  record Pair(@Nullable Object olderValue, @Nullable Object newerValue) {
    private String older() {
      return shown(olderValue);
    }

    private String newer() {
      return shown(newerValue);
    }

    private static String shown(@Nullable Object value) {
      return value == null ? "not there" : "'" + value + "'";
    }
  }
}
