package it.sprint.warehouse.columns;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * Reads columns of one table or view by {@code COPY} in its binary form, which takes a tenth of the
 * time that rows of a result take. Numbers of no known scale cannot be kept as columns.
 */
final class TableLoader {

  /** Signature, flags and the length of an extension come before the first row. */
  private static final int HEADER = 19;

  private static final int LARGEST_SCALE = 6;

  private final Connection connection;
  private final String from;

  TableLoader(Connection connection, String from) {
    this.connection = connection;
    this.from = from;
  }

  /** The columns that can be kept, of all rows; sorted by the leading key if there is one. */
  ColumnTable load(Set<ColumnSpec> wanted, Optional<ColumnSpec> leadingKey) throws SQLException {
    Map<ColumnSpec, String> selected = new LinkedHashMap<>();
    Map<ColumnSpec, ColumnBuilder> builders = new LinkedHashMap<>();
    describe(List.copyOf(wanted), selected, builders);
    int rows = copy(selected.values(), List.copyOf(builders.values()));
    Map<ColumnSpec, Column> columns = new LinkedHashMap<>();
    for (ColumnSpec spec : List.copyOf(builders.keySet())) {
      columns.put(spec, builders.remove(spec).column());
    }
    return ColumnTable.of(rows, columns, leadingKey);
  }

  private void describe(
      List<ColumnSpec> wanted,
      Map<ColumnSpec, String> selected,
      Map<ColumnSpec, ColumnBuilder> builders)
      throws SQLException {
    String expressions =
        wanted.stream().map(spec -> "(%s)".formatted(spec.sql())).collect(Collectors.joining(", "));
    try (Statement statement = connection.createStatement()) {
      ResultSetMetaData types =
          statement
              .executeQuery("select %s from %s as fact limit 0".formatted(expressions, from))
              .getMetaData();
      for (int i = 0; i < wanted.size(); i++) {
        ColumnSpec spec = wanted.get(i);
        int type = types.getColumnType(i + 1);
        int scale = types.getScale(i + 1);
        Optional<ColumnBuilder> builder = builder(spec, type, scale);
        if (builder.isPresent()) {
          builders.put(spec, builder.get());
          selected.put(spec, selection(spec, type, scale));
        }
      }
    }
  }

  private static Optional<ColumnBuilder> builder(ColumnSpec spec, int type, int scale) {
    return switch (spec.kind()) {
      case CODE -> Optional.of(new ColumnBuilder.OfCodes());
      case DAY -> Optional.of(new ColumnBuilder.OfDays());
      case FLAG -> Optional.of(new ColumnBuilder.OfConditions());
      case KEY -> Optional.of(new ColumnBuilder.OfKeys());
      case NUMBER ->
          isWhole(type)
              ? Optional.of(new ColumnBuilder.OfNumbers(0))
              : type == Types.NUMERIC && scale > 0 && scale <= LARGEST_SCALE
                  ? Optional.of(new ColumnBuilder.OfNumbers(scale))
                  : Optional.empty();
    };
  }

  private static boolean isWhole(int type) {
    return type == Types.BIGINT || type == Types.INTEGER || type == Types.SMALLINT;
  }

  private static String selection(ColumnSpec spec, int type, int scale) {
    return switch (spec.kind()) {
      case CODE -> "(%s)::text".formatted(spec.sql());
      case DAY -> "(%s)::date".formatted(spec.sql());
      case FLAG -> "(%s) is true".formatted(spec.sql());
      case KEY -> "(%s)::%s".formatted(spec.sql(), isWhole(type) ? "bigint" : "text");
      case NUMBER ->
          isWhole(type)
              ? "(%s)::bigint".formatted(spec.sql())
              : "((%s) * 1e%d)::bigint".formatted(spec.sql(), scale);
    };
  }

  private int copy(Iterable<String> selected, List<ColumnBuilder> builders) throws SQLException {
    String query = "select %s from %s as fact".formatted(String.join(", ", selected), from);
    CopyOut copy =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyOut("copy (%s) to stdout (format binary)".formatted(query));
    int rows = 0;
    try {
      byte[] message = copy.readFromCopy();
      int from = HEADER;
      while (message != null) {
        // The message that ends it all has a field count below zero, and so does one of only that.
        if (message.length > from && ByteBuffer.wrap(message, from, 2).getShort() >= 0) {
          read(message, from, builders);
          rows++;
        }
        from = 0;
        message = copy.readFromCopy();
      }
      return rows;
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  private static void read(byte[] row, int from, List<ColumnBuilder> builders) {
    int at = from + Short.BYTES;
    for (ColumnBuilder builder : builders) {
      int length = ByteBuffer.wrap(row, at, Integer.BYTES).getInt();
      at += Integer.BYTES;
      builder.add(row, at, length);
      at += Math.max(0, length);
    }
  }
}
