package it.sprint.api.kpi;

import it.sprint.warehouse.feed.Text;
import it.sprint.warehouse.kpi.Breakdown;
import it.sprint.warehouse.kpi.Coverage;
import it.sprint.warehouse.kpi.KpiQuestion;
import it.sprint.warehouse.kpi.Note;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one figure from a row of its query; data reach until the given day, if that is known. */
record FigureRow(
    KpiQuestion question,
    Map<Breakdown, Map<String, Text>> names,
    @Nullable LocalDate dataUntil,
    Map<String, Figure.Target> targets) {

  Figure figure(ResultSet row) throws SQLException {
    String period = row.getString("period_code");
    Map<String, Figure.Member> members = members(row);
    return new Figure(
        period,
        new Text(row.getString("period_name_it"), row.getString("period_name_en")),
        row.getObject("period_starts_on", LocalDate.class),
        row.getObject("period_ends_on", LocalDate.class),
        members,
        value(row),
        ratio(row),
        targets.get(period),
        new Figure.Passport(
            row.getObject("as_of", LocalDate.class),
            isPartial(row),
            covered(row),
            notes(row),
            EvidenceLink.of(question, period, members)));
  }

  private Map<String, Figure.Member> members(ResultSet row) throws SQLException {
    Map<String, Figure.Member> members = new LinkedHashMap<>();
    int number = 1;
    for (Breakdown breakdown : question.breakdowns()) {
      String code = row.getString("member_" + number++);
      Text name = names.getOrDefault(breakdown, Map.of()).getOrDefault(code, new Text(code, code));
      members.put(breakdown.id(), new Figure.Member(code, name));
    }
    return members;
  }

  private @Nullable BigDecimal value(ResultSet row) throws SQLException {
    BigDecimal value = row.getBigDecimal("value");
    return value == null ? null : value.setScale(question.kpi().decimals(), RoundingMode.HALF_UP);
  }

  private Figure.@Nullable Ratio ratio(ResultSet row) throws SQLException {
    return question.kpi().measure().aggregate().isRatio()
        ? new Figure.Ratio(row.getBigDecimal("numerator"), row.getBigDecimal("denominator"))
        : null;
  }

  /** What is of a day stands for the day that it names; only what is of a period can lack days. */
  private boolean isPartial(ResultSet row) throws SQLException {
    return !question.kpi().kind().isOfADay() && (lacksDays(row) || lastsLongerThanData(row));
  }

  private boolean lacksDays(ResultSet row) throws SQLException {
    Coverage coverage = question.findCoverage().orElse(null);
    return coverage != null && coverage.countsDays() && row.getLong("covered") < row.getLong("due");
  }

  private boolean lastsLongerThanData(ResultSet row) throws SQLException {
    return dataUntil != null && row.getObject("period_ends_on", LocalDate.class).isAfter(dataUntil);
  }

  private Figure.@Nullable Covered covered(ResultSet row) throws SQLException {
    Coverage coverage = question.findCoverage().orElse(null);
    return coverage == null
        ? null
        : new Figure.Covered(row.getLong("covered"), row.getLong("due"), coverage.unit());
  }

  private List<Text> notes(ResultSet row) throws SQLException {
    List<Text> notes = new ArrayList<>();
    int number = 1;
    for (Note note : question.kpi().notes()) {
      long count = row.getLong("note_%d_count".formatted(number));
      if (count > 0) {
        BigDecimal amount =
            note.amount() == null ? null : row.getBigDecimal("note_%d_amount".formatted(number));
        notes.add(note.filled(count, amount));
      }
      number++;
    }
    return notes;
  }
}
