package it.sprint.etl.pipeline;

import it.sprint.warehouse.database.Database;
import it.sprint.warehouse.database.DatabaseRole;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What was published of the public feeds, and what the ledger tells of their deliveries. */
final class PublishedContent {

  private static final String CONTENT =
      """
      select 'landing|' || t::text from published.fact_landing as t
      union all select 'presence|' || t::text from published.fact_reception_presence as t
      union all select 'population|' || t::text from published.fact_foreign_population as t
      union all select 'citizen|' || t::text from published.fact_foreign_citizen as t
      union all select 'contract|' || t::text from published.fact_contract as t
      union all select concat_ws('|', 'delivery', delivery_id, status, rows_read, rows_accepted,
          rows_rejected, rows_duplicate, covers_from, covers_to) from ops.delivery
      union all select concat_ws('|', 'reason', delivery_key, severity, code, row_count)
          from ops.delivery_reason
      union all select concat_ws('|', 'edition', edition_number, as_of, is_current) from ops.edition
      order by 1
      """;

  private PublishedContent() {}

  static List<String> of(Database database) throws SQLException {
    try (Connection connection = database.connect(DatabaseRole.ETL);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(CONTENT)) {
      List<String> content = new ArrayList<>();
      while (rows.next()) {
        content.add(rows.getString(1));
      }
      return content;
    }
  }
}
