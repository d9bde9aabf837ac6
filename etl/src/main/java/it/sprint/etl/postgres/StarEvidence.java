package it.sprint.etl.postgres;

import it.sprint.etl.run.RunException;
import it.sprint.etl.star.StarTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Where rows of the star come from: partner, file and line. */
public final class StarEvidence {

  private final Connection connection;

  public StarEvidence(Connection connection) {
    this.connection = connection;
  }

  /**
   * The columns of a row, one a line, and where it stands in what was delivered.
   *
   * @param key the value of each column of the table's key
   */
  public List<String> of(StarTable table, List<String> key) {
    String condition =
        table.key().stream()
            .map(column -> column + "::text = ?")
            .collect(Collectors.joining(" and "));
    String sql =
        """
        select field.key, field.value, delivery.feed, delivery.file_name, delivery.received_at,
            row ->> 'source_row', nullif(row ->> 'source_item', '0')
        from (select to_json(star) as row from %s as star where %s) as found
        cross join lateral json_each_text(row) with ordinality as field (key, value, place)
        left join ops.delivery on delivery_key = (row ->> 'delivery_key')::bigint
        order by place
        """
            .formatted(table.publishedAs(), condition);
    List<String> lines =
        Statements.run(
            "look for a row of the star",
            () -> {
              try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int place = 0; place < key.size(); place++) {
                  statement.setString(place + 1, key.get(place));
                }
                try (ResultSet rows = statement.executeQuery()) {
                  return lines(rows);
                }
              }
            });
    if (lines.isEmpty()) {
      throw RunException.noSuchRow(table.name());
    }
    return lines;
  }

  private static List<String> lines(ResultSet rows) throws SQLException {
    List<String> lines = new ArrayList<>();
    String source = "";
    while (rows.next()) {
      lines.add("%-24s %s".formatted(rows.getString(1), rows.getString(2)));
      if (rows.getString(3) != null) {
        String item = rows.getString(7);
        source =
            "from %s, file %s, line %s%s, received %s"
                .formatted(
                    rows.getString(3),
                    rows.getString(4),
                    rows.getString(6),
                    item == null ? "" : ", item " + item,
                    rows.getString(5));
      }
    }
    if (!source.isEmpty()) {
      lines.add(source);
    }
    return lines;
  }
}
