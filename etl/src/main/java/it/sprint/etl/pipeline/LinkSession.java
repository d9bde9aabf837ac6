package it.sprint.etl.pipeline;

import it.sprint.etl.lake.Lake;
import it.sprint.etl.lake.Sessions;
import it.sprint.etl.person.PersonTables;
import it.sprint.etl.person.PersonVault;
import it.sprint.etl.rights.VaultRows;
import it.sprint.etl.run.RunException;
import it.sprint.warehouse.database.Database;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.linkage.VaultAccess;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The lake and the vault, opened for a command about persons. */
final class LinkSession implements AutoCloseable {

  private final EtlSettings settings;
  private final SparkSession spark;

  private LinkSession(EtlSettings settings, SparkSession spark) {
    this.settings = settings;
    this.spark = spark;
  }

  static LinkSession open(Map<String, String> environment) {
    EtlSettings settings = EtlSettings.fromEnvironment(environment);
    return new LinkSession(settings, Sessions.start(settings.sparkMaster()));
  }

  EtlSettings settings() {
    return settings;
  }

  Lake lake() {
    return new Lake(spark, settings.lake());
  }

  Lake vault() {
    return new Lake(spark, settings.vault());
  }

  PersonVault persons() {
    return new PersonVault(vault(), settings.keys());
  }

  /** Whose record each person of a register is. */
  Dataset<Row> register() {
    return lake().read(PersonTables.REGISTER);
  }

  /** The live persons of all registers, as the last run knew them. */
  Dataset<Row> records() {
    return persons().records().live(register());
  }

  /**
   * Writes down that records are opened, before they are.
   *
   * @param purpose a code, such as {@code train}
   * @param what whose, by keys
   */
  void logAccess(String purpose, String what, int records) {
    inDatabase(
        connection ->
            new VaultAccess(connection)
                .log(System.getProperty("user.name"), purpose, what, records));
  }

  /** The same, for all registers. */
  void logAccess(String purpose) {
    logAccess(purpose, "all registers", VaultRows.count(vault(), Contracts.load()));
  }

  /** Does something in PostgreSQL. */
  void inDatabase(Consumer<Connection> action) {
    try (Database database = Database.open(settings.database()).closedAtExit();
        Connection connection = database.connect(DatabaseRole.ETL)) {
      action.accept(connection);
    } catch (SQLException e) {
      throw RunException.cannotConnect(e);
    }
  }

  @Override
  public void close() {
    spark.stop();
  }
}
