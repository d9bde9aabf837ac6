package it.sprint.etl.person;

import it.sprint.etl.linkage.Constraints;
import it.sprint.etl.linkage.Constraints.Pair;
import it.sprint.warehouse.linkage.LinkDecision;
import it.sprint.warehouse.linkage.Verdict;
import java.util.List;

/** What people decided, as the linkage honours it. */
public final class Decisions {

  private Decisions() {}

  public static Constraints of(List<LinkDecision> decisions) {
    return new Constraints(pairs(decisions, Verdict.SAME), pairs(decisions, Verdict.DIFFERENT));
  }

  private static List<Pair> pairs(List<LinkDecision> decisions, Verdict verdict) {
    return decisions.stream()
        .filter(decision -> decision.verdict() == verdict)
        .map(
            decision ->
                Pair.of(
                    PersonRecordKeys.id(decision.recordA()),
                    PersonRecordKeys.id(decision.recordB())))
        .toList();
  }
}
