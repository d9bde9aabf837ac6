package it.sprint.warehouse.feed;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;

/** The running sum of one group of an identity, and which of its terms have come. */
final class IdentitySum {

  private final List<IdentityTerm> terms;
  private final BitSet present = new BitSet();
  private BigDecimal difference = BigDecimal.ZERO;

  IdentitySum(List<IdentityTerm> terms) {
    this.terms = terms;
  }

  void add(int term, BigDecimal value) {
    present.set(term);
    difference = difference.add(value.multiply(BigDecimal.valueOf(terms.get(term).coefficient())));
  }

  BigDecimal difference() {
    return difference;
  }

  boolean isComplete() {
    return requiredPresent() == terms.stream().filter(term -> !term.isOptional()).count();
  }

  /**
   * Some required terms are there and others are not; a group without any is none of the rule's.
   */
  boolean isPartial() {
    return !isComplete() && requiredPresent() > 0;
  }

  private long requiredPresent() {
    return present.stream().filter(term -> !terms.get(term).isOptional()).count();
  }
}
