package it.sprint.api.linkage;

import it.sprint.api.TestServer;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import it.sprint.warehouse.linkage.SealedRecord;
import it.sprint.warehouse.secret.KeyRing;
import it.sprint.warehouse.secret.Purpose;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Pairs as the pipeline would leave them, about people who do not exist: records 1 and 4 are person
 * 7, records 2, 3 and 5 persons of their own. The pairs 1-2, 1-3 and 2-3 wait, with less and less
 * to move.
 */
public final class InventedPairs {

  public static final String WAITING = address("1", "2");

  static final String SURNAME = "Okonkwo";
  static final String JOINED = address("1", "4");
  static final String LEAST = address("2", "3");

  private InventedPairs() {}

  static String record(String digit) {
    return digit.repeat(32);
  }

  static String address(String one, String other) {
    return "/v1/link-pairs/" + record(one) + "/" + record(other);
  }

  public static void write() throws SQLException {
    MigratedDatabase.clean();
    KeyRing keys = KeyRing.fromEnvironment(TestServer.keysEnvironment());
    try (Connection etl = MigratedDatabase.shared().connect(DatabaseRole.ETL);
        Statement statement = etl.createStatement()) {
      insert(etl, new Invented("1", "nova-stays", 7), keys);
      insert(etl, new Invented("2", "polo-desk", 8), keys);
      insert(etl, new Invented("3", "etnie-sessions", 9), keys);
      insert(etl, new Invented("4", "polo-desk", 7), keys);
      // Sealed with keys that the server has not.
      insert(etl, new Invented("5", "polo-desk", 10), KeyRing.random(Purpose.ofWarehouse()));
      statement.execute(
          """
          insert into ops.link_pair
          select repeat(a, 32), repeat(b, 32), feed_a, feed_b, 7, 8, weight, hold, effect
          from (values
              ('1', '2', 'nova-stays', 'polo-desk', 3.25, 'births-differ', 1.9),
              ('1', '3', 'nova-stays', 'etnie-sessions', 0.5, 'none', 0.8),
              ('2', '3', 'polo-desk', 'etnie-sessions', -0.5, 'given-names-differ', 0.4)
          ) as invented (a, b, feed_a, feed_b, weight, hold, effect)
          """);
      statement.execute(
          """
          insert into ops.link_explanation values (repeat('1', 32), repeat('2', 32), '
              {"prior": -13.2, "total": 3.25, "hold": "births-differ", "steps": [
                  {"comparison": "surname", "level": "same", "weight": 9.5, "sum": -3.7},
                  {"comparison": "birth-date", "level": "different", "weight": -4.1, "sum": 3.25}]}
          ')
          """);
    }
  }

  private record Invented(String digit, String feed, long person) {}

  private static void insert(Connection etl, Invented invented, KeyRing keys) throws SQLException {
    String record = record(invented.digit());
    String values =
        """
        {"given_name": ["Ada"], "surname": ["%s"], "birth_date": ["1994-01-0%s"],
         "citizenship": ["NGA", "XYZ"], "municipality": ["A669"], "tax_code": ["INVENTED%s"]}
        """
            .formatted(SURNAME, invented.digit(), invented.digit());
    try (PreparedStatement insert =
        etl.prepareStatement("insert into ops.link_record values (?, ?, ?, ?)")) {
      insert.setString(1, record);
      insert.setString(2, invented.feed());
      insert.setLong(3, invented.person());
      insert.setBytes(4, new SealedRecord(keys).seal(values, record));
      insert.executeUpdate();
    }
  }
}
