package it.sprint.warehouse.feed;

import java.util.ArrayList;
import java.util.List;

/** The fields of one record, and whether its quotes were sound: nothing follows a closing quote. */
record Fields(List<String> values, boolean areSound) {

  static Fields of(String record, char delimiter) {
    if (record.indexOf('"') < 0) {
      return new Fields(unquoted(record, delimiter), true);
    }
    return new Splitter(record, delimiter).split();
  }

  private static List<String> unquoted(String record, char delimiter) {
    List<String> values = new ArrayList<>();
    int start = 0;
    int end = record.indexOf(delimiter);
    while (end >= 0) {
      values.add(record.substring(start, end));
      start = end + 1;
      end = record.indexOf(delimiter, start);
    }
    values.add(record.substring(start));
    return values;
  }

  /** Splits a record with quotes; a quote counts only as the first character of its field. */
  private static final class Splitter {

    private final String record;
    private final char delimiter;
    private final List<String> values = new ArrayList<>();
    private int position;
    private boolean sound = true;

    Splitter(String record, char delimiter) {
      this.record = record;
      this.delimiter = delimiter;
    }

    Fields split() {
      values.add(field());
      while (position < record.length()) {
        position++;
        values.add(field());
      }
      return new Fields(values, sound);
    }

    /** Reads up to the delimiter or the end, which stays. */
    private String field() {
      String quoted = "";
      if (position < record.length() && record.charAt(position) == '"') {
        quoted = quoted();
        sound &= position == record.length() || record.charAt(position) == delimiter;
      }
      int end = record.indexOf(delimiter, position);
      int start = position;
      position = end < 0 ? record.length() : end;
      return start == position ? quoted : quoted + record.substring(start, position);
    }

    private String quoted() {
      StringBuilder text = new StringBuilder();
      position++;
      int quote = record.indexOf('"', position);
      while (quote >= 0) {
        text.append(record, position, quote);
        position = quote + 1;
        if (position == record.length() || record.charAt(position) != '"') {
          return text.toString();
        }
        text.append('"');
        position++;
        quote = record.indexOf('"', position);
      }
      sound = false;
      text.append(record, position, record.length());
      position = record.length();
      return text.toString();
    }
  }
}
