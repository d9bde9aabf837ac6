package it.sprint.warehouse.account;

import it.sprint.warehouse.database.DatabaseException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The local accounts in the database: found, made, changed. */
public final class Accounts {

  static final int SHORTEST_PASSWORD = 12;
  static final int LONGEST_PASSWORD = 200;

  private static final String SELECT = "select %s from app.account".formatted(AccountRow.COLUMNS);

  private static final String INSERT =
      """
      insert into app.account
          (username, display_name, password_hash, role, partner, created_at, changed_at)
      values (?, ?, ?, ?, ?, ?, ?)
      on conflict (username) do nothing
      """;

  private static final String SET_PASSWORD =
      """
      update app.account
      set password_hash = ?, is_enabled = true, failed_attempts = 0, locked_until = null, changed_at = ?
      where username = ?
      """;

  private static final String DISABLE =
      "update app.account set is_enabled = false, changed_at = ? where username = ?";

  private static final String PARTNERS =
      """
      select organization_code from reference.organization
      where organization_code <> 'unknown' order by organization_code
      """;

  private final Connections connections;
  private final Clock clock;

  public Accounts(Connections connections, Clock clock) {
    this.connections = connections;
    this.clock = clock;
  }

  public Optional<Account> find(long key) {
    return work(
            "read the accounts",
            connection -> select(connection, SELECT + " where account_key = ?", key))
        .stream()
        .findFirst();
  }

  Optional<Account> find(String username) {
    return work(
            "read the accounts",
            connection -> select(connection, SELECT + " where username = ?", username))
        .stream()
        .findFirst();
  }

  List<Account> all() {
    return work(
        "read the accounts", connection -> select(connection, SELECT + " order by username", null));
  }

  /** Makes an account that can be signed in to at once. */
  public void add(NewAccount account, String password) {
    checkPassword(account.username(), password);
    String hash = PasswordHash.of(password).text();
    int made =
        work(
            "make the account",
            connection -> {
              checkPartner(connection, account);
              return insert(connection, account, hash);
            });
    if (made == 0) {
      throw AccountException.alreadyThere(account.username());
    }
  }

  /**
   * Gives a new password; the account is then enabled and not locked, and signed out everywhere.
   */
  public void changePassword(String username, String password) {
    checkPassword(username, password);
    String hash = PasswordHash.of(password).text();
    int changed =
        work(
            "change the password",
            connection -> update(connection, SET_PASSWORD, hash, now(), username));
    requireChanged(username, changed);
  }

  /** Signs the account out everywhere and lets nobody sign in to it until it gets a password. */
  public void disable(String username) {
    int changed =
        work("disable the account", connection -> update(connection, DISABLE, now(), username));
    requireChanged(username, changed);
  }

  /** Whether the account can be signed in to with this password, its lock aside. */
  boolean accepts(String username, String password) {
    List<String> hashes =
        work(
            "read the accounts",
            connection ->
                texts(
                    connection,
                    "select password_hash from app.account where is_enabled and username = ?",
                    username));
    return hashes.stream().anyMatch(hash -> PasswordHash.parse(hash).matches(password));
  }

  private static void requireChanged(String username, int changed) {
    if (changed == 0) {
      throw AccountException.notThere(username);
    }
  }

  private static void checkPassword(String username, String password) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST_PASSWORD
        || length > LONGEST_PASSWORD
        || password.toLowerCase(Locale.ROOT).equals(username)) {
      throw AccountException.unfitPassword(SHORTEST_PASSWORD, LONGEST_PASSWORD);
    }
  }

  private static void checkPartner(Connection connection, NewAccount account) throws SQLException {
    String partner = account.partner();
    if (partner != null) {
      List<String> known = texts(connection, PARTNERS, null);
      if (!known.contains(partner)) {
        throw AccountException.unknownPartner(account.username(), partner, known);
      }
    }
  }

  private int insert(Connection connection, NewAccount account, String hash) throws SQLException {
    return update(
        connection,
        INSERT,
        account.username(),
        account.displayName(),
        hash,
        account.role().code(),
        account.partner(),
        now(),
        now());
  }

  private @Nullable Object now() {
    return AccountRow.value(clock.instant());
  }

  private static int update(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int index = 0; index < values.length; index++) {
        statement.setObject(index + 1, values[index]);
      }
      return statement.executeUpdate();
    }
  }

  private static List<Account> select(Connection connection, String sql, @Nullable Object value)
      throws SQLException {
    return read(connection, sql, value, AccountRow::account);
  }

  private static List<String> texts(Connection connection, String sql, @Nullable Object value)
      throws SQLException {
    return read(connection, sql, value, row -> row.getString(1));
  }

  private static <T> List<T> read(
      Connection connection, String sql, @Nullable Object value, RowReader<T> reader)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      if (value != null) {
        statement.setObject(1, value);
      }
      List<T> found = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(reader.read(row));
        }
      }
      return found;
    }
  }

  private <T> T work(String purpose, Work<T> work) {
    try (Connection connection = connections.open()) {
      return work.on(connection);
    } catch (SQLException exception) {
      throw DatabaseException.cannot(purpose, exception);
    }
  }

  /** What is done on one connection. */
  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /** Makes a value of the current row. */
  private interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }
}
