package it.sprint.api.delivery;

import it.sprint.warehouse.feed.MaskedCell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some rejected rows of a delivery, masked, and after how many the next page begins, if any. */
record RejectedRowPage(List<MaskedRow> rows, @Nullable Integer next) {

  /** One rejected row: where it stands, what its cells look like, and what is wrong with it. */
  record MaskedRow(
      long line, int item, String recordType, List<MaskedCell> cells, List<Finding> reasons) {}
}
