package it.sprint.api.kpi;

import it.sprint.warehouse.kpi.KpiQuestion;
import it.sprint.warehouse.kpi.KpiSql;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of the rows behind one figure. */
final class EvidenceLink {

  private EvidenceLink() {}

  static String of(KpiQuestion question, String period, Map<String, Figure.Member> members) {
    Map<String, String> filters = new TreeMap<>();
    question
        .filters()
        .forEach((breakdown, member) -> filters.put(breakdown.id(), String.join(",", member)));
    members.forEach((breakdown, member) -> filters.put(breakdown, member.code()));
    UriComponentsBuilder link =
        UriComponentsBuilder.fromPath("/v1/kpis/{id}/evidence")
            .queryParam("calendar", question.calendar())
            .queryParam("period", period);
    if (question.isCumulative()) {
      link.queryParam("cumulative", true);
    }
    filters.forEach(link::queryParam);
    if (question.calendar().equals(KpiSql.ALL)) {
      addDays(link, question);
    }
    return link.encode().buildAndExpand(question.kpi().id()).toUriString();
  }

  /** The one period of this calendar is cut to the days that were asked for. */
  private static void addDays(UriComponentsBuilder link, KpiQuestion question) {
    if (question.from() != null) {
      link.queryParam("from", question.from());
    }
    if (question.to() != null) {
      link.queryParam("to", question.to());
    }
  }
}
