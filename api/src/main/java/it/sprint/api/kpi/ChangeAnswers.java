package it.sprint.api.kpi;

import it.sprint.api.edition.Edition;
import it.sprint.api.problem.NotAllowedException;
import it.sprint.warehouse.feed.Text;
import it.sprint.warehouse.history.Cause;
import it.sprint.warehouse.history.FigureChange;
import it.sprint.warehouse.history.HistorySql;
import it.sprint.warehouse.history.StandardQuestions;
import it.sprint.warehouse.kpi.Breakdown;
import it.sprint.warehouse.kpi.Kpi;
import it.sprint.warehouse.kpi.KpiQuestion;
import it.sprint.warehouse.kpi.KpiSql;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Tells why figures of one edition are others than those of an earlier one. */
@Component
final class ChangeAnswers {

  private static final List<String> PARAMETERS = List.of("calendar", "breakdown", "from", "to");

  private final KpiViews views;
  private final KpiQuestions questions;
  private final Members members;

  ChangeAnswers(KpiViews views, KpiQuestions questions, Members members) {
    this.views = views;
    this.questions = questions;
    this.members = members;
  }

  Answered<ChangeAnswer> changes(String id, MultiValueMap<String, String> given) {
    Kpi kpi = questions.kpi(id);
    Parameters parameters = new Parameters(given, PARAMETERS);
    KpiQuestion question = question(kpi, parameters);
    return views.read(
        kpi.audience(), view -> answer(question, Editions.of(kpi, parameters, view), view));
  }

  private static KpiQuestion question(Kpi kpi, Parameters parameters) {
    String calendar = parameters.find("calendar").orElse(KpiSql.ALL);
    List<String> calendars = StandardQuestions.calendars(kpi);
    if (!calendars.contains(calendar)) {
      throw NotAllowedException.value("calendar", calendar, calendars);
    }
    List<Breakdown> breakdowns =
        parameters.find("breakdown").map(asked -> KpiQuestions.breakdown(kpi, asked)).stream()
            .toList();
    return new KpiQuestion(kpi, calendar, breakdowns, Map.of(), null, null);
  }

  /** The two editions that are compared. */
  private record Editions(Edition from, Edition to) {

    /** By default the current one, and the one before. */
    static Editions of(Kpi kpi, Parameters parameters, KpiView view) {
      KeptEditions kept = KeptEditions.of(kpi, view);
      if (kept.all().isEmpty()) {
        return new Editions(view.edition(), view.edition());
      }
      Edition to =
          parameters.find("to").map(asked -> kept.named("to", asked)).orElse(kept.all().get(0));
      Edition from =
          parameters
              .find("from")
              .map(asked -> kept.named("from", asked))
              .orElseGet(() -> kept.before(to).orElse(to));
      if (from.number() > to.number()) {
        throw NotAllowedException.form(
            "from", String.valueOf(from.number()), "no later edition than the parameter 'to'");
      }
      return new Editions(from, to);
    }
  }

  private ChangeAnswer answer(KpiQuestion question, Editions editions, KpiView view) {
    List<FigureChange> changes =
        FigureChange.since(
            editions.from().number(),
            question.kpi(),
            view.ask(HistorySql.moves(question, editions.to().number()))
                .query((row, number) -> FigureChange.Move.read(row))
                .list());
    Optional<Breakdown> breakdown = question.breakdowns().stream().findFirst();
    Map<String, Text> names =
        breakdown.map(split -> members.of(split.names(), view)).orElse(Map.of());
    return new ChangeAnswer(
        KpiEntry.of(question.kpi()),
        question.calendar(),
        breakdown.map(Breakdown::id).orElse(null),
        editions.from(),
        editions.to(),
        changes.stream().map(change -> change(change, breakdown.isPresent(), names)).toList());
  }

  private static ChangeAnswer.Change change(
      FigureChange change, boolean isSplit, Map<String, Text> names) {
    return new ChangeAnswer.Change(
        change.period(),
        change.periodName(),
        isSplit ? Figure.Member.of(change.member(), names) : null,
        change.before(),
        change.after(),
        change.difference(),
        Cause.all().stream()
            .filter(change.parts()::containsKey)
            .map(cause -> new ChangeAnswer.Part(cause.code(), change.parts().get(cause)))
            .toList());
  }
}
