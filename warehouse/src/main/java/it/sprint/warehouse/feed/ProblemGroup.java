package it.sprint.warehouse.feed;

import java.util.List;

/**
 * What is wrong in many rows in the same way.
 *
 * @param recordType the kind of record
 * @param example one of the violations; the others differ in details at most
 * @param rows how many rows break the rule
 * @param places the first of them
 */
public record ProblemGroup(
    Severity severity, String recordType, Violation example, long rows, List<Place> places) {

  public ProblemGroup {
    places = List.copyOf(places);
  }

  /** Where a record stands: its line or row, and its place among the records on that line. */
  public record Place(long line, int item) {}
}
