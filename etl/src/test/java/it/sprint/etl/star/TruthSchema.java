package it.sprint.etl.star;

import it.sprint.etl.generator.StateRows;
import it.sprint.etl.lake.Lake;
import it.sprint.etl.person.PersonTables;
import it.sprint.warehouse.feed.ColumnType;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.ListedColumn;
import it.sprint.warehouse.feed.MappedColumn;
import it.sprint.warehouse.feed.RecordType;
import it.sprint.warehouse.reference.ListTable;
import it.sprint.warehouse.reference.ReferenceLists;
import it.sprint.warehouse.secret.KeyRing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * What the generator says of the end, as texts in schema {@code truth} of the database: a table for
 * each kind of record, such as {@code truth.polo_desk_need}, with our codes beside or in the place
 * of the partners' own ones; all that ever counted of them, such as {@code
 * truth.every_polo_desk_need}; and whom the register of persons takes a partner's person for,
 * {@code truth.register}. The list of projects is there too, {@code truth.project}: the database
 * has none.
 */
public final class TruthSchema {

  private static final ZoneId LOCAL_TIME = ZoneId.of("Europe/Rome");
  private static final String HEALTH_AUTHORITY = "asl-bt";

  private final Connection connection;
  private final Path generated;
  private final Map<String, String> areasOfHealth = new HashMap<>();

  /**
   * A schema to be made.
   *
   * @param connection of the owner of the database
   * @param generated the folder of the generator
   */
  public TruthSchema(Connection connection, Path generated) {
    this.connection = connection;
    this.generated = generated;
  }

  /** Makes it, in the place of an earlier one. */
  public void load(Lake lake, KeyRing keys) throws SQLException, IOException {
    execute("drop schema if exists truth cascade");
    execute("create schema truth");
    readAreas();
    Map<Kind.PersonColumn, List<String>> persons = new HashMap<>();
    for (Kind kind : kinds()) {
      StateRows rows = StateRows.of(generated, kind.contract(), kind.type());
      put(kind.view(), kind, rows);
      put(
          StarViews.EVERY + kind.view(),
          kind,
          StateRows.everyOf(generated, kind.contract(), kind.type()));
      kind.person()
          .filter(person -> rows.header().contains(person.column()))
          .ifPresent(
              person ->
                  persons
                      .computeIfAbsent(person, name -> new ArrayList<>())
                      .addAll(
                          rows.values(List.of(person.column())).stream()
                              .map(values -> values.get(0))
                              .toList()));
    }
    putRegister(lake, keys, persons);
    putProjects();
  }

  /** Those that the generator makes: public statistics are none of them. */
  private List<Kind> kinds() {
    return Kind.all(Contracts.load()).stream()
        .filter(kind -> Files.isRegularFile(file(kind)))
        .toList();
  }

  private Path file(Kind kind) {
    return generated.resolve(
        "truth/state/%s.%s.csv".formatted(kind.contract().feed(), kind.type().name()));
  }

  private void readAreas() throws SQLException {
    for (String list : List.of("service", "need")) {
      try (Statement statement = connection.createStatement();
          var rows =
              statement.executeQuery(
                  "select %1$s, area from reference.%1$s where is_health".formatted(list))) {
        while (rows.next()) {
          areasOfHealth.put(rows.getString(1), rows.getString(2));
        }
      }
    }
  }

  private void put(String table, Kind kind, StateRows rows) throws SQLException {
    put(
        table,
        columns(rows, kind.type()),
        rows.rows().stream().map(row -> coded(row, rows, kind)).toList());
  }

  private static List<String> columns(StateRows rows, RecordType type) {
    List<String> columns = new ArrayList<>(rows.header());
    type.mappedColumns().forEach(mapped -> columns.add(ours(mapped)));
    return columns;
  }

  /** {@code service} for a code of the crosswalk of services. */
  private static String ours(MappedColumn mapped) {
    return mapped.crosswalk().replaceFirst("s$", "");
  }

  private List<@Nullable String> coded(List<String> told, StateRows rows, Kind kind) {
    List<@Nullable String> row = new ArrayList<>();
    told.forEach(cell -> row.add(cell.isEmpty() ? null : cell));
    for (MappedColumn mapped : kind.type().mappedColumns()) {
      int place = rows.header().indexOf(mapped.column().name());
      row.add(code(mapped, row.get(place), day(told, rows, kind.type())));
    }
    for (ListedColumn listed : kind.type().listedColumns()) {
      int place = rows.header().indexOf(listed.column().name());
      String cell = place < 0 ? null : row.get(place);
      if (cell != null) {
        row.set(place, ReferenceLists.load().code(listed.list(), cell).orElse(null));
      }
    }
    return row;
  }

  private @Nullable String code(
      MappedColumn mapped, @Nullable String cell, Optional<LocalDate> day) {
    if (cell == null) {
      return null;
    }
    ReferenceLists lists = ReferenceLists.load();
    String crosswalk = mapped.crosswalk();
    String partner = mapped.partner();
    String term =
        day.flatMap(known -> lists.mapped(crosswalk, partner, cell, known))
            .or(() -> lists.mapped(crosswalk, partner, cell))
            .orElse(null);
    return partner.equals(HEALTH_AUTHORITY) ? term : areasOfHealth.getOrDefault(term, term);
  }

  private static Optional<LocalDate> day(List<String> told, StateRows rows, RecordType type) {
    if (type.coverageColumn() == null) {
      return Optional.empty();
    }
    String cell = told.get(rows.header().indexOf(type.coverageColumn().name()));
    return type.coverageColumn().type() == ColumnType.TIMESTAMP
        ? Optional.of(LocalDate.ofInstant(Instant.parse(cell), LOCAL_TIME))
        : Optional.of(LocalDate.parse(cell));
  }

  private void putRegister(Lake lake, KeyRing keys, Map<Kind.PersonColumn, List<String>> persons)
      throws SQLException {
    Map<Long, Long> linked = new HashMap<>();
    for (Row row : lake.read(PersonTables.REGISTER).where("is_live").collectAsList()) {
      linked.put(row.getAs("id"), row.getAs("person_key"));
    }
    List<List<@Nullable String>> rows = new ArrayList<>();
    persons.forEach(
        (column, ids) ->
            ids.stream()
                .filter(id -> !id.isEmpty())
                .distinct()
                .forEach(
                    id -> {
                      long record = new RecordId(keys, column.source()).of(id);
                      long key = linked.getOrDefault(record, -record);
                      rows.add(List.of(column.register(), id, Long.toString(key)));
                    }));
    put("register", List.of("feed", "partner_id", "person_key"), rows.stream().distinct().toList());
    execute("alter table truth.register alter person_key type bigint using person_key::bigint");
  }

  /** The list of projects, which no table of the database holds. */
  private void putProjects() throws SQLException {
    for (ListTable list : ReferenceLists.load().tables()) {
      if (list.name().equals("project")) {
        put("project", list.columns(), list.rows());
      }
    }
  }

  private void put(String table, List<String> columns, List<List<@Nullable String>> rows)
      throws SQLException {
    execute(
        columns.stream()
            .map(column -> column + " text")
            .collect(Collectors.joining(", ", "create table truth." + table + " (", ")")));
    String places =
        IntStream.range(0, columns.size()).mapToObj(i -> "?").collect(Collectors.joining(", "));
    try (PreparedStatement insert =
        connection.prepareStatement("insert into truth." + table + " values (" + places + ")")) {
      for (List<@Nullable String> row : rows) {
        for (int i = 0; i < columns.size(); i++) {
          insert.setString(i + 1, row.get(i));
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
