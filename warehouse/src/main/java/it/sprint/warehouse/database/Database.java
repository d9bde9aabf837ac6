package it.sprint.warehouse.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The PostgreSQL of the warehouse, ready for connections; closing it stops an embedded server that
 * this process started or took over. Closing twice is harmless.
 */
public final class Database implements AutoCloseable {

  private final Logins logins;
  private final Runnable onClose;

  private Database(Logins logins, Runnable onClose) {
    this.logins = logins;
    this.onClose = onClose;
  }

  /**
   * Starts the embedded server or joins the one that runs; a server of one's own is not touched.
   */
  public static Database open(DatabaseSettings settings) {
    if (settings instanceof DatabaseSettings.Server server) {
      return new Database(Logins.of(server), () -> {});
    }
    DatabaseSettings.Embedded embedded = (DatabaseSettings.Embedded) settings;
    Secrets secrets = Secrets.in(embedded.home());
    EmbeddedServer server = EmbeddedServer.startOrJoin(embedded.home(), secrets);
    return new Database(Logins.of(server, secrets), server::close);
  }

  /** Closes this database when the process ends in another way than by its own code. */
  public Database closedAtExit() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::close, "database-close"));
    return this;
  }

  public Login login(DatabaseRole role) {
    return logins.of(role);
  }

  public Connection connect(DatabaseRole role) throws SQLException {
    return login(role).connect();
  }

  Login administrator() {
    return logins.administrator();
  }

  @Override
  public void close() {
    onClose.run();
  }
}
