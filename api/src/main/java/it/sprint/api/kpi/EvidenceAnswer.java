package it.sprint.api.kpi;

import it.sprint.warehouse.feed.Text;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of the rows that a figure speaks of; pages count from 0. Rows that are withheld are in
 * no page and not in the total.
 */
record EvidenceAnswer(
    long total,
    long withheld,
    int page,
    int size,
    List<String> columns,
    Map<String, Text> columnNames,
    List<Row> rows) {

  /**
   * One published row, whether it enters the figure, and the line of the delivered file that it
   * comes from, if it comes from one; a value that is a code comes with its name.
   */
  record Row(
      Map<String, @Nullable Object> values,
      boolean counted,
      @Nullable Delivery delivery,
      @Nullable Long line) {}

  /** The delivered file. */
  record Delivery(String id, String fileName) {}
}
