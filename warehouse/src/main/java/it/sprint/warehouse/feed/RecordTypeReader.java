package it.sprint.warehouse.feed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the schema of a contract: one record type an entry. */
final class RecordTypeReader {

  private final List<Draft> drafts;
  private final String partner;

  private RecordTypeReader(List<Draft> drafts, String partner) {
    this.drafts = drafts;
    this.partner = partner;
  }

  /** An entry whose columns are read, and whose rules are not: those may name other entries. */
  record Draft(
      YamlNode node,
      String name,
      @Nullable String place,
      List<ColumnReader.ReadColumn> read,
      ColumnNames names) {}

  static List<RecordType> all(YamlNode root, FileFormat.Kind kind, String partner) {
    List<Draft> drafts = root.children("schema").stream().map(node -> draft(node, kind)).toList();
    if (drafts.stream().map(Draft::name).distinct().count() != drafts.size()) {
      throw root.error("schema", "has two record types of one name. Give each its own.");
    }
    if (drafts.isEmpty() || (kind == FileFormat.Kind.CSV && drafts.size() > 1)) {
      throw root.error("schema", "must hold exactly one record type: a CSV file has no more.");
    }
    RecordTypeReader reader = new RecordTypeReader(drafts, partner);
    List<RecordType> types =
        drafts.stream().map(draft -> draft.node().read(node -> reader.type(draft))).toList();
    if (types.stream().allMatch(type -> type.coverageColumn() == null)) {
      throw root.error("schema", "lacks a coverageColumn. Name one in one record type.");
    }
    return types;
  }

  private static Draft draft(YamlNode node, FileFormat.Kind kind) {
    String place =
        switch (kind) {
          case CSV -> {
            node.constant("physicalType", "file");
            yield null;
          }
          case WORKBOOK -> {
            node.constant("physicalType", "sheet");
            yield node.text("physicalName");
          }
          case JSON_LINES -> {
            node.constant("physicalType", "object");
            yield node.text("physicalName");
          }
        };
    List<ColumnReader.ReadColumn> read = columns(node);
    return new Draft(
        node,
        node.text("name"),
        place,
        read,
        new ColumnNames(read.stream().map(ColumnReader.ReadColumn::column).toList()));
  }

  private static List<ColumnReader.ReadColumn> columns(YamlNode table) {
    List<ColumnReader.ReadColumn> columns = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (YamlNode property : table.children("properties")) {
      int position = columns.size();
      ColumnReader.ReadColumn read = property.read(node -> ColumnReader.read(node, position));
      if (!names.add(read.column().name()) || !names.add("header " + read.column().header())) {
        throw property.error("name", "or physicalName stands twice. Give each column its own.");
      }
      columns.add(read);
    }
    if (columns.stream().noneMatch(read -> read.column().key())) {
      throw table.error(
          "properties", "has no key. Mark at least one column with primaryKey: true.");
    }
    return columns;
  }

  private RecordType type(Draft draft) {
    YamlNode node = draft.node();
    node.textOrNull("description");
    Custom custom = node.customPropertiesOrNone().read(it -> custom(it, draft.names()));
    List<RowRule> rowRules = new ArrayList<>();
    List<GroupRule> groupRules = new ArrayList<>();
    List<IdentityRule> identities = new ArrayList<>();
    draft.read().forEach(read -> rowRules.addAll(read.rules()));
    for (YamlNode entry : node.childrenOrNone("quality")) {
      switch (QualityEntry.scope(entry)) {
        case ROW ->
            rowRules.add(entry.read(it -> QualityEntry.rowRule(it, draft.names(), partner)));
        case GROUP -> groupRules.add(entry.read(it -> new GroupRuleReader(this, draft).read(it)));
        case FEED -> add(identities, entry, draft.names());
      }
    }
    return new RecordType(
        draft.name(),
        draft.place(),
        draft.read().stream().map(ColumnReader.ReadColumn::column).toList(),
        rowRules,
        groupRules,
        identities,
        custom.column(),
        custom.day(),
        custom.deletion());
  }

  private static void add(List<IdentityRule> rules, YamlNode entry, ColumnNames names) {
    IdentityRule rule = entry.read(node -> QualityEntry.identityRule(node, names));
    if (rules.stream().anyMatch(other -> other.rule().equals(rule.rule()))) {
      throw entry.error("name", "'" + rule.rule() + "' stands twice. Give each rule its own.");
    }
    rules.add(rule);
  }

  /** The entry with this name, which a rule under {@code key} mentions. */
  Draft named(YamlNode node, String key) {
    String name = node.text(key);
    return drafts.stream()
        .filter(draft -> draft.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                node.error(
                    key,
                    "names the record type '%s', which does not exist. Record types: %s."
                        .formatted(
                            name, String.join(", ", drafts.stream().map(Draft::name).toList()))));
  }

  /** Of which day a row speaks, and what says that it was deleted. */
  private record Custom(
      @Nullable Column column, RecordType.YearDay day, @Nullable Column deletion) {}

  private static Custom custom(YamlNode custom, ColumnNames names) {
    RecordType.YearDay day =
        custom.has("coverageDay")
            ? custom.oneOf("coverageDay", RecordType.YearDay.class, RecordType.YearDay::code)
            : RecordType.YearDay.LAST;
    return new Custom(coverage(custom, names), day, deletion(custom, names));
  }

  private static @Nullable Column coverage(YamlNode custom, ColumnNames names) {
    if (!custom.has("coverageColumn")) {
      return null;
    }
    Column column = names.of(custom, "coverageColumn");
    return switch (column.type()) {
      case DATE, TIMESTAMP, INTEGER -> column;
      case STRING, DECIMAL, BOOLEAN ->
          throw custom.error("coverageColumn", "must be a date, a time or a year.");
    };
  }

  private static @Nullable Column deletion(YamlNode custom, ColumnNames names) {
    if (!custom.has("deletionColumn")) {
      return null;
    }
    Column column = names.of(custom, "deletionColumn");
    return switch (column.type()) {
      case BOOLEAN, DATE, TIMESTAMP -> column;
      case STRING, DECIMAL, INTEGER ->
          throw custom.error("deletionColumn", "must be a yes or no, a date or a time.");
    };
  }
}
