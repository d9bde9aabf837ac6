package it.sprint.warehouse.feed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A sum over rows of the same group that must be zero, whatever the group: for every value of the
 * group's columns, the terms times their coefficients.
 */
public record IdentityRule(
    String rule,
    Text name,
    Severity severity,
    String valueColumn,
    List<String> groupColumns,
    List<IdentityTerm> terms) {

  public IdentityRule {
    groupColumns = List.copyOf(groupColumns);
    terms = List.copyOf(terms);
  }

  /** Checks the rule over the current rows of the feed, each a map from column name to value. */
  public IdentityCheck check(Iterable<? extends Map<String, ?>> rows) {
    Map<String, IdentitySum> groups = new TreeMap<>();
    for (Map<String, ?> row : rows) {
      add(row, groups);
    }
    long checked = 0;
    long failed = 0;
    List<String> examples = new ArrayList<>();
    for (Map.Entry<String, IdentitySum> group : groups.entrySet()) {
      IdentitySum sum = group.getValue();
      if (sum.isComplete()) {
        checked++;
        if (sum.difference().signum() != 0) {
          failed++;
          examples.add(group.getKey() + ": " + signed(sum.difference()));
        }
      }
    }
    long notChecked = groups.values().stream().filter(IdentitySum::isPartial).count();
    return new IdentityCheck(
        rule, name, checked, failed, notChecked, examples.isEmpty() ? null : examples.get(0));
  }

  private void add(Map<String, ?> row, Map<String, IdentitySum> groups) {
    BigDecimal value = number(row.get(valueColumn));
    if (value == null) {
      return;
    }
    for (int i = 0; i < terms.size(); i++) {
      IdentityTerm term = terms.get(i);
      if (term.matches(row)) {
        groups
            .computeIfAbsent(term.group(row, groupColumns), group -> new IdentitySum(terms))
            .add(i, value);
      }
    }
  }

  private static String signed(BigDecimal difference) {
    return (difference.signum() > 0 ? "+" : "") + difference.toPlainString();
  }

  private static @Nullable BigDecimal number(@Nullable Object value) {
    return value instanceof Number number ? new BigDecimal(number.toString()) : null;
  }
}
