package it.sprint.api.delivery;

import it.sprint.api.TestServer;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import it.sprint.warehouse.secret.KeyRing;
import it.sprint.warehouse.secret.LandedPlace;
import it.sprint.warehouse.secret.Purpose;
import it.sprint.warehouse.secret.SealedRows;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * A ledger as the pipeline would leave it, about people who do not exist: of nova-stays a published
 * delivery (key 11) with two rejected rows and a held one (key 12); of asl-services an unreadable
 * one (key 13).
 */
public final class InventedLedger {

  /** What a rejected row holds, and nobody may see but the partner. */
  public static final String SURNAME = "OKONKWO";

  public static final String PUBLISHED = "11";
  public static final String HELD = "12";
  public static final String LONG = "14";

  private static final String HEADER = "ID ospite,Cognome,Nome,Data di nascita";

  private InventedLedger() {}

  public static void write() throws SQLException {
    MigratedDatabase.clean();
    try (Connection etl = MigratedDatabase.shared().connect(DatabaseRole.ETL)) {
      run(
          etl,
          "insert into ops.run (started_at, finished_at, outcome)"
              + " values ('2023-04-01T00:00:00Z', '2023-04-01T00:02:00Z', 'published')");
      run(etl, delivery(11, "nova-stays", "2023-04-01T00:30:00Z", "published"));
      run(
          etl,
          """
          update ops.delivery set rows_read = 10, rows_accepted = 7, rows_rejected = 2,
          rows_duplicate = 1, rows_warned = 3, rows_closed = 1,
          covers_from = '2023-01-01', covers_to = '2023-03-31' where delivery_key = 11
          """);
      run(etl, "insert into ops.delivery_count values (11, 'stay', 7, 2, 1, 1)");
      run(
          etl,
          "insert into ops.delivery_reason values"
              + " (11, 'reject', 'not-a-date', 'Data di nascita', 2),"
              + " (11, 'warn', 'missing-value', 'CUI', 3)");
      run(
          etl,
          "insert into ops.delivery_remark values"
              + " (11, 'unexpected-column', 'Note', 'Colonna in più', 'One column more')");
      rejectedRow(etl, 4, "OSP0001," + SURNAME + ",Ada,31/02/1990");
      rejectedRow(etl, 9, "OSP0002," + SURNAME + ",Bo,1990-99-99");
      run(etl, delivery(12, "nova-stays", "2023-04-08T00:30:00Z", "held"));
      run(etl, delivery(13, "asl-services", "2023-04-08T00:40:00Z", "unreadable"));
    }
  }

  /** Seals a rejected row with keys that the server has not. */
  public static void loseKeys(int line) throws SQLException {
    SealedRows others = new SealedRows(KeyRing.random(Purpose.ofWarehouse()));
    try (Connection etl = MigratedDatabase.shared().connect(DatabaseRole.ETL);
        PreparedStatement update =
            etl.prepareStatement(
                "update ops.rejected_row set sealed_text = ? where source_row = ?")) {
      update.setBytes(1, others.seal(SURNAME, new LandedPlace("nova-stays", 11, "stay", line, 0)));
      update.setInt(2, line);
      update.executeUpdate();
    }
  }

  /**
   * Adds a published delivery (key 14) of oasi2-cases, which has several kinds of record, with so
   * many rejected rows; the last one is sealed with keys that the server has not.
   */
  public static void loseKeysAtTheEndOf(int lines) throws SQLException {
    SealedRows ours = new SealedRows(KeyRing.fromEnvironment(TestServer.keysEnvironment()));
    SealedRows others = new SealedRows(KeyRing.random(Purpose.ofWarehouse()));
    try (Connection etl = MigratedDatabase.shared().connect(DatabaseRole.ETL)) {
      run(etl, delivery(14, "oasi2-cases", "2023-04-08T00:50:00Z", "published"));
      for (int line = 1; line <= lines; line++) {
        LandedPlace place = new LandedPlace("oasi2-cases", 14, "case", line, 0);
        rejectedRow(etl, place, (line < lines ? ours : others).seal(SURNAME, place));
      }
    }
  }

  private static String delivery(int key, String feed, String receivedAt, String status) {
    String problem =
        status.equals("published") ? "null, null, null" : "'volume-shrunk', 'Poche righe', 'Few'";
    return """
        insert into ops.delivery (delivery_key, delivery_id, feed, file_name, origin, byte_count,
            received_at, contract_version, delivery_kind, status, run_id, rows_accepted,
            rows_rejected, rows_duplicate, problem_code, problem_it, problem_en)
        values (%1$d, lpad('%1$d', 64, '0'), '%2$s', 'file-%1$d.csv', 'inbox', 100, '%3$s', '1.0.0',
            'full-snapshot', '%4$s', 1, %5$s, %5$s, %5$s, %6$s)
        """
        .formatted(
            key, feed, receivedAt, status, status.equals("published") ? "0" : "null", problem);
  }

  private static void rejectedRow(Connection etl, int line, String text) throws SQLException {
    SealedRows sealed = new SealedRows(KeyRing.fromEnvironment(TestServer.keysEnvironment()));
    LandedPlace place = new LandedPlace("nova-stays", 11, "stay", line, 0);
    rejectedRow(etl, place, sealed.seal(text, place));
  }

  private static void rejectedRow(Connection etl, LandedPlace place, byte[] sealed)
      throws SQLException {
    try (PreparedStatement insert =
        etl.prepareStatement(
            "insert into ops.rejected_row values (?, ?, ?, 0, ?, ?, cast(? as jsonb))")) {
      insert.setLong(1, place.deliveryKey());
      insert.setString(2, place.recordType());
      insert.setLong(3, place.line());
      insert.setString(4, HEADER);
      insert.setBytes(5, sealed);
      insert.setString(
          6,
          """
          [{"code": "not-a-date", "column": "Data di nascita",
            "details": ["99/99/9999", "15/03/1994"]}]
          """);
      insert.executeUpdate();
    }
  }

  private static void run(Connection etl, String sql) throws SQLException {
    try (PreparedStatement statement = etl.prepareStatement(sql)) {
      statement.execute();
    }
  }
}
