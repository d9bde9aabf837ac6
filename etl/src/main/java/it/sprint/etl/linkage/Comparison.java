package it.sprint.etl.linkage;

import java.util.List;

/**
 * One thing by which two records are compared.
 *
 * @param levels how well they can agree, best first
 */
record Comparison(String name, List<String> levels) {

  /** The level where one of the two says nothing: no evidence. */
  static final byte NOTHING = -1;

  Comparison {
    levels = List.copyOf(levels);
  }

  int last() {
    return levels.size() - 1;
  }
}
