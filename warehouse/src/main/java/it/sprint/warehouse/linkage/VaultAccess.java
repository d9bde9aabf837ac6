package it.sprint.warehouse.linkage;

import it.sprint.warehouse.database.DatabaseException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * The log of who had records of persons opened. It is written before anything is shown: what cannot
 * be logged is not opened.
 */
public final class VaultAccess {

  private static final int LONGEST_WHAT = 1000;

  private final Connection connection;

  public VaultAccess(Connection connection) {
    this.connection = connection;
  }

  /**
   * Writes down that somebody has records opened.
   *
   * @param purpose a code, such as {@code review}
   * @param what the keys of what is opened; the first of them where they are many
   * @param records how many records are opened
   */
  public void log(String who, String purpose, String what, int records) {
    String sql =
        "insert into app.vault_access (accessed_by, purpose, what, record_count) values (?, ?, ?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, who);
      statement.setString(2, purpose);
      statement.setString(3, what.substring(0, Math.min(what.length(), LONGEST_WHAT)));
      statement.setInt(4, records);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw DatabaseException.cannot("log who opens records of persons", e);
    }
  }
}
