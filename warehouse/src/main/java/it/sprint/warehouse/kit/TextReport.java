package it.sprint.warehouse.kit;

import it.sprint.warehouse.feed.CheckReport;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Language;
import it.sprint.warehouse.feed.ProblemGroup;
import it.sprint.warehouse.feed.Severity;
import it.sprint.warehouse.feed.Violation;
import java.io.PrintWriter;
import java.util.stream.Collectors;

/** A report for people. */
final class TextReport {

  private TextReport() {}

  static void write(Contract contract, CheckReport report, Language language, PrintWriter out) {
    boolean italian = language == Language.IT;
    out.printf("%s (%s)%n", contract.title().in(language), contract.feed());
    for (Violation refusal : report.refusals()) {
      out.println("✗ " + refusal.sentence(language));
    }
    if (!report.refusals().isEmpty()) {
      return;
    }
    CheckReport.RowCounts counts = report.counts();
    out.printf(
        italian
            ? "%d righe lette: %d accettate, %d respinte, %d ripetute.%n"
            : "%d rows read: %d accepted, %d rejected, %d repeated.%n",
        counts.read(),
        counts.accepted(),
        counts.rejected(),
        counts.duplicate());
    for (Violation remark : report.remarks()) {
      out.println("! " + remark.sentence(language));
    }
    for (ProblemGroup problem : report.problems()) {
      write(contract, problem, language, out);
    }
    if (report.isFine()) {
      out.println(italian ? "Niente da correggere." : "Nothing to mend.");
    }
  }

  private static void write(
      Contract contract, ProblemGroup problem, Language language, PrintWriter out) {
    boolean italian = language == Language.IT;
    String sign = problem.severity() == Severity.REJECT ? "✗" : "!";
    String kind = contract.recordTypes().size() > 1 ? " [" + problem.recordType() + "]" : "";
    out.printf(
        italian ? "%s %d righe%s: %s%n" : "%s %d rows%s: %s%n",
        sign,
        problem.rows(),
        kind,
        problem.example().sentence(language));
    String places =
        problem.places().stream()
            .map(place -> Long.toString(place.line()))
            .collect(Collectors.joining(", "));
    String more = problem.rows() > problem.places().size() ? ", …" : "";
    out.printf(italian ? "    righe %s%s%n" : "    lines %s%s%n", places, more);
  }
}
