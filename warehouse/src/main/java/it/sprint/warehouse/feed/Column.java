package it.sprint.warehouse.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column of a record type: our name, the header in the partner's file, and its place in the
 * contract (from 0).
 *
 * @param forms the patterns in which a date or a time may be written, the usual one first; none for
 *     other types
 * @param blanks cells that mean nothing, such as the placeholder 01/01/0001
 * @param isIdentifier whether it tells who somebody is, and so never lies in clear in the lake
 * @param pseudonymOf the header of the partner's internal number from which the partner's kit makes
 *     this column, if it does
 */
public record Column(
    String name,
    String header,
    int position,
    ColumnType type,
    boolean required,
    boolean key,
    Text description,
    List<String> forms,
    List<String> blanks,
    boolean isIdentifier,
    @Nullable String example,
    @Nullable String pseudonymOf) {

  public Column {
    forms = List.copyOf(forms);
    blanks = List.copyOf(blanks);
  }

  /** The column as it stands in the partner's own file: the internal number, in any form. */
  Column beforePseudonym() {
    return new Column(
        name,
        pseudonymOf == null ? header : pseudonymOf,
        position,
        type,
        required,
        key,
        description,
        forms,
        blanks,
        isIdentifier,
        example,
        pseudonymOf);
  }

  /** The usual pattern of a date or a time, if it is one. */
  public @Nullable String format() {
    return forms.isEmpty() ? null : forms.get(0);
  }
}
