package it.sprint.warehouse.feed;

import it.sprint.warehouse.reference.ReferenceLists;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A column with a partner's own codes, which a crosswalk explains.
 *
 * @param crosswalk needs or services
 */
public record MappedColumn(Column column, String crosswalk, String partner) {

  /**
   * What may be told of a cell that the crosswalk does not explain: the cell itself when it looks
   * like the partner's other codes; else only its form, as anything may stand in it.
   */
  public Told told(String cell) {
    String form = MaskedCell.mask(cell);
    return forms().contains(form) ? new Told(cell, false) : new Told(form, true);
  }

  /** A code, or the form of a cell that is none. */
  public record Told(String text, boolean isForm) {}

  /** Whether a crosswalk explains a partner's code by now; not if it knows no such partner. */
  public static boolean explains(String crosswalk, String partner, String code) {
    ReferenceLists lists = ReferenceLists.load();
    return lists.partners(crosswalk).contains(partner)
        && lists.mapped(crosswalk, partner, code).isPresent();
  }

  private Set<String> forms() {
    return ReferenceLists.load().partnerCodes(crosswalk, partner).stream()
        .map(MaskedCell::mask)
        .collect(Collectors.toSet());
  }
}
