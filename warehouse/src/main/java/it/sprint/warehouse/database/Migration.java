package it.sprint.warehouse.database;

import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.reference.FeedRow;
import it.sprint.warehouse.reference.ReferenceLists;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Scope;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.command.core.helpers.ShowSummaryArgument;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.lockservice.LockService;
import liquibase.lockservice.LockServiceFactory;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/** Brings a database up to date: roles, schema, reference lists. Doing it again changes nothing. */
public final class Migration {

  private static final String CHANGELOG = "db/changelog.yaml";

  /**
   * Liquibase tells of every step at INFO; a field, since the log manager forgets unused loggers.
   */
  private static final Logger LIQUIBASE = Logger.getLogger("liquibase");

  private Migration() {}

  public static void apply(Database database) {
    Login administrator = database.administrator();
    LIQUIBASE.setLevel(Level.WARNING);
    // Two migrations at once wait for each other; the lock ends with its connection.
    try (Connection lock = administrator.connect();
        Statement statement = lock.createStatement()) {
      statement.execute("select pg_advisory_lock(hashtext('sprint-migrate'))");
      Roles.create(administrator, database);
      updateSchema(database.login(DatabaseRole.OWNER));
      publishReferenceLists(database);
    } catch (SQLException | MigrationFailure exception) {
      throw DatabaseException.cannotMigrate(administrator, exception);
    }
  }

  private static void updateSchema(Login owner) throws SQLException, MigrationFailure {
    try (Connection connection = owner.connect()) {
      liquibase.database.Database target =
          DatabaseFactory.getInstance()
              .findCorrectDatabaseImplementation(new JdbcConnection(connection));
      target.setLiquibaseSchemaName(Roles.LIQUIBASE_SCHEMA);
      Scope.child(
          Map.of(
              Scope.Attr.ui.name(), new LoggerUIService(),
              Scope.Attr.resourceAccessor.name(),
                  new ClassLoaderResourceAccessor(Migration.class.getClassLoader())),
          () -> {
            releaseLockOfAKilledProcess(target);
            update(target);
          });
    } catch (SQLException exception) {
      throw exception;
    } catch (Exception exception) {
      throw new MigrationFailure(exception);
    }
  }

  private static void update(liquibase.database.Database target) throws Exception {
    new CommandScope(UpdateCommandStep.COMMAND_NAME)
        .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, target)
        .addArgumentValue(UpdateCommandStep.CHANGELOG_FILE_ARG, CHANGELOG)
        .addArgumentValue(ShowSummaryArgument.SHOW_SUMMARY_OUTPUT, UpdateSummaryOutputEnum.LOG)
        .execute();
  }

  /**
   * Liquibase's own lock is a row that outlives a killed process; ours is held, so nobody has it.
   */
  private static void releaseLockOfAKilledProcess(liquibase.database.Database target)
      throws LiquibaseException {
    LockService lock = LockServiceFactory.getInstance().getLockService(target);
    lock.init();
    lock.forceReleaseLock();
  }

  private static void publishReferenceLists(Database database) throws SQLException {
    try (Connection connection = database.connect(DatabaseRole.OWNER)) {
      connection.setAutoCommit(false);
      ReferenceLists.load().publish(connection);
      ReferenceLists.publishFeeds(connection, feeds());
      connection.commit();
    }
  }

  private static List<FeedRow> feeds() {
    return Contracts.load().all().stream().map(Migration::feed).toList();
  }

  private static FeedRow feed(Contract contract) {
    return new FeedRow(
        contract.feed(),
        contract.title().it(),
        contract.title().en(),
        contract.partner(),
        contract.isPublic(),
        contract.version(),
        contract.sla().frequencyDays(),
        contract.sla().graceDays());
  }

  /** Liquibase declares {@code Exception}; this carries it to the one place that reports it. */
  private static final class MigrationFailure extends Exception {

    private static final long serialVersionUID = 1L;

    MigrationFailure(Exception cause) {
      super(cause.getMessage(), cause);
    }
  }
}
