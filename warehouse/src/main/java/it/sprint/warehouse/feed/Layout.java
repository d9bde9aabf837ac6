package it.sprint.warehouse.feed;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where the columns of a contract stand in one file. It travels to other machines as it is, or is
 * made again from the contract and the header's text.
 */
public final class Layout implements Serializable {

  private static final long serialVersionUID = 1L;

  private final int width;
  private final int[] places;
  private final List<Violation> warnings;

  private Layout(int width, int[] places, List<Violation> warnings) {
    this.width = width;
    this.places = places;
    this.warnings = List.copyOf(warnings);
  }

  /** Matches the header of a file, as delimited text, with the columns of a record type. */
  public static Layout of(Contract contract, RecordType type, String header) {
    return of(contract, type, new SourceRecord(1, header, null));
  }

  static Layout of(Contract contract, RecordType type, SourceRecord header) {
    char delimiter = contract.format().delimiter();
    Fields fields = Fields.of(header.text(), delimiter);
    if (header.problem() != null || !fields.areSound()) {
      throw new UnreadableDeliveryException(ViolationCode.UNREADABLE_HEADER);
    }
    List<String> headers = fields.values().stream().map(Cells::strip).toList();
    List<Violation> warnings =
        new ArrayList<>(new HeaderCheck(type, delimiter, headers, header.text()).complain());
    int[] places =
        type.columns().stream().mapToInt(column -> headers.indexOf(column.header())).toArray();
    Set<String> unexpected = new LinkedHashSet<>(headers);
    type.columns().forEach(column -> unexpected.remove(column.header()));
    unexpected.removeIf(name -> name.isEmpty() || name.startsWith(MarkedWorkbook.OWN));
    unexpected.forEach(
        name -> warnings.add(Violation.of(ViolationCode.UNEXPECTED_COLUMN, Cells.key(name))));
    return new Layout(headers.size(), places, warnings);
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
        && width == layout.width
        && Arrays.equals(places, layout.places)
        && warnings.equals(layout.warnings);
  }

  @Override
  public int hashCode() {
    return 31 * width + Arrays.hashCode(places);
  }
}
