package it.sprint.api.kpi;

import it.sprint.warehouse.feed.Text;
import it.sprint.warehouse.kpi.BoundSql;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the rows behind a figure. */
@Component
final class Evidence {

  private final JdbcClient jdbc;
  private final Members members;

  Evidence(JdbcClient jdbc, Members members) {
    this.jdbc = jdbc;
    this.members = members;
  }

  EvidenceAnswer of(KpiQuestion question, String period, Page page) {
    Kpi kpi = question.kpi();
    Map<String, Text> names = new LinkedHashMap<>();
    kpi.evidence().forEach(column -> names.put(EvidenceRow.jsonName(column), column.name()));
    return new EvidenceAnswer(
        total(question, period),
        page.number(),
        page.size(),
        List.copyOf(names.keySet()),
        names,
        rows(question, period, page));
  }

  private long total(KpiQuestion question, String period) {
    BoundSql sql = KpiSql.evidenceCount(question, period);
    return jdbc.sql(sql.text()).params(sql.values()).query(Long.class).single();
  }

  private List<EvidenceAnswer.Row> rows(KpiQuestion question, String period, Page page) {
    EvidenceRow reader = reader(question.kpi());
    BoundSql sql = KpiSql.evidence(question, period, page.rows());
    return jdbc.sql(sql.text())
        .params(sql.values())
        .query((row, number) -> reader.read(row))
        .list();
  }

  private EvidenceRow reader(Kpi kpi) {
    Map<EvidenceColumn, Map<String, Text>> names = new HashMap<>();
    for (EvidenceColumn column : kpi.evidence()) {
      MemberNames coded = column.names();
      if (coded != null) {
        names.put(column, members.of(coded));
      }
    }
    return new EvidenceRow(kpi.evidence(), names);
  }

  /** Which page of so many rows, counted from 0. */
  record Page(int number, int size) {

    EvidencePage rows() {
      return new EvidencePage(size, (long) number * size);
    }
  }
}
