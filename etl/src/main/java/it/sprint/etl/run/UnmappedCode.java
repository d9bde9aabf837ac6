package it.sprint.etl.run;

/**
 * A code of a partner that the common nomenclature does not explain, in one delivery.
 *
 * @param column the header of its column
 * @param crosswalk needs or services
 * @param code the code; or the form of a cell that looks like none of the partner's codes
 */
public record UnmappedCode(
    long deliveryKey,
    String recordType,
    String column,
    String crosswalk,
    String code,
    boolean isForm,
    long rows) {

  public UnmappedCode plus(UnmappedCode other) {
    return new UnmappedCode(
        deliveryKey, recordType, column, crosswalk, code, isForm, rows + other.rows);
  }
}
