package it.sprint.api.linkage;

import java.util.List;
import java.util.Map;

/**
 * A record that was opened.
 *
 * @param values what it says, by what is compared
 */
record LinkRecord(String record, String feed, long personKey, Map<String, List<String>> values) {

  @Override
  public String toString() {
    return record;
  }
}
