package it.sprint.etl.postgres;

import it.sprint.etl.run.PullState;
import it.sprint.etl.run.RunException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The memory of pulls in PostgreSQL: how far each feed has come. */
public final class PullStates {

  private final Connection connection;

  public PullStates(Connection connection) {
    this.connection = connection;
  }

  /** The state after the last pull that was saved; empty before the first one. */
  public Optional<PullState> find(String feed) {
    String sql =
        "select watermark, server_time, pulled_at, delivered_at from ops.pull where feed = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, feed);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(state(feed, row)) : Optional.empty();
      }
    } catch (SQLException exception) {
      throw RunException.databaseFailed("read how far a pull came", exception);
    }
  }

  private static PullState state(String feed, ResultSet row) throws SQLException {
    return new PullState(
        feed,
        instant(row, "watermark"),
        row.getObject("server_time", OffsetDateTime.class).toInstant(),
        row.getObject("pulled_at", OffsetDateTime.class).toInstant(),
        instant(row, "delivered_at"));
  }

  /** Saves a state; to be called once the pull's delivery is recorded, or when it brought none. */
  public void save(PullState state) {
    String sql =
        """
        insert into ops.pull (feed, watermark, server_time, pulled_at, delivered_at)
        values (?, ?, ?, ?, ?)
        on conflict (feed) do update set watermark = excluded.watermark,
            server_time = excluded.server_time, pulled_at = excluded.pulled_at,
            delivered_at = excluded.delivered_at
        """;
    try {
      Statements.update(
          connection,
          sql,
          state.feed(),
          at(state.watermark()),
          at(state.serverTime()),
          at(state.pulledAt()),
          at(state.deliveredAt()));
    } catch (SQLException exception) {
      throw RunException.databaseFailed("save how far a pull came", exception);
    }
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
