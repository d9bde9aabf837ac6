package it.sprint.warehouse.columns;

import it.sprint.warehouse.database.BoundStatement;
import it.sprint.warehouse.kpi.BoundSql;
import it.sprint.warehouse.kpi.ComputedFigure;
import it.sprint.warehouse.kpi.Kpi;
import it.sprint.warehouse.kpi.KpiQuestion;
import it.sprint.warehouse.kpi.SourceSql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The figures of KPIs, computed from the facts of one edition, which are kept in memory. */
public final class ColumnFigures {

  /** With more cells an answer would take more room than time is saved. */
  private static final long MOST_CELLS = 1 << 21;

  private final Map<String, Facts> factsOfKpi;
  private final QuestionPeriods.Finder periods;

  private ColumnFigures(Map<String, Facts> factsOfKpi, QuestionPeriods.Finder periods) {
    this.factsOfKpi = factsOfKpi;
    this.periods = periods;
  }

  /** Reads all facts of the KPIs, in the transaction of the connection. */
  public static ColumnFigures load(Connection connection, List<Kpi> kpis) throws SQLException {
    Map<String, List<FigurePlan>> tables =
        kpis.stream()
            .flatMap(kpi -> FigurePlan.of(kpi).stream())
            .collect(
                Collectors.groupingBy(
                    plan -> plan.kpi().measure().from(), LinkedHashMap::new, Collectors.toList()));
    Map<String, Facts> facts = new HashMap<>();
    for (Map.Entry<String, List<FigurePlan>> table : tables.entrySet()) {
      ColumnTable columns = load(connection, table.getKey(), table.getValue());
      for (FigurePlan plan : table.getValue()) {
        if (plan.columns().stream().allMatch(columns::has)) {
          facts.put(plan.kpi().id(), facts(connection, plan, columns));
        }
      }
    }
    return new ColumnFigures(facts, new QuestionPeriods.Finder(Calendar.all(connection)));
  }

  private static ColumnTable load(Connection connection, String from, List<FigurePlan> plans)
      throws SQLException {
    Set<ColumnSpec> columns = new LinkedHashSet<>();
    plans.forEach(plan -> columns.addAll(plan.columns()));
    return new TableLoader(connection, from).load(columns, leadingKey(plans));
  }

  /** What most of the figures count distinct. */
  private static Optional<ColumnSpec> leadingKey(List<FigurePlan> plans) {
    return plans.stream()
        .flatMap(plan -> plan.distinctKey().stream())
        .collect(
            Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  private static Facts facts(Connection connection, FigurePlan plan, ColumnTable table)
      throws SQLException {
    return new Facts(
        plan, table, since(connection, plan), day(connection, SourceSql.knownUntil(plan.kpi())));
  }

  /** The day from which on the KPI speaks: of none as long as nobody can tell that day. */
  private static char since(Connection connection, FigurePlan plan) throws SQLException {
    String since = plan.kpi().measure().since();
    if (since == null) {
      return 0;
    }
    LocalDate day = day(connection, new BoundSql("select (%s)::date".formatted(since), List.of()));
    return day == null ? Column.Days.NONE : PeriodIndex.day(day);
  }

  private static @Nullable LocalDate day(Connection connection, BoundSql sql) throws SQLException {
    try (PreparedStatement statement = BoundStatement.prepare(connection, sql);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getObject(1, LocalDate.class);
    }
  }

  /** The KPIs that can be answered. */
  public Set<String> kpis() {
    return new TreeSet<>(factsOfKpi.keySet());
  }

  /** Bytes that the columns take. */
  public long bytesHeld() {
    return factsOfKpi.values().stream()
        .map(facts -> facts.table)
        .distinct()
        .mapToLong(ColumnTable::bytesHeld)
        .sum();
  }

  /**
   * The figures in the order of {@code KpiSql.figures}; empty when they are not for this class to
   * answer: of a KPI that has no columns, or with more cells than are worth it.
   */
  public Optional<List<ComputedFigure>> answer(KpiQuestion question) {
    Facts facts = factsOfKpi.get(question.kpi().id());
    if (facts == null) {
      return Optional.empty();
    }
    QuestionPeriods asked = periods.of(question, facts);
    Scan scan = new Scan(question, facts, asked);
    return scan.cells() > MOST_CELLS ? Optional.empty() : Optional.of(figures(scan, asked));
  }

  private static List<ComputedFigure> figures(Scan scan, QuestionPeriods asked) {
    Tally tally = scan.tally();
    List<ComputedFigure> figures = new ArrayList<>();
    for (int cell = 0; cell < scan.cells(); cell++) {
      if (tally.isThere(cell)) {
        figures.add(figure(scan, tally, asked, cell));
      }
    }
    Comparator<ComputedFigure> order = Comparator.comparing(figure -> figure.period().endsOn());
    for (int member = 0; member < scan.groups().size(); member++) {
      int place = member;
      order =
          order.thenComparing(
              figure -> figure.members().get(place),
              Comparator.nullsLast(Comparator.naturalOrder()));
    }
    figures.sort(order);
    return figures;
  }

  private static ComputedFigure figure(Scan scan, Tally tally, QuestionPeriods asked, int cell) {
    List<@Nullable String> members = new ArrayList<>();
    int rest = cell;
    for (int group = scan.groups().size() - 1; group >= 0; group--) {
      Column.Codes codes = scan.groups().get(group);
      int number = rest % codes.count();
      members.add(0, number == 0 ? null : codes.texts().get(number - 1));
      rest /= codes.count();
    }
    ComputedFigure.Period period = asked.index().period(rest);
    long days = period.endsOn().toEpochDay() - period.startsOn().toEpochDay() + 1;
    return new ComputedFigure(
        period,
        members,
        tally.value(cell),
        tally.numerator(cell),
        tally.denominator(cell),
        PeriodIndex.day(asked.lastDays()[rest]),
        tally.covered(cell),
        tally.due(cell, days),
        tally.notes(cell));
  }
}
