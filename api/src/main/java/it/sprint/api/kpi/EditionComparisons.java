package it.sprint.api.kpi;

import it.sprint.api.edition.Edition;
import it.sprint.api.problem.NotAllowedException;
import it.sprint.warehouse.history.FigureChange;
import it.sprint.warehouse.history.HistorySql;
import it.sprint.warehouse.history.StandardQuestions;
import it.sprint.warehouse.kpi.KpiQuestion;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts beside each figure what it was in an earlier edition, where figures are kept. */
@Component
final class EditionComparisons {

  static final String CODE = "edition";

  private final Figures figures;

  EditionComparisons(Figures figures) {
    this.figures = figures;
  }

  /**
   * The figures with those of the edition asked for, by default the one before; of a first edition
   * alone.
   */
  List<Figure> compared(KpiQuestion question, Optional<String> asked, KpiView view) {
    check(question);
    KeptEditions kept = KeptEditions.of(question.kpi(), view);
    Optional<Edition> earlier =
        asked.map(number -> kept.named(CODE, number)).or(() -> kept.before(view.edition()));
    List<Figure> now = figures.of(question, view);
    return earlier.map(edition -> compared(question, edition, now, view)).orElse(now);
  }

  private static void check(KpiQuestion question) {
    if (!StandardQuestions.contain(question)) {
      throw NotAllowedException.form(
          "compare",
          CODE,
          "asked of a KPI as a whole or by one breakdown, by %s, without filters, days or running values"
              .formatted(String.join(", ", StandardQuestions.calendars(question.kpi()))));
    }
  }

  private static List<Figure> compared(
      KpiQuestion question, Edition earlier, List<Figure> now, KpiView view) {
    Map<List<@Nullable String>, FigureChange> changes = new HashMap<>();
    List<FigureChange.Move> moves =
        view.ask(HistorySql.moves(question, view.edition().number()))
            .query((row, number) -> FigureChange.Move.read(row))
            .list();
    FigureChange.since(earlier.number(), question.kpi(), moves)
        .forEach(change -> changes.put(Arrays.asList(change.period(), change.member()), change));
    return now.stream()
        .map(figure -> figure.with(before(figure, earlier, changes.get(key(figure)))))
        .toList();
  }

  private static List<@Nullable String> key(Figure figure) {
    String member =
        figure.members().values().stream().map(Figure.Member::code).findFirst().orElse(null);
    return Arrays.asList(figure.period(), member);
  }

  /** What has not changed was the same. */
  private static Figure.Compared before(
      Figure figure, Edition earlier, @Nullable FigureChange change) {
    BigDecimal before = change == null ? figure.value() : change.before();
    return new Figure.Compared(
        figure.period(),
        figure.periodName(),
        earlier.number(),
        before,
        Comparisons.difference(figure.value(), before),
        Comparisons.percent(figure.value(), before));
  }
}
