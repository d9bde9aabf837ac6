package it.sprint.etl.generator;

/**
 * A right row that was news of its record.
 *
 * @param until the file that replaced it, or no longer had it; empty if it counts in the end
 */
record Revision(Told told, String until) {

  Revision endingWith(String file) {
    return new Revision(told, file);
  }
}
