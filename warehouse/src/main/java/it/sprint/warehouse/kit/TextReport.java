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
            ? "%d righe lette: accettate %d, respinte %d, ripetute %d.%n"
            : "%d rows read: accepted %d, rejected %d, repeated %d.%n",
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
        "%s %s%s: %s%n",
        sign, rows(problem.rows(), language), kind, problem.example().sentence(language));
    String places =
        problem.places().stream()
            .map(place -> Long.toString(place.line()))
            .collect(Collectors.joining(", "));
    String more = problem.rows() > problem.places().size() ? ", …" : "";
    out.printf(italian ? "    alla riga: %s%s%n" : "    in line: %s%s%n", places, more);
  }

  private static String rows(long count, Language language) {
    return switch (language) {
      case IT -> count == 1 ? "1 riga" : count + " righe";
      case EN -> count == 1 ? "1 row" : count + " rows";
    };
  }
}
