package it.sprint.etl.fuzz;

import it.sprint.warehouse.feed.CheckReport;
import it.sprint.warehouse.feed.Column;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.CorrectionMark;
import it.sprint.warehouse.feed.DeliveryCheck;
import it.sprint.warehouse.feed.DeliveryCheck.CheckedDelivery;
import it.sprint.warehouse.feed.DeliveryProbe;
import it.sprint.warehouse.feed.DeliveryReader;
import it.sprint.warehouse.feed.ForbiddenCheck;
import it.sprint.warehouse.feed.Inspection;
import it.sprint.warehouse.feed.Language;
import it.sprint.warehouse.feed.ProblemRow;
import it.sprint.warehouse.feed.UnreadableDeliveryException;
import it.sprint.warehouse.feed.Violation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks at a damaged delivery as the partner's kit and as the pipeline do, and says what is not as
 * it must be: nothing, for a warehouse without bugs.
 */
final class MutantCheck {

  private static final LocalDate DELIVERED_ON = LocalDate.of(2026, 11, 24);

  private final Mutant mutant;
  private final Path file;
  private final List<String> complaints = new ArrayList<>();
  private final Set<Violation> told = new HashSet<>();

  private MutantCheck(Mutant mutant, Path file) {
    this.mutant = mutant;
    this.file = file;
  }

  /** What is wrong with the answers to a mutant, whose bytes are in the file. */
  static List<String> of(Mutant mutant, Path file) throws IOException {
    MutantCheck check = new MutantCheck(mutant, file);
    check.look();
    return check.complaints;
  }

  private void look() throws IOException {
    Contract contract = mutant.original().contract();
    CheckedDelivery checked = DeliveryCheck.of(contract, file, DELIVERED_ON);
    CheckReport report = checked.report();
    told.addAll(report.refusals());
    told.addAll(report.remarks());
    report.problems().forEach(problem -> told.add(problem.example()));
    for (ProblemRow row : checked.rows()) {
      told.addAll(row.violations());
      told.addAll(row.warnings());
    }
    addsUp(report.counts());
    complain(
        report.counts().read() != probedRows(contract, !report.refusals().isEmpty()),
        "kit and pipeline read different numbers of rows");
    tellsNoSecret();
  }

  private void addsUp(CheckReport.RowCounts counts) {
    boolean isNegative =
        Stream.of(counts.read(), counts.accepted(), counts.rejected(), counts.duplicate())
            .anyMatch(count -> count < 0);
    complain(
        isNegative || counts.read() != counts.accepted() + counts.rejected() + counts.duplicate(),
        "does not add up: " + counts);
  }

  /** The pipeline's first look; both must refuse, or neither. */
  private long probedRows(Contract contract, boolean isRefused) throws IOException {
    Optional<Violation> forbidden = ForbiddenCheck.of(contract, file);
    if (forbidden.isPresent()) {
      told.add(forbidden.get());
      complain(!isRefused, "the pipeline refuses what the kit takes");
      return 0;
    }
    boolean isCorrection = CorrectionMark.find(file).isPresent();
    try (DeliveryReader reader =
        isCorrection
            ? DeliveryReader.openCorrection(contract, file)
            : DeliveryReader.open(contract, file, Inspection.of(file).charset(contract))) {
      DeliveryProbe probe =
          DeliveryProbe.of(isCorrection ? contract.forCorrections() : contract, reader);
      told.addAll(probe.remarks());
      probe.doubt(OptionalLong.of(1000)).ifPresent(told::add);
      complain(isRefused, "the kit refuses what the pipeline takes");
      return probe.rows();
    } catch (UnreadableDeliveryException refusal) {
      told.addAll(refusal.violations());
      complain(!isRefused, "the pipeline refuses what the kit takes");
      tells(refusal.getMessage());
      return 0;
    }
  }

  private void tellsNoSecret() {
    StringBuilder text = new StringBuilder();
    for (Violation violation : told) {
      for (Language language : Language.values()) {
        text.append(violation.sentence(language)).append('\n');
      }
    }
    tells(text.toString());
  }

  private void tells(String text) {
    String own = text;
    for (String example : examples(mutant.original().contract())) {
      own = own.replace(example, "");
    }
    String secret = Secrets.toldBy(own, mutant.original().secrets());
    complain(!secret.isEmpty(), "tells a secret of %d letters".formatted(secret.length()));
  }

  /** What a contract shows as an example is nobody's. */
  private static List<String> examples(Contract contract) {
    return contract.recordTypes().stream()
        .flatMap(type -> type.columns().stream())
        .map(Column::example)
        .filter(Objects::nonNull)
        .toList();
  }

  private void complain(boolean isWrong, String complaint) {
    if (isWrong) {
      complaints.add(complaint);
    }
  }
}
