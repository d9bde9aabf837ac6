package it.sprint.warehouse.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The sheet of a template that lists the values of its columns, each list once. */
final class TemplateValues {

  private static final int CODE_WIDTH = 24;
  private static final int NAME_WIDTH = 44;

  private final Language language;
  private final Map<List<ColumnValues.Value>, Range> lists = new HashMap<>();
  private @Nullable Worksheet sheet;

  TemplateValues(Language language) {
    this.language = language;
  }

  void open(Workbook workbook) {
    sheet = workbook.newWorksheet(title());
    sheet.freezePane(0, 1);
  }

  String title() {
    return language == Language.IT ? "Valori ammessi" : "Allowed values";
  }

  /** Where the values of a column stand, without their heading. */
  Range add(ColumnGuide guide) {
    return lists.computeIfAbsent(guide.values().values(), list -> write(guide));
  }

  private Range write(ColumnGuide guide) {
    Worksheet target = Objects.requireNonNull(sheet, "open() comes first");
    int left = lists.size() * 2;
    target.width(left, CODE_WIDTH);
    target.width(left + 1, NAME_WIDTH);
    target.inlineString(0, left, MarkedWorkbook.legal(guide.column().header()));
    target.inlineString(0, left + 1, language == Language.IT ? "Significato" : "Meaning");
    target.range(0, left, 0, left + 1).style().bold().fillColor("E8F0F7").set();
    target.style(left).format("@").set();
    List<ColumnValues.Value> values = guide.values().values();
    for (int row = 0; row < values.size(); row++) {
      ColumnValues.Value value = values.get(row);
      target.inlineString(row + 1, left, MarkedWorkbook.legal(value.code()));
      String name = value.name().in(language);
      if (!name.equals(value.code())) {
        target.inlineString(row + 1, left + 1, MarkedWorkbook.legal(name));
      }
    }
    return target.range(1, left, values.size(), left);
  }
}
