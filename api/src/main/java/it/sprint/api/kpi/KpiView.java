package it.sprint.api.kpi;

import it.sprint.api.edition.Edition;
import it.sprint.warehouse.columns.ColumnFigures;
import it.sprint.warehouse.kpi.BoundSql;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An edition, a way to ask it as the role that may read a KPI's figures, and its facts if they are
 * in memory.
 */
public record KpiView(Edition edition, JdbcClient jdbc, Optional<ColumnFigures> columns) {

  JdbcClient.StatementSpec ask(BoundSql sql) {
    return jdbc.sql(sql.text()).params(sql.values());
  }
}
