package it.sprint.warehouse.feed;

import it.sprint.warehouse.reference.ReferenceLists;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Checks a delivery in one pass and in memory, with the very validator of the warehouse: what the
 * partner's kit and the upload page tell is what the pipeline would find in the delivery by itself.
 */
public final class DeliveryCheck {

  private final Contract contract;
  private final LocalDate deliveredOn;
  private final ReferenceLists lists = ReferenceLists.load();
  private final Map<String, RowValidator> validators = new HashMap<>();
  private final Map<String, RowIndex> indexes = new HashMap<>();
  private final List<GroupCheck> groupChecks = new ArrayList<>();
  private final Problems problems = new Problems();

  private DeliveryCheck(Contract contract, LocalDate deliveredOn) {
    this.contract = contract;
    this.deliveredOn = deliveredOn;
    for (RecordType type : contract.recordTypes()) {
      indexes.put(type.name(), new RowIndex());
      type.groupRules().forEach(rule -> groupChecks.add(new GroupCheck(rule)));
    }
  }

  /** Checks a file as if it were delivered on that day; it may be a correction. */
  public static CheckedDelivery of(Contract contract, Path file, LocalDate deliveredOn) {
    Optional<Violation> forbidden = ForbiddenCheck.of(contract, file);
    if (forbidden.isPresent()) {
      return new CheckedDelivery(CheckReport.refused(List.of(forbidden.get())), List.of());
    }
    Optional<CorrectionMark> mark = CorrectionMark.find(file);
    Contract effective = mark.isPresent() ? contract.forCorrections() : contract;
    try (DeliveryReader reader = open(contract, file, mark.isPresent())) {
      DeliveryCheck check = new DeliveryCheck(effective, deliveredOn);
      reader.forEachRemaining(check::take);
      return check.result(reader.remarks());
    } catch (UnreadableDeliveryException refusal) {
      return new CheckedDelivery(CheckReport.refused(refusal.violations()), List.of());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file + ". Is it still there?", e);
    }
  }

  static DeliveryReader open(Contract contract, Path file, boolean isCorrection) {
    return isCorrection
        ? DeliveryReader.openCorrection(contract, file)
        : DeliveryReader.open(contract, file, Inspection.of(file).charset(contract));
  }

  private void take(DeliveredRecord record) {
    ValidatedRow row = validator(record).validate(record.record());
    index(record.type()).add(row, record.type());
    groupChecks.forEach(check -> check.add(record.type(), row));
    if (!row.violations().isEmpty() || !row.warnings().isEmpty()) {
      problems.add(record.type(), row);
    }
  }

  private RowIndex index(RecordType type) {
    return Objects.requireNonNull(indexes.get(type.name()));
  }

  /** A reader gives all records of a kind the same header. */
  private RowValidator validator(DeliveredRecord record) {
    RecordType type = record.type();
    return validators.computeIfAbsent(
        type.name(),
        key ->
            new RowValidator(
                contract, type, Layout.of(contract, type, record.header()), lists, deliveredOn));
  }

  private CheckedDelivery result(List<Violation> remarks) {
    for (GroupCheck check : groupChecks) {
      RecordType type = contract.recordType(check.rule().parts().get(0).recordType());
      for (GroupMember member : check.broken()) {
        problems.add(type, member, check.rule());
        if (check.rule().severity() == Severity.REJECT) {
          index(type).reject(member.line(), member.item());
        }
      }
    }
    long read = 0;
    long duplicate = 0;
    long rejected = 0;
    for (RecordType type : contract.recordTypes()) {
      read += index(type).size();
      duplicate += duplicates(type);
      rejected += index(type).rejected();
    }
    CheckReport.RowCounts counts =
        new CheckReport.RowCounts(read, read - rejected - duplicate, rejected, duplicate);
    return new CheckedDelivery(
        new CheckReport(List.of(), remarks, counts, problems.groups()), problems.rows());
  }

  /**
   * Of the valid rows of one key the first is the one that counts: another one that says the same
   * is a duplicate, one that says something else contradicts it.
   */
  private long duplicates(RecordType type) {
    RowIndex index = index(type);
    Map<Long, Long> contents = new HashMap<>();
    long duplicates = 0;
    for (int row = 0; row < index.size(); row++) {
      if (!index.isValid(row)) {
        continue;
      }
      Long first = contents.putIfAbsent(index.key(row), index.content(row));
      if (first != null && first == index.content(row)) {
        duplicates++;
      } else if (first != null) {
        problems.contradiction(type, index.line(row), index.item(row));
        index.reject(row);
      }
    }
    return duplicates;
  }

  /** What was found, and the first 100,000 records that have something wrong, in their order. */
  public record CheckedDelivery(CheckReport report, List<ProblemRow> rows) {
    public CheckedDelivery {
      rows = List.copyOf(rows);
    }
  }
}
