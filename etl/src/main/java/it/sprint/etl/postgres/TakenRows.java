package it.sprint.etl.postgres;

import it.sprint.etl.star.TakenTables;
import it.sprint.etl.star.TakenTables.Taken;
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

/** Reads what a run takes from the database into the lake. */
public record TakenRows(Connection connection) {

  /** All rows, in the columns of the lake's table. */
  public List<Row> of(Taken taken) {
    return Statements.run("read " + taken.relation(), () -> read(taken));
  }

  private List<Row> read(Taken taken) throws SQLException {
    String columns = String.join(", ", taken.table().schema().fieldNames());
    try (PreparedStatement statement =
            connection.prepareStatement("select " + columns + " from " + taken.relation());
        ResultSet row = statement.executeQuery()) {
      List<Row> rows = new ArrayList<>();
      while (row.next()) {
        @Nullable Object[] values = new @Nullable Object[taken.table().schema().size()];
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
        TakenTables.entered().stream()
            .map(taken -> "select entered_at from " + taken.relation())
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
}
