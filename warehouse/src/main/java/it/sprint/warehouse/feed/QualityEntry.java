package it.sprint.warehouse.feed;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads one entry of a contract's quality section: a rule over a row or over the whole feed. */
final class QualityEntry {

  private QualityEntry() {}

  static boolean isIdentity(YamlNode entry) {
    return kind(entry.child("implementation")) == Kind.SUM_IS_ZERO;
  }

  static RowRule rowRule(YamlNode entry, ColumnNames names) {
    description(entry);
    Severity severity = severity(entry);
    return entry.child("implementation").read(node -> rowRule(node, severity, names));
  }

  private static RowRule rowRule(YamlNode node, Severity severity, ColumnNames names) {
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
      case SAME_MEMBER ->
          new SameMember(
              code,
              severity,
              new SameMember.Listed(names.of(node, "column"), list(node, "list")),
              new SameMember.Listed(names.of(node, "other"), list(node, "otherList")));
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
      case SUM_IS_ZERO -> throw node.error("kind", "is a rule over the whole feed.");
    };
  }

  static IdentityRule identityRule(YamlNode entry, ColumnNames names) {
    String description = description(entry);
    IdentityReader.Head head =
        new IdentityReader.Head(entry.text("name"), severity(entry), description);
    return entry.child("implementation").read(node -> IdentityReader.rule(node, names, head));
  }

  private static String description(YamlNode entry) {
    entry.constant("type", "custom");
    entry.constant("engine", "sprint");
    return entry.text("description");
  }

  private static Severity severity(YamlNode entry) {
    return entry.oneOf("severity", Severity.class, Severity::code);
  }

  private static Kind kind(YamlNode node) {
    return node.oneOf("kind", Kind.class, Kind::code);
  }

  /** The code of the kind, unless the rule has a more telling one. */
  private static ViolationCode code(YamlNode node) {
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

  /** The kinds of rules and the codes of their violations. */
  private enum Kind {
    NOT_AFTER(ViolationCode.AFTER_OTHER_DATE),
    ALLOWED_VALUES(ViolationCode.VALUE_NOT_ALLOWED),
    IN_LIST(ViolationCode.NOT_IN_LIST),
    SAME_MEMBER(ViolationCode.DIFFERENT_MEMBERS),
    AT_MOST_ONE_FILLED(ViolationCode.MORE_THAN_ONE_FILLED),
    MALFORMED_DATE_IN_TEXT(ViolationCode.MALFORMED_DATE_IN_TEXT),
    DATE_IN_TEXT_NEAR(ViolationCode.DATE_IN_TEXT_FAR),
    SUM_IS_ZERO(null);

    private final @Nullable ViolationCode code;

    Kind(@Nullable ViolationCode code) {
      this.code = code;
    }

    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
