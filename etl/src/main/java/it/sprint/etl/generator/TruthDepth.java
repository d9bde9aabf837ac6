package it.sprint.etl.generator;

/** How much is told of records. */
enum TruthDepth {
  /** What counts in the end. */
  STATE,
  /** That, and all that ever counted. */
  HISTORY
}
