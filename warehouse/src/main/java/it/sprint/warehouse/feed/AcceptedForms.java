package it.sprint.warehouse.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How the cells of a column may be written, in words. */
final class AcceptedForms {

  private static final Text SHEET_DATE = new Text("data di Excel", "a date of Excel");
  private static final Text TIME =
      new Text(
          "data e ora, come 2023-03-31T09:30 (ora italiana) o 2023-03-31T09:30+02:00",
          "date and time, as 2023-03-31T09:30 (by the clock in Italy) or 2023-03-31T09:30+02:00");
  private static final Text YES_OR_NO =
      new Text("sì o no (anche vero o falso, 1 o 0)", "yes or no (or true or false, 1 or 0)");
  private static final Text ANY_TEXT = new Text("testo", "text");

  private AcceptedForms() {}

  static List<Text> of(FileFormat format, RecordType type, Column column) {
    return switch (column.type()) {
      case STRING -> text(type, column);
      case INTEGER -> List.of(new Text("numero intero, come 1234", "whole number, as 1234"));
      case DECIMAL -> List.of(decimal(format));
      case DATE -> dates(format, column);
      case TIMESTAMP -> List.of(TIME);
      case BOOLEAN -> List.of(YES_OR_NO);
    };
  }

  private static List<Text> text(RecordType type, Column column) {
    List<Text> forms =
        type.rowRules().stream()
            .filter(rule -> rule instanceof Matches && rule.column().equals(column))
            .map(rule -> String.join("", rule.details()))
            .map(example -> new Text("come «" + example + "»", "as «" + example + "»"))
            .toList();
    return forms.isEmpty() ? List.of(ANY_TEXT) : forms;
  }

  private static Text decimal(FileFormat format) {
    String number = "1234" + format.decimalSeparator() + "56";
    return new Text("numero, come " + number, "number, as " + number);
  }

  private static List<Text> dates(FileFormat format, Column column) {
    List<Text> forms = new ArrayList<>();
    boolean isWorkbook = format.kind() == FileFormat.Kind.WORKBOOK;
    for (String form : column.forms()) {
      if (!form.equals(DateCell.SERIAL)) {
        forms.add(new Text(italian(form), form.toUpperCase(Locale.ROOT)));
      }
    }
    if (isWorkbook || column.forms().contains(DateCell.SERIAL)) {
      forms.add(SHEET_DATE);
    }
    return forms;
  }

  /** A pattern as Italians write it: gg/mm/aaaa. */
  private static String italian(String pattern) {
    return pattern.replace('d', 'g').replace('M', 'm').replace('y', 'a');
  }
}
