package it.sprint.api.kpi;

import it.sprint.warehouse.feed.Text;
import it.sprint.warehouse.kpi.EvidenceColumn;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcUtils;

/** Reads one row behind a figure from a row of its query; codes get their names. */
record EvidenceRow(List<EvidenceColumn> columns, Map<EvidenceColumn, Map<String, Text>> names) {

  EvidenceAnswer.Row read(ResultSet row) throws SQLException {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (EvidenceColumn column : columns) {
      values.put(jsonName(column), value(column, row.getObject(column.column())));
    }
    return new EvidenceAnswer.Row(
        values,
        row.getBoolean("is_counted"),
        delivery(row),
        row.getObject("source_row", Long.class));
  }

  private static EvidenceAnswer.@Nullable Delivery delivery(ResultSet row) throws SQLException {
    String id = row.getString("delivery_id");
    return id == null ? null : new EvidenceAnswer.Delivery(id, row.getString("file_name"));
  }

  private @Nullable Object value(EvidenceColumn column, @Nullable Object value) {
    Map<String, Text> known = names.get(column);
    if (known != null && value instanceof String code) {
      return Figure.Member.of(code, known);
    }
    return value instanceof Date date ? date.toLocalDate() : value;
  }

  static String jsonName(EvidenceColumn column) {
    return JdbcUtils.convertUnderscoreNameToPropertyName(column.column());
  }
}
