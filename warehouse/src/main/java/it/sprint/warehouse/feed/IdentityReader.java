package it.sprint.warehouse.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads an identity of a contract; its group is the feed's key without the columns that terms fix.
 */
final class IdentityReader {

  private IdentityReader() {}

  static IdentityRule rule(YamlNode node, ColumnNames names, Head head) {
    node.text("kind");
    Column value = names.of(node, "value");
    if (value.type() != ColumnType.INTEGER && value.type() != ColumnType.DECIMAL) {
      throw node.error("value", "names '" + value.name() + "', which is no number.");
    }
    List<IdentityTerm> terms = terms(node, names);
    return new IdentityRule(
        head.rule(),
        new Text(node.text("nameIt"), head.nameEn()),
        head.severity(),
        value.name(),
        group(node, names, terms),
        terms);
  }

  private static List<IdentityTerm> terms(YamlNode node, ColumnNames names) {
    List<IdentityTerm> terms = new ArrayList<>();
    for (YamlNode term : node.children("terms")) {
      terms.add(term.read(entry -> term(entry, names)));
    }
    if (terms.stream().filter(term -> !term.isOptional()).count() < 2) {
      throw node.error("terms", "need two that are not optional, or there is nothing to compare.");
    }
    return terms;
  }

  private static IdentityTerm term(YamlNode node, ColumnNames names) {
    int coefficient = node.integer("coefficient");
    if (coefficient == 0) {
      throw node.error("coefficient", "is 0, which leaves the term without effect.");
    }
    Map<String, Object> where = new LinkedHashMap<>();
    node.child("where").read(conditions -> where(conditions, names, where));
    Map<String, Long> shift = new LinkedHashMap<>();
    node.findChild("shift").ifPresent(steps -> steps.read(entry -> shift(entry, names, shift)));
    return new IdentityTerm(coefficient, where, shift, node.flagOrFalse("optional"));
  }

  private static Map<String, Object> where(
      YamlNode node, ColumnNames names, Map<String, Object> where) {
    for (String key : node.keys()) {
      Column column = names.named(node, key, key);
      where.put(key, fixed(node, column));
    }
    return where;
  }

  private static Object fixed(YamlNode node, Column column) {
    return switch (column.type()) {
      case STRING -> node.text(column.name());
      case INTEGER -> (long) node.integer(column.name());
      case DECIMAL, DATE, TIMESTAMP, BOOLEAN ->
          throw node.error(column.name(), "cannot be fixed: it is neither text nor whole number.");
    };
  }

  private static Map<String, Long> shift(
      YamlNode node, ColumnNames names, Map<String, Long> shift) {
    for (String key : node.keys()) {
      if (names.named(node, key, key).type() != ColumnType.INTEGER) {
        throw node.error(key, "cannot be shifted: it is no whole number.");
      }
      shift.put(key, (long) node.integer(key));
    }
    return shift;
  }

  private static List<String> group(YamlNode node, ColumnNames names, List<IdentityTerm> terms) {
    Set<String> fixed = new LinkedHashSet<>(terms.get(0).where().keySet());
    for (IdentityTerm term : terms) {
      if (!fixed.equals(term.where().keySet())) {
        throw node.error("terms", "must all fix the same columns in 'where'.");
      }
    }
    List<String> group =
        names.keys().stream().map(Column::name).filter(name -> !fixed.contains(name)).toList();
    for (IdentityTerm term : terms) {
      if (!group.containsAll(term.shift().keySet())) {
        throw node.error("terms", "may shift only columns of the key that 'where' leaves open.");
      }
    }
    return group;
  }

  /** What stands outside of the rule's body. */
  record Head(String rule, Severity severity, String nameEn) {}
}
