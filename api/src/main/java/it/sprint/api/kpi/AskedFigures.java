package it.sprint.api.kpi;

import it.sprint.warehouse.columns.ColumnFigures;
import it.sprint.warehouse.kpi.Breakdown;
import it.sprint.warehouse.kpi.KpiQuestion;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The figures that were asked for last, of editions whose facts are in memory: boards are opened by
 * many, and most ask the same. The least asked go first when there are too many.
 */
final class AskedFigures {

  private final int most;
  private final Map<ColumnFigures, Kept> kept = Collections.synchronizedMap(new WeakHashMap<>());

  /** Keeps at most so many figures, of half a kilobyte each. */
  AskedFigures(int most) {
    this.most = most;
  }

  /** A question, by what tells it from others. */
  private record Asked(
      String kpi,
      String calendar,
      List<String> breakdowns,
      Map<String, List<String>> filters,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      boolean isCumulative) {

    static Asked of(KpiQuestion question) {
      Map<String, List<String>> filters = new TreeMap<>();
      question.filters().forEach((breakdown, members) -> filters.put(breakdown.id(), members));
      return new Asked(
          question.kpi().id(),
          question.calendar(),
          question.breakdowns().stream().map(Breakdown::id).toList(),
          filters,
          question.from(),
          question.to(),
          question.isCumulative());
    }
  }

  List<Figure> of(KpiQuestion question, KpiView view, Supplier<List<Figure>> computing) {
    ColumnFigures edition = view.columns().orElse(null);
    if (edition == null) {
      return computing.get();
    }
    Kept ofEdition = kept.computeIfAbsent(edition, facts -> new Kept(most));
    Asked asked = Asked.of(question);
    List<Figure> known = ofEdition.find(asked);
    if (known == null) {
      known = List.copyOf(computing.get());
      ofEdition.keep(asked, known);
    }
    return known;
  }

  /** The figures of one edition; those last asked for stand last. */
  private static final class Kept {

    private static final float USUAL_LOAD = 0.75f;

    private final int most;
    private final Map<Asked, List<Figure>> figures = new LinkedHashMap<>(16, USUAL_LOAD, true);
    private int count;

    Kept(int most) {
      this.most = most;
    }

    synchronized @Nullable List<Figure> find(Asked asked) {
      return figures.get(asked);
    }

    /** An answer that would push out most of the others is not kept. */
    synchronized void keep(Asked asked, List<Figure> answer) {
      if (room(answer) > most / 10) {
        return;
      }
      List<Figure> before = figures.put(asked, answer);
      count += room(answer) - (before == null ? 0 : room(before));
      Iterator<List<Figure>> eldest = figures.values().iterator();
      while (count > most) {
        count -= room(eldest.next());
        eldest.remove();
      }
    }

    /** An answer without figures takes room as well. */
    private static int room(List<Figure> answer) {
      return answer.size() + 1;
    }
  }
}
