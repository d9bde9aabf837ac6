package it.sprint.warehouse.feed;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the columns of a contract stand in one file. It travels to other machines as it is, or is
 * made again from the contract and the header's text.
 */
public final class Layout implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The header is kept with each record: one of a mebibyte would make a lake of a pond. */
  private static final int LONGEST_HEADER = 1 << 15;

  private static final int MOST_COLUMNS = 1_000;

  private final int width;
  private final int[] places;
  private final String header;
  private final List<Violation> warnings;

  private Layout(int[] places, List<String> headers, char delimiter, List<Violation> warnings) {
    this.width = headers.size();
    this.places = places;
    this.header = DelimitedText.of(headers, delimiter);
    this.warnings = List.copyOf(warnings);
  }

  /** Matches the header of a file, as delimited text, with the columns of a record type. */
  public static Layout of(Contract contract, RecordType type, String header) {
    return of(contract, type, new SourceRecord(1, header, null));
  }

  static Layout of(Contract contract, RecordType type, SourceRecord header) {
    char delimiter = contract.format().delimiter();
    Fields fields = Fields.of(header.text(), delimiter);
    boolean isLong =
        header.text().length() > LONGEST_HEADER || fields.values().size() > MOST_COLUMNS;
    if (header.problem() != null || !fields.areSound() || isLong) {
      throw new UnreadableDeliveryException(ViolationCode.UNREADABLE_HEADER);
    }
    List<String> headers = fields.values().stream().map(Cells::strip).toList();
    List<Violation> warnings =
        new ArrayList<>(new HeaderCheck(type, delimiter, headers, header.text()).complain());
    int[] places =
        type.columns().stream().mapToInt(column -> headers.indexOf(column.header())).toArray();
    UnexpectedColumns unexpected = UnexpectedColumns.of(type, headers);
    warnings.addAll(unexpected.remarks());
    return new Layout(places, unexpected.tellable(headers), delimiter, warnings);
  }

  /** The header as it may be kept and told; it has the same layout. */
  String header() {
    return header;
  }

  /** Optional columns that the file lacks, and headers that the contract does not know. */
  public List<Violation> warnings() {
    return warnings;
  }

  /** How many fields each record must have. */
  int width() {
    return width;
  }

  /** Where a column's cell stands, from 0; -1 when the file lacks an optional column. */
  int placeOf(Column column) {
    return places[column.position()];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Layout layout
        && header.equals(layout.header)
        && Arrays.equals(places, layout.places)
        && warnings.equals(layout.warnings);
  }

  @Override
  public int hashCode() {
    return 31 * header.hashCode() + Arrays.hashCode(places);
  }
}
