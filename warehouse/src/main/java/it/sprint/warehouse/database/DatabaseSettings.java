package it.sprint.warehouse.database;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which PostgreSQL to use: the embedded one, or a server of one's own. */
public sealed interface DatabaseSettings {

  /** A PostgreSQL that lives in a folder and runs while a command needs it. */
  record Embedded(Path home) implements DatabaseSettings {}

  /**
   * A PostgreSQL server that somebody else runs; the administrator is needed for migrations only.
   */
  record Server(String url, @Nullable Login administrator, Map<DatabaseRole, String> passwords)
      implements DatabaseSettings {

    public Server {
      passwords = Map.copyOf(passwords);
    }
  }

  /**
   * Reads {@code SPRINT_DB_URL}, {@code SPRINT_DB_USER}, {@code SPRINT_DB_PASSWORD} and the
   * passwords of the roles; without the first, the embedded one in {@code SPRINT_HOME} (default
   * {@code .sprint}).
   */
  static DatabaseSettings fromEnvironment(Map<String, String> environment) {
    String url = environment.getOrDefault("SPRINT_DB_URL", "");
    return url.isBlank()
        ? new Embedded(Path.of(environment.getOrDefault("SPRINT_HOME", ".sprint")))
        : server(url, environment);
  }

  private static Server server(String url, Map<String, String> environment) {
    Map<DatabaseRole, String> passwords = new EnumMap<>(DatabaseRole.class);
    for (DatabaseRole role : DatabaseRole.values()) {
      String password = environment.get(role.passwordVariable());
      if (password != null) {
        passwords.put(role, password);
      }
    }
    String user = environment.get("SPRINT_DB_USER");
    String password = environment.get("SPRINT_DB_PASSWORD");
    Login administrator = user == null || password == null ? null : new Login(url, user, password);
    return new Server(url, administrator, passwords);
  }
}
