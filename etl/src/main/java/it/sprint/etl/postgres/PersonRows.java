package it.sprint.etl.postgres;

import it.sprint.etl.star.StarTable;
import it.sprint.etl.star.StarTables;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of PostgreSQL that name a person by a key. */
public final class PersonRows {

  /** What names the person. */
  private enum Key {
    /** The key of its record in a register. */
    RECORD,
    /** The key of the person. */
    PERSON
  }

  private record KeyedRows(String table, Key key, List<String> columns) {
    String condition() {
      return columns.stream()
          .map(column -> column + " = any (?)")
          .collect(Collectors.joining(" or "));
    }
  }

  /**
   * All of them. {@code ops.person_change} is none: keys of persons stand in it that lead to nobody
   * any more. {@code app.vault_access} is none: who opened what must stay.
   */
  private static final List<KeyedRows> TABLES =
      Stream.concat(
              StarTables.aboutPersons().stream()
                  .map(table -> table.publishedAs())
                  .map(table -> new KeyedRows(table, Key.PERSON, List.of("person_key"))),
              others().stream())
          .toList();

  private static List<KeyedRows> others() {
    return List.of(
        new KeyedRows("ops.person_finding", Key.PERSON, List.of("person_key")),
        new KeyedRows("ops.link_record", Key.RECORD, List.of("record")),
        new KeyedRows("ops.link_explanation", Key.RECORD, List.of("record_a", "record_b")),
        new KeyedRows("ops.link_pair", Key.RECORD, List.of("record_a", "record_b")),
        new KeyedRows("app.link_decision", Key.RECORD, List.of("record_a", "record_b")),
        new KeyedRows("app.person_restriction", Key.RECORD, List.of("record")));
  }

  private final Connection connection;

  public PersonRows(Connection connection) {
    this.connection = connection;
  }

  /** How many rows of which table; tables without any are not there. */
  public Map<String, Long> counts(Collection<Long> persons, Collection<String> records) {
    Map<String, Long> counts = new TreeMap<>();
    for (KeyedRows rows : TABLES) {
      long count =
          change(
              "select count(*) from %s where %s",
              rows, new Keys(persons, records), PersonRows::count);
      if (count > 0) {
        counts.put(rows.table(), count);
      }
    }
    return counts;
  }

  /** Deletes them, in one transaction; the edition tells how many rows are left. */
  public void delete(Collection<Long> persons, Collection<String> records) {
    Transactions.run(
        connection,
        "erase rows of a person",
        () -> {
          for (KeyedRows rows : TABLES) {
            change(
                "delete from %s where %s",
                rows, new Keys(persons, records), PreparedStatement::executeUpdate);
          }
          for (StarTable table : StarTables.aboutPersons()) {
            Statements.update(
                connection,
                """
                update ops.edition_table set row_count = (select count(*) from %s)
                where table_name = ?
                    and edition_number = (select edition_number from ops.edition where is_current)
                """
                    .formatted(table.publishedAs()),
                table.publishedAs());
          }
        });
  }

  /** Notes that the lake's version of a published table is another now: the earlier one is gone. */
  public void noteVersion(String table, long lakeVersion) {
    Statements.run(
        "note the version of a table",
        () ->
            Statements.update(
                connection,
                """
                update ops.edition_table set lake_version = ?
                where table_name = ?
                    and edition_number = (select edition_number from ops.edition where is_current)
                """,
                lakeVersion,
                table));
  }

  /** The files of these feeds that somebody had checked and has not delivered, by name. */
  public List<String> checkedUploads(Collection<String> feeds) {
    String sql = "select upload_id from app.upload where state = 'checked' and feed = any (?)";
    return Statements.run(
        "look for checked files",
        () -> {
          List<String> uploads = new ArrayList<>();
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", feeds.toArray()));
            try (ResultSet row = statement.executeQuery()) {
              while (row.next()) {
                uploads.add(row.getString(1));
              }
            }
          }
          return uploads;
        });
  }

  /** Notes that a checked file is gone; whoever wants to deliver it has it checked again. */
  public void dropUpload(String upload) {
    Statements.run(
        "drop a checked file",
        () ->
            Statements.update(
                connection,
                "update app.upload set state = 'dropped' where upload_id = cast(? as uuid)",
                upload));
  }

  private interface Bound {
    long run(PreparedStatement statement) throws SQLException;
  }

  /** The keys that mean a person. */
  private record Keys(Collection<Long> persons, Collection<String> records) {}

  private long change(String sql, KeyedRows rows, Keys keys, Bound action) {
    return Statements.run(
        "look for rows of a person",
        () -> {
          Array values =
              rows.key() == Key.PERSON
                  ? connection.createArrayOf("bigint", keys.persons().toArray())
                  : connection.createArrayOf("bpchar", keys.records().toArray());
          try (PreparedStatement statement =
              connection.prepareStatement(sql.formatted(rows.table(), rows.condition()))) {
            for (int column = 1; column <= rows.columns().size(); column++) {
              statement.setArray(column, values);
            }
            return action.run(statement);
          }
        });
  }

  private static long count(PreparedStatement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Where a row of a delivery stands. */
  public record RowPlace(String recordType, long deliveryKey, long line, int item) {}

  /** Notes that accepted rows of these places are erased. */
  public void noteAccepted(List<RowPlace> places) {
    Map<List<Object>, Long> counts =
        places.stream()
            .collect(
                Collectors.groupingBy(
                    place -> List.of(place.deliveryKey(), place.recordType()),
                    Collectors.counting()));
    counts.forEach(
        (kind, count) ->
            Statements.run(
                "count erased rows",
                () ->
                    Statements.update(
                        connection,
                        """
                        insert into ops.erased_row as erased values (?, ?, ?, 0)
                        on conflict (delivery_key, record_type)
                        do update set rows_accepted = erased.rows_accepted + excluded.rows_accepted
                        """,
                        kind.get(0),
                        kind.get(1),
                        count)));
  }

  /** Deletes rejected rows and counts them as erased, at once, so that the ledger adds up. */
  public void eraseRejected(List<RowPlace> places) {
    String sql =
        """
        with place as (
            select * from unnest(?, ?, ?, ?) as place (delivery_key, record_type, source_row, source_item)
        ),
        gone as (
            delete from ops.rejected_row as rejected using place
            where rejected.delivery_key = place.delivery_key
                and rejected.record_type = place.record_type
                and rejected.source_row = place.source_row
                and rejected.source_item = place.source_item
            returning rejected.delivery_key, rejected.record_type
        )
        insert into ops.erased_row as erased
        select delivery_key, record_type, 0, count(*) from gone group by delivery_key, record_type
        on conflict (delivery_key, record_type)
        do update set rows_rejected = erased.rows_rejected + excluded.rows_rejected
        """;
    Statements.run(
        "erase rejected rows",
        () ->
            Statements.update(
                connection,
                sql,
                array("bigint", places, RowPlace::deliveryKey),
                array("text", places, RowPlace::recordType),
                array("bigint", places, RowPlace::line),
                array("integer", places, RowPlace::item)));
  }

  private Array array(String type, List<RowPlace> places, Function<RowPlace, Object> part)
      throws SQLException {
    return connection.createArrayOf(
        type, new ArrayList<>(places.stream().map(part).toList()).toArray());
  }
}
