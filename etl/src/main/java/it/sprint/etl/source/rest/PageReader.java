package it.sprint.etl.source.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one page out of an answer's bytes. */
final class PageReader {

  private static final int LONGEST_CURSOR = 4096;

  private final char[] text;
  private @Nullable List<String> items;
  private @Nullable String next;
  private boolean saysNext;
  private @Nullable Instant serverTime;

  private PageReader(char[] text) {
    this.text = text;
  }

  /** What the parser would say is not passed on, since it repeats what it read. */
  static Page read(byte[] answer) throws BadPageException {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(answer);
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return new PageReader(withoutMark(text).toCharArray()).page();
    } catch (BadPageException exception) {
      throw exception;
    } catch (IOException exception) {
      throw new BadPageException("it is not JSON in UTF-8, or is nested too deeply");
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private Page page() throws IOException {
    try (JsonParser parser = JsonText.parser(text)) {
      expect(parser.nextToken() == JsonToken.START_OBJECT, "it is no JSON object");
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        readMember(parser, name);
      }
      expect(parser.nextToken() == null, "something follows its end");
    }
    expect(saysNext, "it has no 'next'");
    if (items == null) {
      throw new BadPageException("it has no 'items'");
    }
    if (serverTime == null) {
      throw new BadPageException("it has no 'server_time'");
    }
    return new Page(items, next, serverTime);
  }

  private void readMember(JsonParser parser, String name) throws IOException {
    switch (name) {
      case "items" -> {
        expect(items == null, "it has two lists of 'items'");
        items = readItems(parser);
      }
      case "next" -> {
        expect(!saysNext, "it has 'next' twice");
        next = readCursor(parser);
        saysNext = true;
      }
      case "server_time" -> serverTime = readTime(parser);
      default -> parser.skipChildren();
    }
  }

  private List<String> readItems(JsonParser parser) throws IOException {
    expect(parser.currentToken() == JsonToken.START_ARRAY, "its 'items' is no array");
    List<String> found = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      expect(parser.currentToken() == JsonToken.START_OBJECT, "one of its items is no object");
      int from = (int) parser.currentTokenLocation().getCharOffset();
      parser.skipChildren();
      int to = (int) parser.currentLocation().getCharOffset();
      found.add(JsonText.withoutBlanks(text, from, to));
    }
    return found;
  }

  private static @Nullable String readCursor(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    expect(parser.currentToken() == JsonToken.VALUE_STRING, "its 'next' is neither text nor null");
    String cursor = parser.getText();
    expect(!cursor.isEmpty() && cursor.length() <= LONGEST_CURSOR, "its 'next' is empty or long");
    return cursor;
  }

  private static Instant readTime(JsonParser parser) throws IOException {
    expect(parser.currentToken() == JsonToken.VALUE_STRING, "its 'server_time' is no text");
    try {
      return OffsetDateTime.parse(parser.getText()).toInstant();
    } catch (DateTimeException exception) {
      throw new BadPageException("its 'server_time' is no time with an offset");
    }
  }

  private static void expect(boolean condition, String otherwise) throws BadPageException {
    if (!condition) {
      throw new BadPageException(otherwise);
    }
  }

  /** An answer that is no page of the protocol; the message is a clause about "it". */
  static final class BadPageException extends IOException {
    private static final long serialVersionUID = 1L;

    BadPageException(String message) {
      super(message);
    }
  }
}
