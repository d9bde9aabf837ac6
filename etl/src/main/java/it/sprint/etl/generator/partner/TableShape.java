package it.sprint.etl.generator.partner;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table as the files need it: its columns, each of the narrowest type that holds every value. */
record TableShape(String name, Map<String, Type> columns) {

  /** The tables in the files, in the order in which they first occur. */
  static Map<String, TableShape> of(List<Path> files, DatabasePartner.Keys keys)
      throws IOException {
    Map<String, TableShape> shapes = new LinkedHashMap<>();
    for (Path file : files) {
      try (TableRows rows = TableRows.of(file)) {
        for (TableRows.Row row = rows.next(); row != null; row = rows.next()) {
          shapes
              .computeIfAbsent(row.table(), name -> new TableShape(name, new LinkedHashMap<>()))
              .widen(row.values());
        }
      }
    }
    shapes.values().forEach(shape -> shape.settle(keys));
    return shapes;
  }

  private void widen(Map<String, @Nullable Object> values) {
    values.forEach((column, value) -> columns.merge(column, Type.of(value), TableShape.Type::with));
  }

  /** Columns without any value get the type that their name promises; times are times. */
  private void settle(DatabasePartner.Keys keys) {
    columns.replaceAll((column, type) -> type == Type.UNKNOWN ? Type.named(column) : type);
    columns.put(keys.updated(), Type.TIME);
    columns.put(keys.deleted(), Type.TIME);
  }

  /** Types of PostgreSQL that a partner's table needs. */
  enum Type {
    UNKNOWN("text"),
    BOOLEAN("boolean"),
    INTEGER("bigint"),
    DECIMAL("numeric"),
    DATE("date"),
    TIME("timestamptz"),
    TEXT("text");

    private final String sql;

    Type(String sql) {
      this.sql = sql;
    }

    String sql() {
      return sql;
    }

    /** A value as text; nothing where a column of times would have to hold something else. */
    @Nullable String textOf(@Nullable Object value) {
      return value == null || (this == TIME && !isTime(value.toString())) ? null : value.toString();
    }

    static Type of(@Nullable Object value) {
      if (value == null) {
        return UNKNOWN;
      }
      if (value instanceof Boolean) {
        return BOOLEAN;
      }
      if (value instanceof BigInteger number) {
        return number.bitLength() < Long.SIZE ? INTEGER : DECIMAL;
      }
      return value instanceof BigDecimal ? DECIMAL : ofText(value.toString());
    }

    private static Type ofText(String text) {
      if (text.length() == 10 && isDate(text)) {
        return DATE;
      }
      return text.length() > 16 && isTime(text) ? TIME : TEXT;
    }

    Type with(Type other) {
      if (this == other || other == UNKNOWN) {
        return this;
      }
      if (this == UNKNOWN) {
        return other;
      }
      boolean areNumbers =
          (this == INTEGER && other == DECIMAL) || (this == DECIMAL && other == INTEGER);
      return areNumbers ? DECIMAL : TEXT;
    }

    static Type named(String column) {
      if (column.endsWith("_at")) {
        return TIME;
      }
      return column.endsWith("_on") || column.endsWith("_date") ? DATE : TEXT;
    }

    private static boolean isDate(String text) {
      try {
        return LocalDate.parse(text).getYear() > 0;
      } catch (DateTimeException exception) {
        return false;
      }
    }

    private static boolean isTime(String text) {
      try {
        return OffsetDateTime.parse(text).getYear() > 0;
      } catch (DateTimeException exception) {
        return false;
      }
    }
  }
}
