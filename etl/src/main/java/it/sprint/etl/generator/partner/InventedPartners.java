package it.sprint.etl.generator.partner;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import it.sprint.etl.run.RunException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The two partners whose data are pulled, on this machine and for as long as a run lasts: the API
 * of oasi2 and the database of polo, with what the generator wrote for them.
 */
public final class InventedPartners implements AutoCloseable {

  /** The feeds that need no file in an inbox, as these partners are pulled from. */
  static final String CASES = "oasi2-cases";

  static final String DESK = "polo-desk";

  private static final String READER = "warehouse_reader";
  private static final String ADMINISTRATOR = "postgres";
  private static final int BUSY_EVERY = 7;

  private final RestPartner api;
  private final EmbeddedPostgres database;
  private final String secret;

  private InventedPartners(RestPartner api, EmbeddedPostgres database, String secret) {
    this.api = api;
    this.database = database;
    this.secret = secret;
  }

  /** Begins to serve what lies in a folder of invented deliveries. */
  public static InventedPartners in(Path generated) {
    byte[] random = new byte[16];
    new SecureRandom().nextBytes(random);
    String secret = HexFormat.of().formatHex(random);
    try {
      RestPartner api =
          RestPartner.serve(
              generated.resolve(CASES),
              new RestPartner.Options(0, "/v1/cases", secret, "case_id", "updated_at", BUSY_EVERY),
              Clock.systemUTC());
      EmbeddedPostgres database = EmbeddedPostgres.builder().start();
      InventedPartners partners = new InventedPartners(api, database, secret);
      partners.fill(generated.resolve(DESK));
      return partners;
    } catch (IOException | SQLException exception) {
      throw RunException.cannotRead("the invented partners in " + generated, exception);
    }
  }

  /** The settings with which the pipeline pulls from these partners. */
  public Map<String, String> environment() {
    return Map.of(
        "SPRINT_OASI2_URL", api.address().toString(),
        "SPRINT_OASI2_TOKEN", secret,
        "SPRINT_POLO_URL", address(),
        "SPRINT_POLO_USER", READER,
        "SPRINT_POLO_PASSWORD", secret);
  }

  private void fill(Path folder) throws IOException, SQLException {
    try (Stream<Path> files = Files.list(folder);
        Connection connection = DriverManager.getConnection(address(), ADMINISTRATOR, "")) {
      List<Path> sorted = files.sorted().toList();
      DatabasePartner partner =
          new DatabasePartner(
              connection, new DatabasePartner.Keys("id", "updated_at", "deleted_at"));
      List<String> tables = partner.fill(sorted);
      partner.letRead(READER, secret, tables);
    }
  }

  private String address() {
    return database.getJdbcUrl(ADMINISTRATOR, ADMINISTRATOR).replaceAll("\\?.*", "");
  }

  @Override
  public void close() {
    try (database) {
      api.close();
    } catch (IOException exception) {
      throw RunException.cannotRead("the invented partners", exception);
    }
  }
}
