package it.sprint.warehouse.feed;

import it.sprint.warehouse.reference.ReferenceLists;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads one entry of a contract's quality section: a rule over a row or over the whole feed. */
final class QualityEntry {

  private QualityEntry() {}

  /** Over how many rows a rule looks. */
  enum Scope {
    ROW,
    GROUP,
    FEED
  }

  static Scope scope(YamlNode entry) {
    return kind(entry.child("implementation")).scope;
  }

  static RowRule rowRule(YamlNode entry, ColumnNames names, String partner) {
    description(entry);
    Severity severity = severity(entry);
    return entry.child("implementation").read(node -> rowRule(node, severity, names, partner));
  }

  private static RowRule rowRule(
      YamlNode node, Severity severity, ColumnNames names, String partner) {
    ViolationCode code = code(node);
    return switch (kind(node)) {
      case NOT_AFTER ->
          new NotAfter(
              code,
              severity,
              names.of(node, "column", ColumnType.DATE),
              names.of(node, "other", ColumnType.DATE));
      case ALLOWED_VALUES ->
          new AllowedValues(
              code, severity, names.of(node, "column", ColumnType.STRING), node.texts("values"));
      case IN_LIST -> new InList(code, severity, names.of(node, "column"), list(node, "list"));
      case SAME_MEMBER -> sameMember(node, severity, names);
      case AT_MOST_ONE_FILLED -> new AtMostOneFilled(code, severity, several(node, names));
      case MALFORMED_DATE_IN_TEXT ->
          new MalformedDateInText(code, severity, names.of(node, "column", ColumnType.STRING));
      case DATE_IN_TEXT_NEAR ->
          new DateInTextNear(
              code,
              severity,
              names.of(node, "column", ColumnType.STRING),
              names.of(node, "other", ColumnType.DATE),
              node.integer("days"));
      case REQUIRED_WITH ->
          new FilledWith(code, severity, names.of(node, "column"), names.of(node, "other"));
      case REQUIRED_UNLESS ->
          new FilledUnless(
              code, severity, names.of(node, "column"), names.of(node, "flag", ColumnType.BOOLEAN));
      case ONE_OF_REQUIRED -> new OneOfFilled(code, severity, several(node, names));
      case NOT_FUTURE -> new NotInFuture(code, severity, day(node, names));
      case TAX_CODE ->
          new SoundTaxCode(code, severity, names.of(node, "column", ColumnType.STRING));
      case NOT_BELOW -> notBelow(node, severity, names);
      case MAPPED -> mapped(node, severity, names, partner);
      case KNOWN_PARENT, NO_OVERLAP, UNIQUE, SUM_IS_ZERO ->
          throw node.error("kind", "is a rule over several rows.");
    };
  }

  static IdentityRule identityRule(YamlNode entry, ColumnNames names) {
    String description = description(entry);
    IdentityReader.Head head =
        new IdentityReader.Head(entry.text("name"), severity(entry), description);
    return entry.child("implementation").read(node -> IdentityReader.rule(node, names, head));
  }

  static String description(YamlNode entry) {
    entry.constant("type", "custom");
    entry.constant("engine", "sprint");
    return entry.text("description");
  }

  static Severity severity(YamlNode entry) {
    return entry.oneOf("severity", Severity.class, Severity::code);
  }

  private static Kind kind(YamlNode node) {
    return node.oneOf("kind", Kind.class, Kind::code);
  }

  /** The code of the kind, unless the rule has a more telling one. */
  static ViolationCode code(YamlNode node) {
    ViolationCode usual = kind(node).code;
    return usual == null || node.has("code")
        ? node.oneOf("code", ViolationCode.class, ViolationCode::code)
        : usual;
  }

  private static String list(YamlNode node, String key) {
    String list = node.text(key);
    if (!Sentences.of(Language.EN).has("list." + list)) {
      throw node.error(key, "is '" + list + "', which is no reference list.");
    }
    return list;
  }

  private static List<Column> several(YamlNode node, ColumnNames names) {
    List<Column> columns = names.all(node, "columns");
    if (columns.size() < 2) {
      throw node.error("columns", "must name two columns or more.");
    }
    return columns;
  }

  private static RowRule sameMember(YamlNode node, Severity severity, ColumnNames names) {
    return new SameMember(
        code(node),
        severity,
        new SameMember.Listed(names.of(node, "column"), list(node, "list")),
        new SameMember.Listed(names.of(node, "other"), list(node, "otherList")));
  }

  private static RowRule notBelow(YamlNode node, Severity severity, ColumnNames names) {
    return new NotBelow(
        code(node),
        severity,
        names.of(node, "column"),
        names.of(node, "other"),
        list(node, "list"));
  }

  private static RowRule mapped(
      YamlNode node, Severity severity, ColumnNames names, String partner) {
    ReferenceLists lists = ReferenceLists.load();
    String crosswalk = node.text("crosswalk");
    if (!lists.crosswalks().contains(crosswalk) || !lists.partners(crosswalk).contains(partner)) {
      throw node.error(
          "crosswalk",
          "is '%s', which explains no codes of '%s'. Add them to the crosswalk first."
              .formatted(crosswalk, partner));
    }
    return new Mapped(
        code(node), severity, names.of(node, "column", ColumnType.STRING), crosswalk, partner);
  }

  private static Column day(YamlNode node, ColumnNames names) {
    Column column = names.of(node, "column");
    if (column.type() != ColumnType.DATE && column.type() != ColumnType.TIMESTAMP) {
      throw node.error("column", "names '" + column.name() + "', which is no date and no time.");
    }
    return column;
  }

  /** The kinds of rules, over how many rows each looks, and the codes of their violations. */
  private enum Kind {
    NOT_AFTER(Scope.ROW, ViolationCode.AFTER_OTHER_DATE),
    ALLOWED_VALUES(Scope.ROW, ViolationCode.VALUE_NOT_ALLOWED),
    IN_LIST(Scope.ROW, ViolationCode.NOT_IN_LIST),
    SAME_MEMBER(Scope.ROW, ViolationCode.DIFFERENT_MEMBERS),
    AT_MOST_ONE_FILLED(Scope.ROW, ViolationCode.MORE_THAN_ONE_FILLED),
    MALFORMED_DATE_IN_TEXT(Scope.ROW, ViolationCode.MALFORMED_DATE_IN_TEXT),
    DATE_IN_TEXT_NEAR(Scope.ROW, ViolationCode.DATE_IN_TEXT_FAR),
    REQUIRED_WITH(Scope.ROW, ViolationCode.MISSING_WITH_OTHER),
    REQUIRED_UNLESS(Scope.ROW, ViolationCode.MISSING_VALUE),
    ONE_OF_REQUIRED(Scope.ROW, ViolationCode.NONE_OF_REQUIRED),
    NOT_FUTURE(Scope.ROW, ViolationCode.IN_FUTURE),
    TAX_CODE(Scope.ROW, ViolationCode.TAX_CODE_INVALID),
    NOT_BELOW(Scope.ROW, ViolationCode.BELOW_OTHER),
    MAPPED(Scope.ROW, ViolationCode.UNMAPPED_CODE),
    KNOWN_PARENT(Scope.GROUP, ViolationCode.UNKNOWN_PARENT),
    NO_OVERLAP(Scope.GROUP, ViolationCode.OVERLAP),
    UNIQUE(Scope.GROUP, ViolationCode.NOT_UNIQUE),
    SUM_IS_ZERO(Scope.FEED, null);

    private final Scope scope;
    private final @Nullable ViolationCode code;

    Kind(Scope scope, @Nullable ViolationCode code) {
      this.scope = scope;
      this.code = code;
    }

    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
