package it.sprint.api.kpi;

import it.sprint.warehouse.feed.Text;
import it.sprint.warehouse.kpi.BoundSql;
import it.sprint.warehouse.kpi.EvidenceColumn;
import it.sprint.warehouse.kpi.EvidencePage;
import it.sprint.warehouse.kpi.Kpi;
import it.sprint.warehouse.kpi.KpiQuestion;
import it.sprint.warehouse.kpi.KpiSql;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.stereotype.Component;

/** Finds the rows behind a figure. */
@Component
final class Evidence {

  private final JdbcClient jdbc;

  Evidence(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  EvidenceAnswer of(KpiQuestion question, String period, Page page) {
    Kpi kpi = question.kpi();
    Map<String, Text> names = new LinkedHashMap<>();
    kpi.evidence().forEach(column -> names.put(jsonName(column), column.name()));
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
    BoundSql sql = KpiSql.evidence(question, period, page.rows());
    return jdbc.sql(sql.text())
        .params(sql.values())
        .query((row, number) -> row(question.kpi(), row))
        .list();
  }

  private static EvidenceAnswer.Row row(Kpi kpi, ResultSet row) throws SQLException {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (EvidenceColumn column : kpi.evidence()) {
      Object value = row.getObject(column.column());
      values.put(jsonName(column), value instanceof Date date ? date.toLocalDate() : value);
    }
    return new EvidenceAnswer.Row(
        values,
        new EvidenceAnswer.Delivery(row.getString("delivery_id"), row.getString("file_name")),
        row.getLong("source_row"));
  }

  private static String jsonName(EvidenceColumn column) {
    return JdbcUtils.convertUnderscoreNameToPropertyName(column.column());
  }

  /** Which page of so many rows, counted from 0. */
  record Page(int number, int size) {

    EvidencePage rows() {
      return new EvidencePage(size, (long) number * size);
    }
  }
}
