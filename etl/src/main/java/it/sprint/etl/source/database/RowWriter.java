package it.sprint.etl.source.database;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes each row as one line {@code {"table": {"column": value}}}: numbers and booleans as JSON
 * has them, times in ISO-8601 with offset, nulls as null, everything else as PostgreSQL's text.
 */
final class RowWriter implements AutoCloseable {

  private static final Pattern JSON_NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

  private final JsonGenerator json;
  private final ZoneId zone;

  RowWriter(OutputStream output, ZoneId zone) throws IOException {
    this.json = new JsonFactory().createGenerator(output, JsonEncoding.UTF8);
    this.zone = zone;
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
  }

  /** The columns of a result, by how their values are written. */
  static List<Kind> kinds(ResultSetMetaData columns) throws SQLException {
    List<Kind> kinds = new ArrayList<>();
    for (int index = 1; index <= columns.getColumnCount(); index++) {
      kinds.add(Kind.of(columns.getColumnTypeName(index)));
    }
    return kinds;
  }

  void write(TableQuery table, List<Kind> kinds, ResultSet row) throws SQLException, IOException {
    json.writeStartObject();
    json.writeObjectFieldStart(table.name());
    for (int index = 0; index < kinds.size(); index++) {
      json.writeFieldName(table.columns().get(index));
      writeValue(kinds.get(index), row, index + 1);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeValue(Kind kind, ResultSet row, int index) throws SQLException, IOException {
    String text = row.getString(index);
    if (text == null) {
      json.writeNull();
      return;
    }
    switch (kind) {
      case NUMBER -> writeNumber(text);
      case BOOLEAN -> json.writeBoolean(row.getBoolean(index));
      case INSTANT, LOCAL_TIME -> {
        Instant time = instant(kind, row, index, zone);
        json.writeString(time == null ? text : iso(time));
      }
      case TEXT -> json.writeString(text);
    }
  }

  private void writeNumber(String text) throws IOException {
    if (JSON_NUMBER.matcher(text).matches()) {
      json.writeNumber(text);
    } else {
      json.writeString(text);
    }
  }

  static String iso(Instant time) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atOffset(ZoneOffset.UTC));
  }

  /** The moment in a column; null where it is empty or infinite. */
  static @Nullable Instant instant(Kind kind, ResultSet row, int index, ZoneId zone)
      throws SQLException {
    if (kind == Kind.LOCAL_TIME) {
      LocalDateTime time = row.getObject(index, LocalDateTime.class);
      boolean isFinite =
          time != null && !time.equals(LocalDateTime.MAX) && !time.equals(LocalDateTime.MIN);
      return isFinite ? time.atZone(zone).toInstant() : null;
    }
    OffsetDateTime time = row.getObject(index, OffsetDateTime.class);
    boolean isFinite =
        time != null && !time.equals(OffsetDateTime.MAX) && !time.equals(OffsetDateTime.MIN);
    return isFinite ? time.toInstant() : null;
  }

  /** Ends the last line. */
  void finish() throws IOException {
    json.writeRaw('\n');
    json.flush();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }

  /** How the values of a column are written. */
  enum Kind {
    NUMBER,
    BOOLEAN,
    INSTANT,
    LOCAL_TIME,
    TEXT;

    static Kind of(String type) {
      return switch (type) {
        case "int2", "int4", "int8", "serial", "bigserial", "numeric", "float4", "float8" -> NUMBER;
        case "bool" -> BOOLEAN;
        case "timestamptz" -> INSTANT;
        case "timestamp" -> LOCAL_TIME;
        default -> TEXT;
      };
    }

    boolean isTime() {
      return this == INSTANT || this == LOCAL_TIME;
    }
  }
}
