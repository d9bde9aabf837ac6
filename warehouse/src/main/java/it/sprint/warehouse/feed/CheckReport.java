package it.sprint.warehouse.feed;

import java.util.List;

/**
 * What is wrong with a delivery, as the warehouse would find it.
 *
 * @param refusals why nothing of it can be read; none when it can
 * @param remarks what is to be said of it as a whole
 * @param problems what is wrong with its rows, the most frequent first
 */
public record CheckReport(
    List<Violation> refusals,
    List<Violation> remarks,
    RowCounts counts,
    List<ProblemGroup> problems) {

  public CheckReport {
    refusals = List.copyOf(refusals);
    remarks = List.copyOf(remarks);
    problems = List.copyOf(problems);
  }

  static CheckReport refused(List<Violation> refusals) {
    return new CheckReport(refusals, List.of(), new RowCounts(0, 0, 0, 0), List.of());
  }

  /** Whether nothing has to be mended. */
  public boolean isFine() {
    return refusals.isEmpty() && remarks.isEmpty() && problems.isEmpty();
  }

  /** Rows of all kinds; {@code read} is the sum of accepted, rejected and duplicate ones. */
  public record RowCounts(long read, long accepted, long rejected, long duplicate) {}
}
