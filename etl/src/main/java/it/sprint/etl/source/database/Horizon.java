package it.sprint.etl.source.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How far a snapshot that is taken next can be trusted to be whole. It must be read before the
 * snapshot: whoever runs or starts in between is then counted as running.
 *
 * @param readAt the partner's own time
 * @param oldest the start of the oldest transaction that was seen running
 * @param seesAll whether every session could be seen, and prepared transactions do not hide one
 * @param hasPrepared whether a prepared transaction waits, of which only the end is missing and the
 *     start is not told
 */
record Horizon(Instant readAt, @Nullable Instant oldest, boolean seesAll, boolean hasPrepared) {

  /** Sessions that never write a partner's rows would hold the watermark back for nothing. */
  private static final String SQL =
      """
      select
          statement_timestamp() as read_at,
          min(activity.xact_start) as oldest,
          coalesce(bool_and(activity.state is not null and activity.state <> 'disabled'), true)
              and not pg_is_in_recovery() as sees_all,
          exists (
              select 1 from pg_prepared_xacts where database = current_database()
          ) as has_prepared
      from pg_stat_activity as activity
      where activity.datname = current_database()
          and activity.pid <> pg_backend_pid()
          and coalesce(activity.backend_type, '') not in ('autovacuum worker', 'walsender')
      """;

  static Horizon read(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(SQL);
        ResultSet row = statement.executeQuery()) {
      row.next();
      OffsetDateTime oldest = row.getObject("oldest", OffsetDateTime.class);
      return new Horizon(
          row.getObject("read_at", OffsetDateTime.class).toInstant(),
          oldest == null ? null : oldest.toInstant(),
          row.getBoolean("sees_all"),
          row.getBoolean("has_prepared"));
    }
  }

  /**
   * The next watermark: the latest change seen, but never past what may still come. It may go back,
   * which costs reading some rows again.
   *
   * @param before the last watermark
   * @param latestSeen the latest time of change in this pull
   */
  @Nullable Instant watermark(@Nullable Instant before, @Nullable Instant latestSeen) {
    Instant reached = later(before, latestSeen);
    if (reached == null || hasPrepared) {
      return before;
    }
    Instant settled = oldest != null && oldest.isBefore(readAt) ? oldest : readAt;
    return reached.isBefore(settled) ? reached : settled;
  }

  private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isAfter(other) ? one : other;
  }
}
