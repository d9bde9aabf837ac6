package it.sprint.warehouse.draft;

import it.sprint.warehouse.columns.FigureReader;
import it.sprint.warehouse.database.BoundStatement;
import it.sprint.warehouse.kpi.BoundSql;
import it.sprint.warehouse.kpi.Breakdown;
import it.sprint.warehouse.kpi.ComputedFigure;
import it.sprint.warehouse.kpi.Kpi;
import it.sprint.warehouse.kpi.KpiCatalogue;
import it.sprint.warehouse.kpi.KpiQuestion;
import it.sprint.warehouse.kpi.KpiSql;
import it.sprint.warehouse.kpi.MemberNames;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One KPI of a draft: its figures by the calendar that it has, beside those of the catalogue if
 * that has one of the same id; its breakdowns, whether they have names and, where they should, add
 * up; and the rows behind the latest figure.
 */
final class Trial {

  private static final String ROW = "  %-12s %16s %16s%n";

  /** The finest calendars that people read. */
  private static final List<String> CALENDARS = List.of("quarter", "year");

  private final Kpi kpi;
  private final Optional<Kpi> known;
  private final Connection connection;
  private final PrintWriter out;
  private int failures;

  Trial(Kpi kpi, Connection connection, PrintWriter out) {
    this.kpi = kpi;
    this.known = KpiCatalogue.load().find(kpi.id());
    this.connection = connection;
    this.out = out;
  }

  /** Prints what comes of it, and tells how many things are wrong. */
  int run(boolean showsSql) throws SQLException {
    out.printf("%n%s · %s%n", kpi.id(), kpi.name().en());
    out.printf(
        "  %s, %s, for %s, rule version %s%n",
        kpi.unit().name().en(),
        kpi.population().name().en(),
        kpi.audience().code(),
        kpi.ruleVersion());
    out.printf("  %s%n", kpi.formula());
    String calendar =
        CALENDARS.stream()
            .filter(kpi.calendars()::contains)
            .findFirst()
            .orElse(kpi.calendars().get(0));
    KpiQuestion question = question(kpi, calendar, List.of());
    if (showsSql) {
      out.printf("%s%n", KpiSql.figures(question).text());
    }
    try {
      List<ComputedFigure> figures = figures(question);
      for (Breakdown breakdown : kpi.breakdowns()) {
        split(breakdown, calendar, figures);
      }
      if (!figures.isEmpty()) {
        rows(question, figures.get(figures.size() - 1).period().code());
      }
    } catch (SQLException exception) {
      if (!isOfTheDraft(exception)) {
        throw exception;
      }
      wrong(
          "PostgreSQL cannot compute it: " + exception.getMessage().lines().findFirst().orElse(""));
    }
    return failures;
  }

  /** Errors of a statement (class 42) and of what it computes (22) are the draft's. */
  private static boolean isOfTheDraft(SQLException exception) {
    String state = exception.getSQLState();
    return state != null && (state.startsWith("42") || state.startsWith("22"));
  }

  private static KpiQuestion question(Kpi kpi, String calendar, List<Breakdown> breakdowns) {
    return new KpiQuestion(kpi, calendar, breakdowns, Map.of(), null, null);
  }

  private List<ComputedFigure> figures(KpiQuestion question) throws SQLException {
    long begin = System.nanoTime();
    List<ComputedFigure> figures = FigureReader.all(connection, question);
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    out.printf("  %d figures by %s in %,d ms%n", figures.size(), question.calendar(), millis);
    if (figures.isEmpty()) {
      wrong(
          "There is no figure: no row of %s meets the conditions.".formatted(kpi.measure().from()));
    }
    Map<String, @Nullable BigDecimal> before = before(question.calendar());
    out.printf(ROW, question.calendar(), "draft", known.isPresent() ? "catalogue" : "");
    for (ComputedFigure figure : figures) {
      out.printf(
          ROW,
          figure.period().code(),
          text(figure.value()),
          known.isPresent() ? text(before.get(figure.period().code())) : "");
    }
    return figures;
  }

  /** What the catalogue's KPI of the same id comes to, by period. */
  private Map<String, @Nullable BigDecimal> before(String calendar) throws SQLException {
    Map<String, @Nullable BigDecimal> before = new HashMap<>();
    if (known.isPresent() && known.get().calendars().contains(calendar)) {
      for (ComputedFigure figure :
          FigureReader.all(connection, question(known.get(), calendar, List.of()))) {
        before.put(figure.period().code(), figure.value());
      }
    }
    return before;
  }

  private String text(@Nullable BigDecimal value) {
    return value == null
        ? "–"
        : String.format(
            Locale.ROOT,
            "%,." + kpi.decimals() + "f",
            value.setScale(kpi.decimals(), RoundingMode.HALF_UP));
  }

  private void split(Breakdown breakdown, String calendar, List<ComputedFigure> whole)
      throws SQLException {
    List<ComputedFigure> parts =
        FigureReader.all(connection, question(kpi, calendar, List.of(breakdown)));
    Set<String> members = new HashSet<>();
    Map<String, BigDecimal> sums = new HashMap<>();
    for (ComputedFigure part : parts) {
      String member = part.members().get(0);
      members.add(member == null ? "" : member);
      if (part.value() != null) {
        sums.merge(part.period().code(), part.value(), BigDecimal::add);
      }
    }
    out.printf("  by %s: %d members%n", breakdown.id(), members.size());
    members.removeAll(named(breakdown.names()));
    if (!members.isEmpty()) {
      wrong(
          "Members of %s without a name: %s. Add them to its names."
              .formatted(
                  breakdown.id(), members.stream().sorted().collect(Collectors.joining(", "))));
    }
    if (breakdown.additive()
        && breakdown.totalMember() == null
        && kpi.measure().aggregate().isTotal()) {
      addUp(breakdown, sums, whole);
    }
  }

  private void addUp(
      Breakdown breakdown, Map<String, BigDecimal> sums, List<ComputedFigure> whole) {
    for (ComputedFigure figure : whole) {
      BigDecimal sum = sums.getOrDefault(figure.period().code(), BigDecimal.ZERO);
      if (figure.value() != null && sum.compareTo(figure.value()) != 0) {
        wrong(
            "The parts of %s do not add up in %s: %s, and the whole is %s. It is not additive."
                .formatted(
                    breakdown.id(), figure.period().code(), text(sum), text(figure.value())));
        return;
      }
    }
  }

  private Set<String> named(MemberNames names) throws SQLException {
    if (names instanceof MemberNames.Listed listed) {
      return listed.names().keySet();
    }
    Set<String> codes = new HashSet<>();
    try (PreparedStatement statement =
            BoundStatement.prepare(connection, KpiSql.members((MemberNames.Reference) names));
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        codes.add(row.getString("code"));
      }
    }
    return codes;
  }

  /** How many rows are behind the figure; that they can be read is part of the trial. */
  private void rows(KpiQuestion question, String period) throws SQLException {
    BoundSql all = KpiSql.evidence(question, period);
    int rows = 0;
    try (PreparedStatement statement = BoundStatement.prepare(connection, all);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        rows++;
      }
    }
    try (PreparedStatement statement =
            BoundStatement.prepare(connection, KpiSql.evidenceCount(question, period));
        ResultSet row = statement.executeQuery()) {
      row.next();
      out.printf(
          "  rows behind %s: %,d, and %,d that nobody sees%n",
          period, rows, row.getLong("withheld"));
    }
  }

  private void wrong(String sentence) {
    failures++;
    out.printf("  WRONG: %s%n", sentence);
  }
}
