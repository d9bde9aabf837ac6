package it.sprint.etl.source.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;

/** Reads JSON that a stranger wrote: bounded in depth and in the length of names and numbers. */
final class JsonText {

  private static final int DEEPEST = 32;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(200)
                  .maxNameLength(500)
                  // The length of a text is bounded by that of its page.
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private JsonText() {}

  static JsonParser parser(char[] text) throws IOException {
    return FACTORY.createParser(text);
  }

  /** Leaves out what stands between tokens, so that a record is one line and has one spelling. */
  static String withoutBlanks(char[] text, int from, int to) {
    StringBuilder compact = new StringBuilder(to - from);
    boolean inString = false;
    for (int index = from; index < to; index++) {
      char character = text[index];
      if (inString && character == '\\') {
        compact.append(character).append(text[++index]);
      } else if (inString || !isBlank(character)) {
        compact.append(character);
        inString ^= character == '"';
      }
    }
    return compact.toString();
  }

  private static boolean isBlank(char character) {
    return character == ' ' || character == '\n' || character == '\r' || character == '\t';
  }
}
