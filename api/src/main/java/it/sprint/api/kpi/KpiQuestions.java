package it.sprint.api.kpi;

import it.sprint.api.problem.NotAllowedException;
import it.sprint.api.problem.NotFoundException;
import it.sprint.warehouse.kpi.Breakdown;
import it.sprint.warehouse.kpi.Kpi;
import it.sprint.warehouse.kpi.KpiCatalogue;
import it.sprint.warehouse.kpi.KpiQuestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Turns requests into questions; whatever does not fit is told together with what would. */
@Component
final class KpiQuestions {

  private static final String USUAL_CALENDAR = "year";

  private final KpiCatalogue catalogue;
  private final Members members;

  KpiQuestions(KpiCatalogue catalogue, Members members) {
    this.catalogue = catalogue;
    this.members = members;
  }

  Kpi kpi(String id) {
    return catalogue
        .find(id)
        .orElseThrow(
            () -> new NotFoundException("KPI", id, catalogue.all().stream().map(Kpi::id).toList()));
  }

  /** The parameters of a request for this KPI: {@code own} and one for each breakdown. */
  Parameters parameters(Kpi kpi, MultiValueMap<String, String> given, List<String> own) {
    return new Parameters(
        given, Stream.concat(own.stream(), kpi.breakdowns().stream().map(Breakdown::id)).toList());
  }

  KpiQuestion question(Kpi kpi, Parameters parameters, KpiView view) {
    Parameters.Days days = parameters.days();
    return new KpiQuestion(
        kpi,
        calendar(kpi, parameters),
        breakdowns(kpi, parameters),
        filters(kpi, parameters, view),
        days.from(),
        days.to(),
        isCumulative(kpi, parameters));
  }

  private static String calendar(Kpi kpi, Parameters parameters) {
    String calendar = parameters.find("calendar").orElse(USUAL_CALENDAR);
    if (!kpi.calendars().contains(calendar)) {
      throw NotAllowedException.value("calendar", calendar, kpi.calendars());
    }
    return calendar;
  }

  private static boolean isCumulative(Kpi kpi, Parameters parameters) {
    String asked = parameters.find("cumulative").orElse("false");
    boolean isPossible = KpiQuestion.canBeCumulative(kpi, calendar(kpi, parameters));
    List<String> allowed = isPossible ? List.of("false", "true") : List.of("false");
    if (!allowed.contains(asked)) {
      throw NotAllowedException.value("cumulative", asked, allowed);
    }
    return asked.equals("true");
  }

  private static List<Breakdown> breakdowns(Kpi kpi, Parameters parameters) {
    String asked = parameters.find("breakdown").orElse("");
    List<Breakdown> breakdowns = new ArrayList<>();
    for (String id : asked.isEmpty() ? List.<String>of() : List.of(asked.split(",", -1))) {
      Breakdown breakdown = breakdown(kpi, id);
      if (breakdowns.contains(breakdown) || breakdowns.size() == KpiQuestion.MOST_BREAKDOWNS) {
        throw NotAllowedException.form(
            "breakdown",
            asked,
            "at most %d different ones of %s"
                .formatted(KpiQuestion.MOST_BREAKDOWNS, String.join(", ", ids(kpi))));
      }
      breakdowns.add(breakdown);
    }
    return breakdowns;
  }

  /** A breakdown of the KPI. */
  static Breakdown breakdown(Kpi kpi, String id) {
    return kpi.findBreakdown(id)
        .orElseThrow(() -> NotAllowedException.value("breakdown", id, ids(kpi)));
  }

  private Map<Breakdown, List<String>> filters(Kpi kpi, Parameters parameters, KpiView view) {
    Map<Breakdown, List<String>> filters = new LinkedHashMap<>();
    for (Breakdown breakdown : kpi.breakdowns()) {
      parameters
          .find(breakdown.id())
          .ifPresent(asked -> filters.put(breakdown, known(breakdown, asked, view)));
    }
    return filters;
  }

  private List<String> known(Breakdown breakdown, String asked, KpiView view) {
    List<String> known = List.copyOf(members.of(breakdown.names(), view).keySet());
    return AskedMembers.of(breakdown.id(), asked, known, breakdown.isNested());
  }

  private static List<String> ids(Kpi kpi) {
    return kpi.breakdowns().stream().map(Breakdown::id).toList();
  }
}
