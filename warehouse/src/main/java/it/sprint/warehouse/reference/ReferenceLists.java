package it.sprint.warehouse.reference;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every reference list: which values are known, which codes they mean, and how they are published.
 */
public final class ReferenceLists {

  private final Map<String, CodeList> codeLists;
  private final Municipalities municipalities;
  private final NomenclatureLists nomenclature;
  private final Map<String, Crosswalk> crosswalks;
  private final List<TableContent> contents;
  private final List<TableContent> all;
  private final Map<String, List<ListedCode>> members;

  private ReferenceLists(LoadedLists lists) {
    this.codeLists = Map.copyOf(lists.codeLists());
    this.municipalities = lists.places();
    this.nomenclature = lists.nomenclature();
    this.crosswalks = nomenclature.crosswalks();
    this.contents = lists.contents();
    this.all = lists.all();
    this.members = new ListMembers(lists).all();
  }

  /** The lists of the classpath; they are read once. */
  public static ReferenceLists load() {
    return Loaded.LISTS;
  }

  /** Read when first asked for. */
  private static final class Loaded {
    private static final ReferenceLists LISTS = new ReferenceLists(LoadedLists.load());
  }

  /** The names under which lists can be asked for. */
  public Set<String> names() {
    return new TreeSet<>(codeLists.keySet());
  }

  public boolean knows(String list, String value) {
    return code(list, value).isPresent();
  }

  /** The code that a value or one of its other spellings means. */
  public Optional<String> code(String list, String value) {
    return list(list).code(value);
  }

  /** Where the code that a value means stands in its list, from 0. */
  public OptionalInt position(String list, String value) {
    return list(list).position(value);
  }

  /** The codes that may be written for a list, in its order; none for a list that has no names. */
  public List<ListedCode> members(String list) {
    list(list);
    return members.getOrDefault(list, List.of());
  }

  /** The codes of a partner that a crosswalk explains on that day. */
  public List<MappedCode> mappedCodes(String crosswalk, String partner, LocalDate day) {
    return crosswalk(crosswalk).validOn(day).stream()
        .filter(code -> code.partner().equals(partner))
        .toList();
  }

  /** Every code of a partner that a crosswalk explains or ever explained. */
  public List<String> partnerCodes(String crosswalk, String partner) {
    return crosswalk(crosswalk).codes(partner);
  }

  private CodeList list(String name) {
    CodeList codes = codeLists.get(name);
    if (codes == null) {
      throw new IllegalArgumentException(
          "There is no reference list '%s'. The lists are %s.".formatted(name, names()));
    }
    return codes;
  }

  /** The names of the crosswalks from the partners' own codes. */
  public Set<String> crosswalks() {
    return new TreeSet<>(crosswalks.keySet());
  }

  /** The partners whose own codes a crosswalk explains. */
  public Set<String> partners(String crosswalk) {
    return crosswalk(crosswalk).partners();
  }

  /** Our code for a partner's own, as it was last explained. */
  public Optional<String> mapped(String crosswalk, String partner, String code) {
    return crosswalk(crosswalk).code(partner, code);
  }

  /** Our code for what a partner meant by its own on that day. */
  public Optional<String> mapped(String crosswalk, String partner, String code, LocalDate day) {
    return crosswalk(crosswalk).code(partner, code, day);
  }

  private Crosswalk crosswalk(String name) {
    Crosswalk crosswalk = crosswalks.get(name);
    if (crosswalk == null) {
      throw new IllegalArgumentException(
          "There is no crosswalk '%s'. The crosswalks are %s.".formatted(name, crosswalks()));
    }
    return crosswalk;
  }

  /** The common nomenclature as it stands on that day, for printing. */
  public Nomenclature nomenclature(LocalDate day) {
    return nomenclature.on(day);
  }

  /** The municipality with its code, name and province of that day. */
  public Optional<Municipality> findMunicipality(String belfioreCode, LocalDate day) {
    return municipalities.find(belfioreCode, day);
  }

  /** All lists as tables: those of schema reference, and the versions of projects. */
  public List<ListTable> tables() {
    return all.stream()
        .map(
            content ->
                new ListTable(
                    content.table().name(), content.table().columnNames(), content.rows()))
        .toList();
  }

  /** Makes the tables of schema reference equal to the lists, inside the caller's transaction. */
  public void publish(Connection owner) throws SQLException {
    new Publication(contents).to(owner);
  }

  /** Makes {@code reference.feed} equal to these rows, inside the caller's transaction. */
  public static void publishFeeds(Connection owner, List<FeedRow> feeds) throws SQLException {
    TableContent content =
        new TableContent(ReferenceTables.FEED, feeds.stream().map(FeedRow::values).toList());
    new Publication(List.of(content)).to(owner);
  }
}
