package it.sprint.warehouse.feed;

import it.sprint.warehouse.feed.ContractChange.Effect;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What changed in the rules of one kind of record. */
final class RuleDiff {

  private final RecordType older;
  private final RecordType newer;
  private final ContractChanges changes;

  RuleDiff(RecordType older, RecordType newer, ContractChanges changes) {
    this.older = older;
    this.newer = newer;
    this.changes = changes;
  }

  void compare() {
    Map<Key, Rule> then = byKey(older, this::nameNow);
    Map<Key, Rule> now = byKey(newer, Column::name);
    now.forEach(
        (key, rule) -> {
          Rule earlier = then.get(key);
          if (earlier == null) {
            added(rule);
          } else {
            severity(earlier, rule);
            limits(earlier, rule);
          }
        });
    then.forEach(
        (key, rule) -> {
          if (!now.containsKey(key)) {
            changes.compatible(place(rule), "No longer a rule: " + rule.name().en());
          }
        });
    identities();
  }

  private void added(Rule rule) {
    boolean rejects = rule.severity() == Severity.REJECT;
    changes.add(
        rejects ? Effect.BREAKING : Effect.COMPATIBLE,
        place(rule),
        (rejects ? "New rule: " : "New rule that only warns: ") + rule.name().en());
  }

  private void severity(Rule then, Rule now) {
    if (then.severity() != now.severity()) {
      boolean rejects = now.severity() == Severity.REJECT;
      changes.add(
          rejects ? Effect.BREAKING : Effect.COMPATIBLE,
          place(now),
          (rejects ? "Keeps rows out now: " : "Only warns now: ") + now.name().en());
    }
  }

  private void limits(Rule then, Rule now) {
    Limits limits =
        now instanceof RowRule row && then instanceof RowRule earlier
            ? row.since(earlier)
            : Limits.SAME;
    if (limits == Limits.SAME) {
      return;
    }
    boolean breaks = limits == Limits.NARROWER && now.severity() == Severity.REJECT;
    changes.add(
        breaks ? Effect.BREAKING : Effect.COMPATIBLE,
        place(now),
        "%s %s (before: %s; now: %s)"
            .formatted(
                limits == Limits.WIDER ? "More is allowed:" : "Less is allowed:",
                now.name().en(),
                shown(then),
                shown(now)));
  }

  private static String shown(Rule rule) {
    return rule instanceof Matches matches
        ? matches.pattern().pattern()
        : String.join(", ", rule.details());
  }

  private void identities() {
    List<String> then = older.identityRules().stream().map(IdentityRule::rule).toList();
    List<String> now = newer.identityRules().stream().map(IdentityRule::rule).toList();
    now.stream()
        .filter(rule -> !then.contains(rule))
        .forEach(rule -> changes.compatible(newer.name(), "New sum that is checked: " + rule));
    then.stream()
        .filter(rule -> !now.contains(rule))
        .forEach(rule -> changes.compatible(newer.name(), "No longer checked: the sum " + rule));
  }

  private String place(Rule rule) {
    return newer.name() + ", " + rule.column().header();
  }

  /** Our present name of an earlier column: that of its header, if the old name is gone. */
  private String nameNow(Column column) {
    List<String> names = newer.columns().stream().map(Column::name).toList();
    return newer.columns().stream()
        .filter(it -> !names.contains(column.name()) && it.header().equals(column.header()))
        .map(Column::name)
        .findFirst()
        .orElse(column.name());
  }

  private static Map<Key, Rule> byKey(RecordType type, Function<Column, String> name) {
    Map<Key, Rule> rules = new LinkedHashMap<>();
    type.rules().forEach(rule -> rules.putIfAbsent(Key.of(rule, name), rule));
    return rules;
  }

  /** What makes a rule the same in two versions: its kind and the columns that it looks at. */
  private record Key(
      Class<?> kind, ViolationCode code, List<String> columns, List<GroupPart> parts) {

    static Key of(Rule rule, Function<Column, String> name) {
      List<String> columns =
          Stream.concat(Stream.of(rule.column()), rule.others().stream()).map(name).toList();
      List<GroupPart> parts = rule instanceof GroupRule group ? group.parts() : List.of();
      return new Key(rule.getClass(), rule.code(), columns, parts);
    }
  }
}
