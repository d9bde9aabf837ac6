package it.sprint.warehouse.database;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** The logins of one database: one for each role, and the administrator's. */
record Logins(Function<DatabaseRole, Login> byRole, Supplier<Login> byAdministrator) {

  static Logins of(DatabaseSettings.Server server) {
    return new Logins(
        role -> {
          String password = server.passwords().get(role);
          if (password == null) {
            throw DatabaseException.passwordMissing(role);
          }
          return new Login(server.url(), role.roleName(), password);
        },
        () -> {
          Login administrator = server.administrator();
          if (administrator == null) {
            throw DatabaseException.administratorMissing();
          }
          return administrator;
        });
  }

  static Logins of(EmbeddedServer server, Secrets secrets) {
    Map<DatabaseRole, Login> logins = new EnumMap<>(DatabaseRole.class);
    for (DatabaseRole role : DatabaseRole.values()) {
      logins.put(role, new Login(server.url(), role.roleName(), secrets.password(role.roleName())));
    }
    Login administrator =
        new Login(
            server.url(),
            EmbeddedServer.ADMINISTRATOR,
            secrets.password(EmbeddedServer.ADMINISTRATOR));
    return new Logins(
        role -> {
          Login login = logins.get(role);
          if (login == null) {
            throw DatabaseException.passwordMissing(role);
          }
          return login;
        },
        () -> administrator);
  }

  Login of(DatabaseRole role) {
    return byRole.apply(role);
  }

  Login administrator() {
    return byAdministrator.get();
  }
}
