package it.sprint.api.kpi;

import it.sprint.warehouse.feed.Text;
import it.sprint.warehouse.kpi.ComputedFigure;
import it.sprint.warehouse.kpi.EvidenceColumn;
import it.sprint.warehouse.kpi.EvidencePage;
import it.sprint.warehouse.kpi.Kpi;
import it.sprint.warehouse.kpi.KpiQuestion;
import it.sprint.warehouse.kpi.KpiSql;
import it.sprint.warehouse.kpi.MemberNames;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds the rows behind a figure. */
@Component
final class Evidence {

  private final Members members;

  Evidence(Members members) {
    this.members = members;
  }

  EvidenceAnswer of(Asked asked, Page page, KpiView view) {
    Kpi kpi = asked.question().kpi();
    Map<String, Text> names = new LinkedHashMap<>();
    kpi.evidence().forEach(column -> names.put(EvidenceRow.jsonName(column), column.name()));
    Count count = count(asked, view);
    return new EvidenceAnswer(
        count.shown(),
        count.withheld(),
        page.number(),
        page.size(),
        List.copyOf(names.keySet()),
        names,
        rows(asked, page, view));
  }

  Count count(Asked asked, KpiView view) {
    return view.ask(KpiSql.evidenceCount(asked.question(), asked.period()))
        .query((row, number) -> new Count(row.getLong("shown"), row.getLong("withheld")))
        .single();
  }

  private List<EvidenceAnswer.Row> rows(Asked asked, Page page, KpiView view) {
    EvidenceRow reader = reader(asked.question().kpi(), view);
    return view.ask(KpiSql.evidence(asked.question(), asked.period(), page.rows()))
        .query((row, number) -> reader.read(row))
        .list();
  }

  EvidenceRow reader(Kpi kpi, KpiView view) {
    Map<EvidenceColumn, Map<String, Text>> names = new HashMap<>();
    for (EvidenceColumn column : kpi.evidence()) {
      MemberNames coded = column.names();
      if (coded != null) {
        names.put(column, members.of(coded, view));
      }
    }
    return new EvidenceRow(kpi.evidence(), names);
  }

  /** How many rows a figure speaks of that are shown, and how many that are not. */
  record Count(long shown, long withheld) {}

  /** The figure that is asked about: a question and one of its periods. */
  record Asked(KpiQuestion question, ComputedFigure.Period days) {

    String period() {
      return days.code();
    }
  }

  /** Which page of so many rows, counted from 0. */
  record Page(int number, int size) {

    EvidencePage rows() {
      return new EvidencePage(size, (long) number * size);
    }
  }
}
