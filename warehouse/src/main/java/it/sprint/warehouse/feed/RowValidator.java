package it.sprint.warehouse.feed;

import it.sprint.warehouse.reference.ReferenceLists;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns the records of one file into typed rows or into all the reasons why not. It keeps no state
 * between rows and is cheap enough to be made anew for each part of a file.
 */
public final class RowValidator {

  private final Contract contract;
  private final Layout layout;
  private final ReferenceLists lists;
  private final List<CellType> cellTypes;

  public RowValidator(Contract contract, Layout layout) {
    this(contract, layout, ReferenceLists.load());
  }

  public RowValidator(Contract contract, Layout layout, ReferenceLists lists) {
    this.contract = contract;
    this.layout = layout;
    this.lists = lists;
    this.cellTypes =
        contract.columns().stream().map(column -> CellType.of(column, contract.format())).toList();
  }

  /** Answers a record that is not the header. */
  public ValidatedRow validate(SourceRecord record) {
    if (record.problem() != null) {
      return ValidatedRow.rejected(record.line(), problem(record.problem()));
    }
    Fields fields = Fields.of(record.text(), contract.format().delimiter());
    if (!fields.areSound()) {
      return ValidatedRow.rejected(record.line(), Violation.of(ViolationCode.TEXT_AFTER_QUOTE, ""));
    }
    if (fields.values().size() != layout.width()) {
      return ValidatedRow.rejected(record.line(), wrongFieldCount(fields.values().size()));
    }
    return validate(record.line(), fields.values());
  }

  private ValidatedRow validate(long line, List<String> fields) {
    List<Violation> violations = new ArrayList<>();
    List<Violation> warnings = new ArrayList<>();
    @Nullable Object[] values = new Object[contract.columns().size()];
    for (Column column : contract.columns()) {
      String cell = Cells.value(fields.get(layout.placeOf(column)));
      values[column.position()] = value(column, cell, violations);
      if (column.type() == ColumnType.STRING && BrokenCharacters.areIn(cell)) {
        warnings.add(Violation.of(ViolationCode.BROKEN_CHARACTERS, column.header()));
      }
    }
    CandidateRow row = new CandidateRow(values, lists);
    for (RowRule rule : contract.rowRules()) {
      rule.check(row)
          .ifPresent(rule.severity() == Severity.REJECT ? violations::add : warnings::add);
    }
    return ValidatedRow.of(line, values, violations, warnings);
  }

  private @Nullable Object value(Column column, String cell, List<Violation> violations) {
    if (cell.isEmpty()) {
      if (column.required()) {
        violations.add(Violation.of(ViolationCode.MISSING_VALUE, column.header()));
      }
      return null;
    }
    CellType cellType = cellTypes.get(column.position());
    Object value = cellType.parse(cell);
    if (value == null) {
      violations.add(cellType.complaint(cell));
    }
    return value;
  }

  private Violation problem(ViolationCode problem) {
    return problem == ViolationCode.RECORD_TOO_LONG
        ? Violation.of(problem, "", Integer.toString(contract.format().maximumRecordBytes()))
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
