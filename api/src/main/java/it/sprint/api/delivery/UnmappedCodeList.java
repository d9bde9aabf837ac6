package it.sprint.api.delivery;

import it.sprint.warehouse.feed.Text;
import java.time.Instant;
import java.util.List;

/** The partners' codes that the common nomenclature does not explain, the most frequent first. */
record UnmappedCodeList(List<UnmappedCode> codes) {

  /**
   * One code.
   *
   * @param column the header of its column
   * @param list needs or services
   * @param isForm whether {@code code} is the form of a cell that looks like no code: x for
   *     letters, 9 for digits
   * @param rows the accepted rows that hold it
   */
  record UnmappedCode(
      String feed,
      Text title,
      String partner,
      String recordType,
      String column,
      String list,
      String code,
      boolean isForm,
      long rows,
      long deliveries,
      Instant firstReceivedAt,
      Instant lastReceivedAt) {}
}
