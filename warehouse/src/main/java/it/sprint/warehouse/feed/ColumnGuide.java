package it.sprint.warehouse.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that somebody who fills in a column must know: the column itself, the forms in which
 * its cells may be written, the values they may hold, and the rules they must keep.
 */
public record ColumnGuide(
    Column column, List<Text> forms, ColumnValues values, List<RuleGuide> rules) {

  public ColumnGuide {
    forms = List.copyOf(forms);
    rules = List.copyOf(rules);
  }

  /** The columns of a kind of record in their order, as they are to be filled in on that day. */
  public static List<ColumnGuide> all(Contract contract, RecordType type, LocalDate day) {
    return type.columns().stream().map(column -> of(contract, type, column, day)).toList();
  }

  private static ColumnGuide of(Contract contract, RecordType type, Column column, LocalDate day) {
    List<RuleGuide> rules = new ArrayList<>();
    if (column.required()) {
      rules.add(RuleGuide.of(ViolationCode.MISSING_VALUE, column));
    }
    switch (column.type()) {
      case INTEGER -> rules.add(RuleGuide.of(ViolationCode.NOT_AN_INTEGER, column));
      case DECIMAL -> rules.add(RuleGuide.of(ViolationCode.NOT_A_DECIMAL, column));
      case DATE -> rules.add(RuleGuide.of(ViolationCode.NOT_A_DATE, column));
      case TIMESTAMP -> rules.add(RuleGuide.of(ViolationCode.NOT_A_TIMESTAMP, column));
      case BOOLEAN -> rules.add(RuleGuide.of(ViolationCode.NOT_A_BOOLEAN, column));
      case STRING -> {}
    }
    type.rules()
        .filter(rule -> rule.column().equals(column))
        .forEach(rule -> rules.add(RuleGuide.of(rule)));
    return new ColumnGuide(
        column,
        AcceptedForms.of(contract.format(), type, column),
        ColumnValues.of(type, column, day),
        rules);
  }

  /**
   * One rule of a column.
   *
   * @param name the rule in words
   * @param explanation what is said of a row that breaks it, with the limits and the other columns
   *     that the rule looks at
   */
  public record RuleGuide(ViolationCode code, Severity severity, Text name, Text explanation) {

    /** A rule that stands in the contract. */
    static RuleGuide of(Rule rule) {
      Violation violation = rule.violation();
      Text explanation = new Text(violation.sentence(Language.IT), violation.sentence(Language.EN));
      return new RuleGuide(rule.code(), rule.severity(), rule.name(), explanation);
    }

    /** A rule that follows from what the column is. */
    static RuleGuide of(ViolationCode code, Column column) {
      Text name = code.ruleFor(column.header());
      return new RuleGuide(code, Severity.REJECT, name, name);
    }
  }
}
