package it.sprint.etl.pipeline;

import it.sprint.warehouse.columns.ColumnFigures;
import it.sprint.warehouse.columns.FigureReader;
import it.sprint.warehouse.database.BoundStatement;
import it.sprint.warehouse.kpi.Breakdown;
import it.sprint.warehouse.kpi.ComputedFigure;
import it.sprint.warehouse.kpi.Kpi;
import it.sprint.warehouse.kpi.KpiQuestion;
import it.sprint.warehouse.kpi.KpiSql;
import it.sprint.warehouse.kpi.MemberNames;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Questions that somebody might ask: any KPI by any calendar, up to three breakdowns, filters of
 * one member or several, days of any length. The same seed asks the same.
 */
final class RandomQuestions {

  private static final LocalDate FIRST_DAY = LocalDate.of(2021, 10, 1);
  private static final int DAYS = 600;

  /** Finer than any figure is shown, coarser than the last digits of quotients. */
  private static final int SCALE = 9;

  private final Connection reader;
  private final List<Kpi> kpis;
  private final Random random;
  private final Map<MemberNames, List<String>> members = new HashMap<>();

  RandomQuestions(Connection reader, List<Kpi> kpis, long seed) {
    this.reader = reader;
    this.kpis = List.copyOf(kpis);
    this.random = new Random(seed);
  }

  KpiQuestion next() throws SQLException {
    Kpi kpi = one(kpis);
    List<Breakdown> shuffled = new ArrayList<>(kpi.breakdowns());
    Collections.shuffle(shuffled, random);
    int most = Math.min(KpiQuestion.MOST_BREAKDOWNS, shuffled.size());
    List<Breakdown> breakdowns = shuffled.subList(0, random.nextInt(most + 1));
    Map<Breakdown, List<String>> filters = new LinkedHashMap<>();
    for (Breakdown breakdown : kpi.breakdowns()) {
      if (random.nextInt(5) == 0) {
        filters.put(breakdown, members(breakdown));
      }
    }
    LocalDate from = random.nextInt(4) == 0 ? FIRST_DAY.plusDays(random.nextInt(DAYS)) : null;
    LocalDate to = null;
    if (random.nextInt(4) == 0) {
      to = (from == null ? FIRST_DAY : from).plusDays(random.nextInt(DAYS));
    }
    String calendar = one(kpi.calendars());
    boolean isCumulative = KpiQuestion.canBeCumulative(kpi, calendar) && random.nextInt(4) == 0;
    return new KpiQuestion(kpi, calendar, breakdowns, filters, from, to, isCumulative);
  }

  private List<String> members(Breakdown breakdown) throws SQLException {
    List<String> known = new ArrayList<>(known(breakdown.names()));
    Collections.shuffle(known, random);
    int count = breakdown.isNested() ? 1 : 1 + random.nextInt(Math.min(3, known.size()));
    return known.subList(0, count);
  }

  private List<String> known(MemberNames names) throws SQLException {
    if (names instanceof MemberNames.Listed listed) {
      return List.copyOf(listed.names().keySet());
    }
    List<String> found = members.get(names);
    if (found == null) {
      found = new ArrayList<>();
      try (PreparedStatement statement =
              BoundStatement.prepare(reader, KpiSql.members((MemberNames.Reference) names));
          ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(row.getString("code"));
        }
      }
      members.put(names, found);
    }
    return found;
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** The question as somebody would read it in a failure. */
  static String written(KpiQuestion question) {
    return "%s by %s%s, %s, where %s, from %s to %s"
        .formatted(
            question.kpi().id(),
            question.calendar(),
            question.isCumulative() ? ", cumulative" : "",
            question.breakdowns().stream().map(Breakdown::id).toList(),
            question.filters().entrySet().stream()
                .map(filter -> filter.getKey().id() + " in " + filter.getValue())
                .toList(),
            question.from(),
            question.to());
  }

  /** What the database says, in texts that compare. */
  List<String> told(KpiQuestion question) throws SQLException {
    return texts(FigureReader.all(reader, question).stream());
  }

  static List<String> computed(ColumnFigures columns, KpiQuestion question) {
    return texts(columns.answer(question).orElseThrow().stream());
  }

  /** In an order that no collation changes. */
  private static List<String> texts(Stream<ComputedFigure> figures) {
    return figures.map(RandomQuestions::text).sorted().toList();
  }

  private static String text(ComputedFigure figure) {
    return Stream.of(
            figure.period(),
            figure.members(),
            text(figure.value()),
            text(figure.numerator()),
            text(figure.denominator()),
            figure.asOf(),
            figure.covered(),
            figure.due(),
            figure.notes().stream().map(note -> note.count() + " " + text(note.amount())).toList())
        .map(String::valueOf)
        .reduce((left, right) -> left + " | " + right)
        .orElseThrow();
  }

  private static String text(@Nullable BigDecimal value) {
    return value == null
        ? "-"
        : value.setScale(SCALE, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }
}
