package it.sprint.api.kpi;

import it.sprint.api.database.SqlFile;
import it.sprint.warehouse.feed.Text;
import it.sprint.warehouse.kpi.BoundSql;
import it.sprint.warehouse.kpi.Breakdown;
import it.sprint.warehouse.kpi.Kpi;
import it.sprint.warehouse.kpi.KpiQuestion;
import it.sprint.warehouse.kpi.KpiSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers questions with figures. */
@Component
final class Figures {

  private final JdbcClient jdbc;
  private final Members members;
  private final String dataUntil = SqlFile.of(Figures.class, "dataUntil");

  Figures(JdbcClient jdbc, Members members) {
    this.jdbc = jdbc;
    this.members = members;
  }

  List<Figure> of(KpiQuestion question) {
    Map<Breakdown, Map<String, Text>> names = new LinkedHashMap<>();
    question.breakdowns().forEach(breakdown -> names.put(breakdown, members.of(breakdown.names())));
    FigureRow reader = new FigureRow(question, names, dataUntil(question.kpi()));
    BoundSql sql = KpiSql.figures(question);
    return jdbc.sql(sql.text())
        .params(sql.values())
        .query((row, number) -> reader.figure(row))
        .list();
  }

  /** The last day that published deliveries speak of; null when none tells it. */
  private @Nullable LocalDate dataUntil(Kpi kpi) {
    return jdbc.sql(dataUntil)
        .param("feeds", kpi.feeds())
        .query((row, number) -> Optional.ofNullable(row.getObject("covers_to", LocalDate.class)))
        .single()
        .orElse(null);
  }

  /** The periods of the question that have data, in time order. */
  List<String> periods(KpiQuestion question) {
    BoundSql sql = KpiSql.periods(question);
    return jdbc.sql(sql.text())
        .params(sql.values())
        .query((ResultSet row, int number) -> period(row))
        .list();
  }

  private static String period(ResultSet row) throws SQLException {
    return row.getString("period_code");
  }
}
