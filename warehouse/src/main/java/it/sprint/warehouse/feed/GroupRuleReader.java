package it.sprint.warehouse.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a rule over groups of rows from a contract's quality section. */
final class GroupRuleReader {

  private final RecordTypeReader types;
  private final RecordTypeReader.Draft draft;

  GroupRuleReader(RecordTypeReader types, RecordTypeReader.Draft draft) {
    this.types = types;
    this.draft = draft;
  }

  GroupRule read(YamlNode entry) {
    QualityEntry.description(entry);
    Severity severity = QualityEntry.severity(entry);
    return entry.child("implementation").read(node -> rule(node, severity));
  }

  private GroupRule rule(YamlNode node, Severity severity) {
    ViolationCode code = QualityEntry.code(node);
    return switch (code) {
      case UNKNOWN_PARENT -> knownParent(node, code, severity);
      case OVERLAP -> noOverlap(node, code, severity);
      case NOT_UNIQUE -> notShared(node, code, severity);
      default -> throw node.error("kind", "is no rule over groups.");
    };
  }

  private GroupRule knownParent(YamlNode node, ViolationCode code, Severity severity) {
    List<Column> columns = draft.names().all(node, "columns");
    RecordTypeReader.Draft parent = types.named(node, "parent");
    List<Column> parentColumns = parent.names().all(node, "parentColumns");
    if (columns.isEmpty() || columns.size() != parentColumns.size()) {
      throw node.error("parentColumns", "must name as many columns as 'columns', at least one.");
    }
    return new KnownParent(
        code,
        severity,
        columns.get(0),
        GroupPart.of(draft.name(), names(columns)),
        GroupPart.of(parent.name(), names(parentColumns)),
        parent.place() == null ? parent.name() : parent.place());
  }

  private GroupRule noOverlap(YamlNode node, ViolationCode code, Severity severity) {
    Column from = draft.names().of(node, "from", ColumnType.DATE);
    Column to = draft.names().of(node, "to", ColumnType.DATE);
    GroupPart part = part(node, from.name(), to.name(), names(draft.names().keys()));
    return new NoOverlap(code, severity, from, part);
  }

  private GroupRule notShared(YamlNode node, ViolationCode code, Severity severity) {
    Column column = draft.names().all(node, "columns").get(0);
    GroupPart part =
        new GroupPart(
            draft.name(),
            names(draft.names().all(node, "columns")),
            null,
            null,
            names(draft.names().all(node, "owner")));
    return new NotShared(code, severity, column, part);
  }

  private GroupPart part(
      YamlNode node, @Nullable String from, @Nullable String to, List<String> owner) {
    return new GroupPart(draft.name(), names(draft.names().all(node, "columns")), from, to, owner);
  }

  private static List<String> names(List<Column> columns) {
    return columns.stream().map(Column::name).toList();
  }
}
