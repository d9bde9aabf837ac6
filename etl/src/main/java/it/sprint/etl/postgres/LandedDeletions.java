package it.sprint.etl.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Of which deliveries the landed rows were deleted because they were old. */
public final class LandedDeletions {

  private final Connection connection;

  public LandedDeletions(Connection connection) {
    this.connection = connection;
  }

  /** Deliveries from before that time of which nothing more is to be made of what was landed. */
  public List<Long> due(Instant before) {
    String sql =
        """
        select delivery_key from ops.delivery
        where status = 'published' and received_at < ? and landed_deleted_at is null
        order by delivery_key
        """;
    return Statements.run(
        "look for old deliveries",
        () -> {
          List<Long> due = new ArrayList<>();
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, Statements.at(before));
            try (ResultSet row = statement.executeQuery()) {
              while (row.next()) {
                due.add(row.getLong(1));
              }
            }
          }
          return due;
        });
  }

  /** Notes that they are deleted. */
  public void done(Collection<Long> deliveryKeys, Instant at) {
    Statements.run(
        "note what was deleted",
        () ->
            Statements.update(
                connection,
                "update ops.delivery set landed_deleted_at = ? where delivery_key = any (?)",
                Statements.at(at),
                connection.createArrayOf("bigint", deliveryKeys.toArray())));
  }
}
