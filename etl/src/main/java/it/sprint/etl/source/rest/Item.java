package it.sprint.etl.source.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a record while it is pulled: its key and when it was last changed.
 *
 * @param key empty where the record has none
 * @param updatedAt null where the record does not tell it, or not in a form with an offset
 */
record Item(String key, @Nullable Instant updatedAt) {

  static Item of(String text, RestFeed feed) throws IOException {
    String key = "";
    Instant updatedAt = null;
    try (JsonParser parser = JsonText.parser(text.toCharArray())) {
      parser.nextToken();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (name.equals(feed.keyField()) && value.isScalarValue()) {
          key = value == JsonToken.VALUE_NULL ? "" : parser.getText();
        } else if (name.equals(feed.updatedField()) && value == JsonToken.VALUE_STRING) {
          updatedAt = time(parser.getText());
        }
        parser.skipChildren();
      }
    }
    return new Item(key, updatedAt);
  }

  private static @Nullable Instant time(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException exception) {
      return null;
    }
  }

  /** Whether later versions of this record can be told from it. */
  boolean isDated() {
    return updatedAt != null && !key.isEmpty();
  }
}
