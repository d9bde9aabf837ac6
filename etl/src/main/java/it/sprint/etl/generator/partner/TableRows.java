package it.sprint.etl.generator.partner;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a JSON Lines file, each a line {@code {"table": {"column": value}}}. */
final class TableRows implements AutoCloseable {

  private static final JsonFactory JSON = new JsonFactory();

  private final JsonParser parser;

  private TableRows(JsonParser parser) {
    this.parser = parser;
  }

  static TableRows of(Path file) throws IOException {
    return new TableRows(JSON.createParser(file.toFile()));
  }

  /** The next row; null after the last one. */
  @Nullable Row next() throws IOException {
    if (parser.nextToken() == null) {
      return null;
    }
    parser.nextToken();
    String table = parser.currentName();
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new IOException("a line is not of the form {\"table\": {\"column\": value}}");
    }
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String column = parser.currentName();
      values.put(column, value(parser.nextToken()));
    }
    parser.nextToken();
    return new Row(table, values);
  }

  private @Nullable Object value(JsonToken token) throws IOException {
    return switch (token) {
      case VALUE_NULL -> null;
      case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
      case VALUE_NUMBER_INT -> new BigInteger(parser.getText());
      case VALUE_NUMBER_FLOAT -> new BigDecimal(parser.getText());
      case VALUE_STRING -> parser.getText();
      default -> throw new IOException("a column's value is an array or an object");
    };
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  /** One row: its table and its values, of JSON's own types. */
  record Row(String table, Map<String, @Nullable Object> values) {}
}
