package it.sprint.etl.source.database;

import it.sprint.etl.run.PullState;
import it.sprint.etl.source.pull.PrivateFile;
import it.sprint.etl.source.pull.PullException;
import it.sprint.etl.source.pull.Pulled;
import it.sprint.etl.source.pull.Surroundings;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Pulls a feed's changed rows from a partner's PostgreSQL into a JSON Lines file. */
public final class DatabasePull {

  private final DatabaseFeed feed;
  private final DatabaseAccess access;
  private final DatabaseOptions options;
  private final Surroundings surroundings;
  private final String what;

  public DatabasePull(
      DatabaseFeed feed,
      DatabaseAccess access,
      DatabaseOptions options,
      Surroundings surroundings) {
    this.feed = feed;
    this.access = access;
    this.options = options;
    this.surroundings = surroundings;
    this.what = "%s from %s".formatted(feed.feed(), access.place());
  }

  /**
   * Reads what changed since the last pull.
   *
   * @param before what the last pull left; null before the first one, which reads everything
   * @throws PullException when it does not come through; the next one reads the same again
   */
  public Pulled pull(@Nullable PullState before) {
    Path target = surroundings.folder().resolve(feed.feed() + ".jsonl");
    try (PrivateFile file = PrivateFile.create(target);
        Connection connection = access.connect(options)) {
      return pull(connection, file, before);
    } catch (SQLException exception) {
      throw failed(exception);
    } catch (IOException exception) {
      throw PullException.cannotWrite(
          what, "its rows cannot be written", surroundings.folder(), exception);
    }
  }

  private Pulled pull(Connection connection, PrivateFile file, @Nullable PullState before)
      throws SQLException, IOException {
    prepare(connection);
    Horizon horizon = Horizon.read(connection);
    tell(horizon);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setAutoCommit(false);
    Instant watermark = before == null ? null : before.watermark();
    ChangedRows rows =
        new ChangedRows(connection, options, new Deadline(what, surroundings, options));
    rows.write(feed.tables(), watermark, file.output());
    connection.commit();
    Instant now = surroundings.clock().instant();
    boolean isEmpty = rows.count() == 0;
    Instant deliveredAt = before == null ? null : before.deliveredAt();
    PullState state =
        new PullState(
            feed.feed(),
            horizon.watermark(watermark, rows.latest()),
            horizon.readAt(),
            now,
            isEmpty ? deliveredAt : now);
    return new Pulled(
        state, "PostgreSQL " + access.place(), rows.count(), isEmpty ? null : file.finish());
  }

  /** The session's zone is the one in which the partner's times without zone are meant. */
  private void prepare(Connection connection) throws SQLException {
    long millis = options.statementTime().toMillis();
    try (Statement statement = connection.createStatement()) {
      statement.execute("set statement_timeout = " + millis);
      statement.execute("set lock_timeout = " + millis);
      statement.execute("set time zone " + statement.enquoteLiteral(options.zone().getId()));
    }
  }

  private void tell(Horizon horizon) {
    if (!horizon.seesAll()) {
      surroundings
          .notice()
          .accept(
              "%s: the role may not see other sessions, or reads a replica; changes that a transaction of more than %d minutes commits late may be missed. Ask the partner to grant it pg_read_all_stats on the main server."
                  .formatted(feed.feed(), options.overlap().toMinutes()));
    }
  }

  /** What PostgreSQL says may repeat a row, so only the kind of its fault is told. */
  private PullException failed(SQLException exception) {
    String state = exception.getSQLState() == null ? "no state" : exception.getSQLState();
    return PullException.cannotPull(what, cause(state) + " (" + state + ")", advice(state));
  }

  private static String cause(String state) {
    return switch (state.substring(0, 2)) {
      case "08" -> "the server does not answer or the connection broke";
      case "28" -> "the server does not know the user or the password";
      case "3D" -> "the server does not have this database";
      case "42" -> "a table or a column is missing or may not be read";
      case "57" -> "the server stopped the request, or it took too long";
      case "55" -> "a table was locked for too long";
      default -> "the server failed";
    };
  }

  private static String advice(String state) {
    return switch (state.substring(0, 2)) {
      case "28", "3D" -> "Check the settings of this source.";
      case "42" ->
          "Compare the contract with the partner's tables and with what the role may read.";
      default -> "Run again later; the next run reads the same again.";
    };
  }
}
