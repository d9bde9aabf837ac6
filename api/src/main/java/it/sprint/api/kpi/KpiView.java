package it.sprint.api.kpi;

import it.sprint.api.edition.Edition;
import it.sprint.warehouse.kpi.BoundSql;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An edition, and a way to ask it as the role that may read a KPI's figures. */
public record KpiView(Edition edition, JdbcClient jdbc) {

  JdbcClient.StatementSpec ask(BoundSql sql) {
    return jdbc.sql(sql.text()).params(sql.values());
  }
}
