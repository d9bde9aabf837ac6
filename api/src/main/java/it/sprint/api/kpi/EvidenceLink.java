package it.sprint.api.kpi;

import it.sprint.warehouse.kpi.KpiQuestion;
import it.sprint.warehouse.kpi.KpiSql;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.util.UriUtils;

/** The address of the rows behind one figure; an answer has thousands of them. */
final class EvidenceLink {

  private final StringBuilder text;

  private EvidenceLink(String kpi) {
    text = new StringBuilder("/v1/kpis/").append(kpi).append("/evidence");
  }

  static String of(KpiQuestion question, String period, Map<String, Figure.Member> members) {
    Map<String, String> filters = new TreeMap<>();
    question
        .filters()
        .forEach((breakdown, member) -> filters.put(breakdown.id(), String.join(",", member)));
    members.forEach((breakdown, member) -> filters.put(breakdown, member.code()));
    EvidenceLink link =
        new EvidenceLink(question.kpi().id())
            .with("calendar", question.calendar())
            .with("period", period);
    if (question.isCumulative()) {
      link.with("cumulative", "true");
    }
    filters.forEach(link::with);
    if (question.calendar().equals(KpiSql.ALL)) {
      link.withDays(question);
    }
    return link.text.toString();
  }

  /** The one period of this calendar is cut to the days that were asked for. */
  private void withDays(KpiQuestion question) {
    if (question.from() != null) {
      with("from", question.from().toString());
    }
    if (question.to() != null) {
      with("to", question.to().toString());
    }
  }

  private EvidenceLink with(String name, String value) {
    text.append(text.indexOf("?") < 0 ? '?' : '&').append(name).append('=');
    text.append(UriUtils.encodeQueryParam(value, StandardCharsets.UTF_8));
    return this;
  }
}
