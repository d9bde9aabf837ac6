package it.sprint.etl.pipeline;

import it.sprint.etl.run.RunException;
import it.sprint.warehouse.database.Database;
import it.sprint.warehouse.database.DatabaseRole;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Carries out a request about a person with the database and the lake that the settings name. */
final class PersonSession {

  private PersonSession() {}

  /** Does it and gives the lines to print. */
  static List<String> with(String who, Function<PersonDesk, List<String>> request) {
    return with(System.getenv(), who, request);
  }

  private static List<String> with(
      Map<String, String> environment, String who, Function<PersonDesk, List<String>> request) {
    EtlSettings settings = EtlSettings.fromEnvironment(environment);
    try (Database database = Database.open(settings.database()).closedAtExit();
        Connection connection = database.connect(DatabaseRole.ETL);
        LazySpark spark = new LazySpark(settings.sparkMaster(), line -> {})) {
      return request.apply(new PersonDesk(settings, connection, spark, Clock.systemUTC(), who));
    } catch (SQLException e) {
      throw RunException.cannotConnect(e);
    }
  }
}
