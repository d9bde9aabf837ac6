package it.sprint.etl.generator.partner;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A partner's database: makes tables out of JSON Lines files and fills them. A line is {@code
 * {"table": {"column": value}}}; which tables and columns there are, and of which type, is what the
 * files say. A key that comes again replaces its row, as in a database that is worked with.
 */
public final class DatabasePartner {

  private static final int BATCH = 1_000;

  private final Connection connection;
  private final Keys keys;

  /** The partner behind a connection that may create tables and roles. */
  public DatabasePartner(Connection connection, Keys keys) {
    this.connection = connection;
    this.keys = keys;
  }

  /** The names of the columns that every table has. */
  public record Keys(String key, String updated, String deleted) {}

  /**
   * Creates the tables that are missing and writes every row of the files, all or nothing.
   *
   * @return the tables
   */
  public List<String> fill(List<Path> files) throws SQLException, IOException {
    Map<String, TableShape> shapes = TableShape.of(files, keys);
    boolean autoCommit = connection.getAutoCommit();
    connection.setAutoCommit(false);
    try {
      for (TableShape shape : shapes.values()) {
        create(shape);
      }
      for (Path file : files) {
        write(shapes, file);
      }
      connection.commit();
      return List.copyOf(shapes.keySet());
    } catch (SQLException | IOException exception) {
      connection.rollback();
      throw exception;
    } finally {
      connection.setAutoCommit(autoCommit);
    }
  }

  /**
   * Makes a role that reads these tables, sees when other sessions' transactions began, no more.
   */
  public void letRead(String user, String password, List<String> tables) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      String role = quoted(user);
      statement.execute(
          "do $$ begin create role %s; exception when duplicate_object then null; end $$"
              .formatted(role));
      statement.execute(
          "alter role %s login password %s".formatted(role, statement.enquoteLiteral(password)));
      statement.execute(
          "grant connect on database %s to %s".formatted(quoted(connection.getCatalog()), role));
      statement.execute("grant pg_read_all_stats to " + role);
      statement.execute(
          "grant usage on schema %s to %s".formatted(quoted(connection.getSchema()), role));
      for (String table : tables) {
        statement.execute("grant select on %s to %s".formatted(quoted(table), role));
      }
    }
  }

  private void create(TableShape shape) throws SQLException {
    String columns =
        shape.columns().entrySet().stream()
            .map(column -> quoted(column.getKey()) + " " + column.getValue().sql())
            .collect(Collectors.joining(", "));
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "create table if not exists %s (%s, primary key (%s))"
              .formatted(quoted(shape.name()), columns, quoted(keys.key())));
      statement.execute(
          "create index if not exists %s on %s (%s, %s)"
              .formatted(
                  quoted(shape.name() + "_changed"),
                  quoted(shape.name()),
                  quoted(keys.updated()),
                  quoted(keys.key())));
    }
  }

  private void write(Map<String, TableShape> shapes, Path file) throws SQLException, IOException {
    try (TableRows rows = TableRows.of(file)) {
      @Nullable Batch batch = null;
      for (TableRows.Row row = rows.next(); row != null; row = rows.next()) {
        TableShape shape = shapes.get(row.table());
        if (shape == null || !row.values().containsKey(keys.key())) {
          continue;
        }
        if (batch == null || !batch.shape.equals(shape)) {
          close(batch);
          batch = new Batch(shape);
        }
        batch.add(row.values());
      }
      close(batch);
    }
  }

  private static void close(@Nullable Batch batch) throws SQLException {
    if (batch != null) {
      batch.close();
    }
  }

  private static String quoted(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  /** Rows of one table on their way. */
  private final class Batch implements AutoCloseable {

    private final TableShape shape;
    private final PreparedStatement statement;
    private int size;

    Batch(TableShape shape) throws SQLException {
      this.shape = shape;
      this.statement = connection.prepareStatement(upsert(shape));
    }

    void add(Map<String, @Nullable Object> values) throws SQLException {
      int index = 1;
      for (Map.Entry<String, TableShape.Type> column : shape.columns().entrySet()) {
        String text = column.getValue().textOf(values.get(column.getKey()));
        statement.setObject(index++, text, Types.VARCHAR);
      }
      statement.addBatch();
      size++;
      if (size % BATCH == 0) {
        statement.executeBatch();
      }
    }

    @Override
    public void close() throws SQLException {
      try (statement) {
        statement.executeBatch();
      }
    }

    private String upsert(TableShape shape) {
      List<String> names = new ArrayList<>();
      List<String> values = new ArrayList<>();
      List<String> changes = new ArrayList<>();
      for (Map.Entry<String, TableShape.Type> column : shape.columns().entrySet()) {
        String name = quoted(column.getKey());
        names.add(name);
        values.add("cast(? as %s)".formatted(column.getValue().sql()));
        changes.add("%s = excluded.%s".formatted(name, name));
      }
      return "insert into %s (%s) values (%s) on conflict (%s) do update set %s"
          .formatted(
              quoted(shape.name()),
              String.join(", ", names),
              String.join(", ", values),
              quoted(keys.key()),
              String.join(", ", changes));
    }
  }
}
