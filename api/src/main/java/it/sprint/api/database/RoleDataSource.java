package it.sprint.api.database;

import it.sprint.warehouse.database.DatabaseRole;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Connections to the warehouse as one role. */
final class RoleDataSource extends AbstractDataSource {

  private final WarehouseDatabase database;
  private final DatabaseRole role;

  RoleDataSource(WarehouseDatabase database, DatabaseRole role) {
    this.database = database;
    this.role = role;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return database.connect(role);
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    throw new SQLFeatureNotSupportedException("Only " + role.roleName() + " connects here.");
  }
}
