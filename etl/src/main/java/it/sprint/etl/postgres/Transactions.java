package it.sprint.etl.postgres;

import java.sql.Connection;
import java.sql.SQLException;

/** Several changes of the database, all of them or none. */
public final class Transactions {

  private Transactions() {}

  /** Changes that may fail. */
  public interface Work {
    void run() throws SQLException;
  }

  /** Makes the changes; a failure says which task could not be done. */
  public static void run(Connection connection, String task, Work work) {
    Statements.run(
        task,
        () -> {
          connection.setAutoCommit(false);
          try {
            work.run();
            connection.commit();
          } catch (SQLException | RuntimeException exception) {
            connection.rollback();
            throw exception;
          } finally {
            connection.setAutoCommit(true);
          }
          return task;
        });
  }
}
