package it.sprint.etl.postgres;

import it.sprint.etl.lake.LakeTable;
import it.sprint.etl.star.EnteredTables;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Reads what people entered in the pages. */
public record EnteredRows(Connection connection) {

  /** All rows, in the columns of the lake's table. */
  public List<Row> of(LakeTable table) {
    return Statements.run("read what was entered", () -> read(table));
  }

  private List<Row> read(LakeTable table) throws SQLException {
    String columns = String.join(", ", table.schema().fieldNames());
    try (PreparedStatement statement =
            connection.prepareStatement("select " + columns + " from " + entered(table));
        ResultSet row = statement.executeQuery()) {
      List<Row> rows = new ArrayList<>();
      while (row.next()) {
        @Nullable Object[] values = new @Nullable Object[table.schema().size()];
        for (int column = 0; column < values.length; column++) {
          values[column] = row.getObject(column + 1);
        }
        rows.add(RowFactory.create(values));
      }
      return rows;
    }
  }

  /** Whether anything was entered since. */
  public boolean areSince(Instant last) {
    String latest =
        EnteredTables.all().stream()
            .map(table -> "select entered_at from " + entered(table))
            .collect(Collectors.joining(" union all "));
    return Statements.run(
        "look for what was entered",
        () ->
            Statements.number(
                    connection,
                    "select count(*) from (" + latest + ") as entered where entered_at > ?",
                    Statements.at(last))
                > 0);
  }

  /** {@code app.council_action} for {@code entered/council_action}. */
  private static String entered(LakeTable table) {
    return table.path().replace("entered/", "app.");
  }
}
