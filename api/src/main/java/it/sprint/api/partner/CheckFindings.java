package it.sprint.api.partner;

import it.sprint.api.delivery.Finding;
import it.sprint.warehouse.feed.CheckReport;
import it.sprint.warehouse.feed.ProblemGroup;
import it.sprint.warehouse.feed.Text;
import it.sprint.warehouse.feed.Violation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a file, in the form in which it is kept and answered.
 *
 * @param waitsFor why a delivery of the file would wait for a person's word, as far as one can tell
 */
record CheckFindings(
    List<Finding> refusals,
    List<Finding> remarks,
    CheckReport.RowCounts counts,
    List<Problem> problems,
    @Nullable Finding waitsFor) {

  static CheckFindings of(CheckReport report, Optional<Violation> doubt) {
    return new CheckFindings(
        report.refusals().stream().map(Finding::of).toList(),
        report.remarks().stream().map(Finding::of).toList(),
        report.counts(),
        report.problems().stream().map(Problem::of).toList(),
        doubt.map(Finding::of).orElse(null));
  }

  boolean isFine() {
    return refusals.isEmpty() && remarks.isEmpty() && problems.isEmpty();
  }

  /** What is wrong in many rows in the same way; the first of them are named. */
  record Problem(
      String severity,
      String recordType,
      String code,
      String column,
      Text sentence,
      long rows,
      List<ProblemGroup.Place> places) {

    static Problem of(ProblemGroup group) {
      return new Problem(
          group.severity().code(),
          group.recordType(),
          group.example().code().code(),
          group.example().column(),
          Finding.sentence(group.example()),
          group.rows(),
          group.places());
    }
  }
}
