package it.sprint.warehouse.kpi;

import it.sprint.warehouse.database.BoundStatement;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;

/** Questions, and what a statement answers to a role; to the public one unless it is named. */
final class Rows {

  private Rows() {}

  static List<Map<String, @Nullable Object>> of(BoundSql sql) throws SQLException {
    return of(DatabaseRole.PUBLIC, sql);
  }

  static List<Map<String, @Nullable Object>> of(DatabaseRole role, BoundSql sql)
      throws SQLException {
    try (Connection reader = MigratedDatabase.shared().connect(role)) {
      return of(reader, sql);
    }
  }

  /** What is asked of a KPI of the catalogue, without filters and bounds. */
  static KpiQuestion question(String id, String calendar, String... breakdowns) {
    Kpi kpi = KpiCatalogue.load().find(id).orElseThrow();
    List<Breakdown> asked =
        List.of(breakdowns).stream()
            .map(breakdown -> kpi.findBreakdown(breakdown).orElseThrow())
            .toList();
    return new KpiQuestion(kpi, calendar, asked, Map.of(), null, null);
  }

  /** Picks columns of a row: the one value, or a tuple of several. */
  static Function<Map<String, @Nullable Object>, Object> figure(String... columns) {
    return row ->
        columns.length == 1
            ? row.get(columns[0])
            : new Tuple(List.of(columns).stream().map(row::get).toArray());
  }

  /** A tuple to be found; null stands for no value. */
  static Tuple figureOf(@Nullable Object... values) {
    return new Tuple(values);
  }

  /** The role that may read the figures of a KPI. */
  static DatabaseRole roleOf(Kpi kpi) {
    return kpi.audience().isEverybody() ? DatabaseRole.PUBLIC : DatabaseRole.STAFF;
  }

  static List<Map<String, @Nullable Object>> of(Connection reader, BoundSql sql)
      throws SQLException {
    try (PreparedStatement statement = BoundStatement.prepare(reader, sql);
        ResultSet result = statement.executeQuery()) {
      return rows(result);
    }
  }

  private static List<Map<String, @Nullable Object>> rows(ResultSet result) throws SQLException {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    while (result.next()) {
      Map<String, @Nullable Object> row = new LinkedHashMap<>();
      for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
        row.put(result.getMetaData().getColumnLabel(i), result.getObject(i));
      }
      rows.add(row);
    }
    return rows;
  }
}
