package it.sprint.warehouse.feed;

import org.jspecify.annotations.Nullable;

/**
 * One record of a delivery as delimited text.
 *
 * @param line the physical line of a text file or the row of a sheet on which it starts, from 1
 * @param item its place among the records of its kind on that line, from 0
 * @param text without the final line break
 * @param problem why it cannot be split, if it cannot
 */
public record SourceRecord(long line, int item, String text, @Nullable ViolationCode problem) {

  public SourceRecord(long line, String text, @Nullable ViolationCode problem) {
    this(line, 0, text, problem);
  }
}
