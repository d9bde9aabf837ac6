package it.sprint.warehouse.feed;

import it.sprint.warehouse.person.ForbiddenContent;
import it.sprint.warehouse.person.ForbiddenContent.Kind;
import it.sprint.warehouse.reference.ReferenceLists;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes, in the partner's house, the file that may leave it: the contract's columns and no other, a
 * pseudonym in the place of the partner's internal number, and only cells that keep a rule which
 * leaves no room for free text. What it would write is searched for health and tax codes before it
 * gets its name.
 */
public final class Pseudonymisation {

  private static final Set<ViolationCode> CONSTRAINTS =
      EnumSet.of(
          ViolationCode.WRONG_FORM,
          ViolationCode.NOT_IN_LIST,
          ViolationCode.VALUE_NOT_ALLOWED,
          ViolationCode.UNMAPPED_CODE);

  private final Contract contract;
  private final Column token;
  private final UnaryOperator<String> pseudonym;
  private final Set<String> constrained;

  /**
   * @param contract of a feed with one kind of record and a column made from an internal number
   * @param pseudonym gives the pseudonym of an internal number
   */
  public Pseudonymisation(Contract contract, UnaryOperator<String> pseudonym) {
    this.contract = contract;
    this.pseudonym = pseudonym;
    this.token = token(contract);
    this.constrained =
        contract.onlyRecordType().rowRules().stream()
            .filter(rule -> CONSTRAINTS.contains(rule.code()))
            .map(rule -> rule.column().header())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a contract has a column that is made from an internal number. */
  public static boolean isFor(Contract contract) {
    return contract.recordTypes().size() == 1
        && contract.onlyRecordType().columns().stream().anyMatch(Pseudonymisation::isToken);
  }

  /** Headers of columns that could hold free text; such a contract must not be used. */
  public List<String> freeTextColumns() {
    return contract.onlyRecordType().columns().stream()
        .filter(column -> column.type() == ColumnType.STRING && !isToken(column))
        .map(Column::header)
        .filter(header -> !constrained.contains(header))
        .toList();
  }

  /**
   * Writes the file for the warehouse.
   *
   * @return what was written, what was left out and why, or what must not be written
   */
  public Result write(Path partnerFile, Path out, LocalDate today) throws IOException {
    Path unfinished = out.resolveSibling(out.getFileName() + ".unfinished");
    try {
      Result result = writeUnchecked(partnerFile, unfinished, today);
      ForbiddenContent.Answer answer =
          ForbiddenContent.in(
              unfinished, EnumSet.allOf(Kind.class), ForbiddenContent.Limits.standard());
      if (!answer.isClean()) {
        return new Result(0, List.of(), answer.findings());
      }
      Files.move(unfinished, out, StandardCopyOption.REPLACE_EXISTING);
      return result;
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private Result writeUnchecked(Path partnerFile, Path out, LocalDate today) throws IOException {
    Contract inner = inPartnersHouse();
    RecordType type = inner.onlyRecordType();
    List<ProblemRow> leftOut = new ArrayList<>();
    long written = 0;
    try (DeliveryReader reader =
            DeliveryReader.open(inner, partnerFile, Inspection.of(partnerFile).charset(inner));
        BufferedWriter writer =
            Files.newBufferedWriter(out, contract.format().encodings().get(0))) {
      writer.write(line(contract.onlyRecordType().columns().stream().map(Column::header)));
      RowValidator validator = null;
      Layout layout = null;
      while (reader.hasNext()) {
        DeliveredRecord record = reader.next();
        if (validator == null || layout == null) {
          layout = Layout.of(inner, type, record.header());
          validator = new RowValidator(inner, type, layout, ReferenceLists.load(), today);
        }
        ValidatedRow row = validator.validate(record.record());
        if (mayLeave(row)) {
          writer.write(line(cells(record, layout)));
          written++;
        } else {
          leftOut.add(
              new ProblemRow(type, row.line(), row.item(), row.violations(), row.warnings()));
        }
      }
    }
    return new Result(written, leftOut, List.of());
  }

  private boolean mayLeave(ValidatedRow row) {
    return row.isAccepted()
        && row.warnings().stream().noneMatch(warning -> constrained.contains(warning.column()));
  }

  private Stream<String> cells(DeliveredRecord record, Layout layout) {
    List<String> fields = Fields.of(record.record().text(), contract.format().delimiter()).values();
    return contract.onlyRecordType().columns().stream()
        .map(
            column -> {
              int place = layout.placeOf(column);
              String cell = place < 0 ? "" : Cells.value(fields.get(place));
              return column.name().equals(token.name()) ? pseudonym.apply(cell) : cell;
            });
  }

  private String line(Stream<String> cells) {
    return DelimitedText.of(cells.toList(), contract.format().delimiter()) + "\n";
  }

  /** The contract with the internal number, whatever its form, under the partner's header. */
  private Contract inPartnersHouse() {
    RecordType type = contract.onlyRecordType();
    return contract.withRecordType(
        type.with(
            type.columns().stream()
                .map(column -> column.equals(token) ? column.beforePseudonym() : column)
                .toList(),
            type.rowRules().stream().filter(rule -> !rule.column().equals(token)).toList()));
  }

  private static Column token(Contract contract) {
    return contract.onlyRecordType().columns().stream()
        .filter(Pseudonymisation::isToken)
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(contract.feed() + " has no column for pseudonyms"));
  }

  private static boolean isToken(Column column) {
    return column.pseudonymOf() != null;
  }

  /**
   * What came of it.
   *
   * @param leftOut rows that were not written, with the reasons
   * @param forbidden where a code that must not leave would have stood; then nothing was written
   */
  public record Result(
      long written, List<ProblemRow> leftOut, List<ForbiddenContent.Finding> forbidden) {
    public Result {
      leftOut = List.copyOf(leftOut);
      forbidden = List.copyOf(forbidden);
    }
  }
}
