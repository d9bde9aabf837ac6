package it.sprint.warehouse.account;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Attempts to sign in, as the database keeps them. */
record Attempts(Connections connections) {

  private static final String SELECT =
      """
      select %s, password_hash, failed_attempts
      from app.account where username = ? for update
      """
          .formatted(AccountRow.COLUMNS);

  private static final String COUNT =
      "update app.account set failed_attempts = ?, locked_until = ? where account_key = ?";

  private static final String INSERT =
      "insert into app.sign_in (attempted_at, account_key, outcome) values (?, ?, ?)";

  /** Counts a failure of the account of that name, unless it is locked. */
  Optional<Candidate> begin(String username, Instant now) throws SQLException {
    try (Connection connection = connections.open()) {
      connection.setAutoCommit(false);
      Optional<Candidate> candidate = find(connection, username);
      if (candidate.isPresent() && !candidate.get().before().areLockedAt(now)) {
        count(connection, candidate.get(), candidate.get().before().andOneAt(now));
      }
      connection.commit();
      return candidate;
    }
  }

  /** Forgets the failures and records the success. */
  void succeed(Candidate candidate, Instant now) throws SQLException {
    try (Connection connection = connections.open()) {
      connection.setAutoCommit(false);
      count(connection, candidate, Failures.NONE);
      insert(connection, candidate.account().key(), "signed-in", now);
      connection.commit();
    }
  }

  void record(Candidate candidate, String outcome, Instant now) throws SQLException {
    record(candidate.account().key(), outcome, now);
  }

  void recordUnknown(Instant now) throws SQLException {
    record((Long) null, "unknown-account", now);
  }

  private void record(@Nullable Long key, String outcome, Instant now) throws SQLException {
    try (Connection connection = connections.open()) {
      connection.setAutoCommit(false);
      insert(connection, key, outcome, now);
      connection.commit();
    }
  }

  private static Optional<Candidate> find(Connection connection, String username)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(SELECT)) {
      select.setString(1, username);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(candidate(row)) : Optional.empty();
      }
    }
  }

  private static Candidate candidate(ResultSet row) throws SQLException {
    return new Candidate(
        AccountRow.account(row),
        PasswordHash.parse(row.getString("password_hash")),
        new Failures(row.getInt("failed_attempts"), AccountRow.moment(row, "locked_until")));
  }

  private static void count(Connection connection, Candidate candidate, Failures failures)
      throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(COUNT)) {
      update.setInt(1, failures.count());
      update.setObject(2, AccountRow.value(failures.lockedUntil()), Types.TIMESTAMP_WITH_TIMEZONE);
      update.setLong(3, candidate.account().key());
      update.executeUpdate();
    }
  }

  private static void insert(Connection connection, @Nullable Long key, String outcome, Instant now)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setObject(1, AccountRow.value(now));
      insert.setObject(2, key, Types.BIGINT);
      insert.setString(3, outcome);
      insert.executeUpdate();
    }
  }
}
