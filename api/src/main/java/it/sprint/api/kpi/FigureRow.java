package it.sprint.api.kpi;

import it.sprint.warehouse.feed.Text;
import it.sprint.warehouse.kpi.Breakdown;
import it.sprint.warehouse.kpi.ComputedFigure;
import it.sprint.warehouse.kpi.Coverage;
import it.sprint.warehouse.kpi.KpiQuestion;
import it.sprint.warehouse.kpi.Note;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes a figure of a computed one: names, rounding, target and passport. Data reach until the
 * given day, if that is known.
 */
record FigureRow(
    KpiQuestion question,
    Map<Breakdown, Map<String, Text>> names,
    @Nullable LocalDate dataUntil,
    Map<String, Figure.Target> targets) {

  Figure figure(ComputedFigure computed) {
    ComputedFigure.Period period = computed.period();
    Map<String, Figure.Member> members = members(computed);
    return new Figure(
        period.code(),
        period.name(),
        period.startsOn(),
        period.endsOn(),
        members,
        rounded(computed.value()),
        ratio(computed),
        target(computed),
        null,
        new Figure.Passport(
            computed.asOf(),
            isPartial(computed),
            covered(computed),
            notes(computed),
            EvidenceLink.of(question, period.code(), members)));
  }

  private Figure.@Nullable Target target(ComputedFigure computed) {
    ComputedFigure.Period period = computed.period();
    Figure.Target target = targets.get(period.code());
    return target == null
        ? null
        : TargetStatus.of(
                question.kpi(),
                new TargetStatus.Progress(
                    computed.value(),
                    target.value(),
                    period.startsOn(),
                    period.endsOn(),
                    dataUntil))
            .map(target::with)
            .orElse(target);
  }

  private Map<String, Figure.Member> members(ComputedFigure computed) {
    Map<String, Figure.Member> members = new LinkedHashMap<>();
    int place = 0;
    for (Breakdown breakdown : question.breakdowns()) {
      String code = computed.members().get(place++);
      members.put(breakdown.id(), Figure.Member.of(code, names.getOrDefault(breakdown, Map.of())));
    }
    return members;
  }

  private @Nullable BigDecimal rounded(@Nullable BigDecimal value) {
    return value == null ? null : value.setScale(question.kpi().decimals(), RoundingMode.HALF_UP);
  }

  private Figure.@Nullable Ratio ratio(ComputedFigure computed) {
    return question.kpi().measure().aggregate().isRatio()
        ? new Figure.Ratio(computed.numerator(), computed.denominator())
        : null;
  }

  /** What is of a day stands for the day that it names; only what is of a period can lack days. */
  private boolean isPartial(ComputedFigure computed) {
    return !question.kpi().kind().isOfADay()
        && (lacksDays(computed) || lastsLongerThanData(computed));
  }

  private boolean lacksDays(ComputedFigure computed) {
    Coverage coverage = question.findCoverage().orElse(null);
    return coverage != null && coverage.countsDays() && computed.covered() < computed.due();
  }

  private boolean lastsLongerThanData(ComputedFigure computed) {
    return dataUntil != null && computed.period().endsOn().isAfter(dataUntil);
  }

  private Figure.@Nullable Covered covered(ComputedFigure computed) {
    Coverage coverage = question.findCoverage().orElse(null);
    return coverage == null
        ? null
        : new Figure.Covered(computed.covered(), computed.due(), coverage.unit());
  }

  private List<Text> notes(ComputedFigure computed) {
    List<Text> notes = new ArrayList<>();
    int place = 0;
    for (Note note : question.kpi().notes()) {
      ComputedFigure.NoteSum sum = computed.notes().get(place++);
      if (sum.count() > 0) {
        notes.add(note.filled(sum.count(), sum.amount()));
      }
    }
    return notes;
  }
}
