package it.sprint.warehouse.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Who opened records is written down for good. */
class VaultAccessIT {

  @BeforeEach
  void nothingLogged() throws SQLException {
    MigratedDatabase.clean();
  }

  @ParameterizedTest
  @EnumSource(
      value = DatabaseRole.class,
      mode = Mode.INCLUDE,
      names = {"APP", "ETL"})
  void programsLogAndCannotChangeTheLog(DatabaseRole role) throws SQLException {
    try (Connection connection = MigratedDatabase.shared().connect(role);
        Statement statement = connection.createStatement()) {
      new VaultAccess(connection).log("ada", "review", "a b", 2);

      for (String change :
          new String[] {
            "update app.vault_access set accessed_by = 'bob'", "delete from app.vault_access"
          }) {
        assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("denied");
      }
    }
    assertThat(logged()).isEqualTo("ada review 2 a b");
  }

  @Test
  void longListOfKeysIsCut() throws SQLException {
    try (Connection connection = MigratedDatabase.shared().connect(DatabaseRole.ETL)) {
      new VaultAccess(connection).log("ada", "export", "k".repeat(5000), 150);
    }

    assertThat(logged()).isEqualTo("ada export 150 " + "k".repeat(1000));
  }

  private static String logged() throws SQLException {
    String sql =
        "select accessed_by || ' ' || purpose || ' ' || record_count || ' ' || what from app.vault_access";
    try (Connection connection = MigratedDatabase.shared().connect(DatabaseRole.APP);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
