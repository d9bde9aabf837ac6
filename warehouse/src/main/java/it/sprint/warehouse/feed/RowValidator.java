package it.sprint.warehouse.feed;

import it.sprint.warehouse.reference.ReferenceLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns the records of one file into typed rows or into all the reasons why not. It keeps no state
 * between rows and is cheap enough to be made anew for each part of a file.
 */
public final class RowValidator {

  private final FileFormat format;
  private final RecordType type;
  private final Layout layout;
  private final ReferenceLists lists;
  private final LocalDate deliveredOn;
  private final List<CellType> cellTypes;

  /**
   * @param deliveredOn the day on which the delivery came; nothing may lie after it
   */
  public RowValidator(
      Contract contract,
      RecordType type,
      Layout layout,
      ReferenceLists lists,
      LocalDate deliveredOn) {
    this.format = contract.format();
    this.type = type;
    this.layout = layout;
    this.lists = lists;
    this.deliveredOn = deliveredOn;
    this.cellTypes = type.columns().stream().map(column -> CellType.of(column, format)).toList();
  }

  /** Answers a record that is not the header. */
  public ValidatedRow validate(SourceRecord record) {
    if (record.problem() != null) {
      return ValidatedRow.rejected(record, problem(record.problem()));
    }
    Fields fields = Fields.of(record.text(), format.delimiter());
    if (!fields.areSound()) {
      return ValidatedRow.rejected(record, Violation.of(ViolationCode.TEXT_AFTER_QUOTE, ""));
    }
    if (fields.values().size() != layout.width()) {
      return ValidatedRow.rejected(record, wrongFieldCount(fields.values().size()));
    }
    return validate(record, fields.values());
  }

  private ValidatedRow validate(SourceRecord record, List<String> fields) {
    List<Violation> violations = new ArrayList<>();
    List<Violation> warnings = new ArrayList<>();
    @Nullable Object[] values = new Object[type.columns().size()];
    for (Column column : type.columns()) {
      int place = layout.placeOf(column);
      String cell = place < 0 ? "" : Cells.value(fields.get(place));
      values[column.position()] = value(column, cell, violations, warnings);
    }
    CandidateRow row = new CandidateRow(values, lists, deliveredOn);
    for (RowRule rule : type.rowRules()) {
      rule.check(row)
          .ifPresent(rule.severity() == Severity.REJECT ? violations::add : warnings::add);
    }
    return ValidatedRow.of(record, values, violations, warnings);
  }

  private @Nullable Object value(
      Column column, String cell, List<Violation> violations, List<Violation> warnings) {
    if (cell.isEmpty() || column.blanks().contains(cell)) {
      if (column.required()) {
        violations.add(Violation.of(ViolationCode.MISSING_VALUE, column.header()));
      }
      return null;
    }
    CellType cellType = cellTypes.get(column.position());
    Object value = cellType.parse(cell);
    if (value == null) {
      violations.add(cellType.complaint(cell));
    } else if (column.type() == ColumnType.STRING && BrokenCharacters.areIn(cell)) {
      warnings.add(Violation.of(ViolationCode.BROKEN_CHARACTERS, column.header()));
    } else {
      cellType.remark(cell).ifPresent(warnings::add);
    }
    return value;
  }

  private Violation problem(ViolationCode problem) {
    return problem == ViolationCode.RECORD_TOO_LONG
        ? Violation.of(problem, "", Integer.toString(format.maximumRecordBytes()))
        : Violation.of(problem, "");
  }

  private Violation wrongFieldCount(int found) {
    return Violation.of(
        ViolationCode.WRONG_FIELD_COUNT,
        "",
        Integer.toString(layout.width()),
        Integer.toString(found));
  }
}
