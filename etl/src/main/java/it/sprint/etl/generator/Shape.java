package it.sprint.etl.generator;

import java.util.List;

/**
 * What the rows of one record type look like.
 *
 * @param headers the contract's headers in the order of the file
 * @param key the headers that make a row's key; the first of them makes it unique
 */
record Shape(String feed, String recordType, List<String> headers, List<String> key) {

  Shape {
    headers = List.copyOf(headers);
    key = List.copyOf(key);
  }
}
