package it.sprint.api.kpi;

import it.sprint.warehouse.feed.Text;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One page of the rows behind a figure; pages count from 0. */
record EvidenceAnswer(
    long total,
    int page,
    int size,
    List<String> columns,
    Map<String, Text> columnNames,
    List<Row> rows) {

  /** One published row, and the line of the delivered file that it comes from. */
  record Row(Map<String, @Nullable Object> values, Delivery delivery, long line) {}

  /** The delivered file. */
  record Delivery(String id, String fileName) {}
}
