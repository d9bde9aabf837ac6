package it.sprint.warehouse.columns;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An aggregate call of the catalogue taken apart: what is done with which expression. {@code
 * fraction} is that of a percentile, else 0.
 */
record ParsedAggregate(Function function, String argument, double fraction) {

  /** What can be computed from columns. */
  enum Function {
    COUNT_ROWS,
    /** Rows whose argument, a condition, is true. */
    COUNT_WHERE,
    COUNT_VALUES,
    COUNT_DISTINCT,
    SUM,
    AVERAGE,
    PERCENTILE
  }

  private static final Pattern FILTERED =
      Pattern.compile("count\\(\\*\\) filter \\(where (.+)\\)", Pattern.DOTALL);
  private static final Pattern PERCENTILE =
      Pattern.compile(
          "percentile_cont\\(([0-9.]+)\\) within group \\(order by (.+)\\)", Pattern.DOTALL);
  private static final Pattern CALL = Pattern.compile("(count|sum|avg)\\((.+)\\)", Pattern.DOTALL);

  /** Empty for what is no call of a known aggregate over one expression. */
  static Optional<ParsedAggregate> of(String sql) {
    if (sql.equals("count(*)")) {
      return Optional.of(new ParsedAggregate(Function.COUNT_ROWS, "", 0));
    }
    Matcher percentile = PERCENTILE.matcher(sql);
    if (percentile.matches()) {
      return whole(
          Function.PERCENTILE, percentile.group(2), Double.parseDouble(percentile.group(1)));
    }
    Matcher filtered = FILTERED.matcher(sql);
    if (filtered.matches()) {
      return whole(Function.COUNT_WHERE, filtered.group(1), 0);
    }
    Matcher call = CALL.matcher(sql);
    return call.matches() ? call(call.group(1), call.group(2)) : Optional.empty();
  }

  private static Optional<ParsedAggregate> call(String name, String argument) {
    if (argument.startsWith("distinct ")) {
      return name.equals("count")
          ? whole(Function.COUNT_DISTINCT, argument.substring("distinct ".length()), 0)
          : Optional.empty();
    }
    return switch (name) {
      case "count" -> whole(Function.COUNT_VALUES, argument, 0);
      case "sum" -> whole(Function.SUM, argument, 0);
      default -> whole(Function.AVERAGE, argument, 0);
    };
  }

  /** Only if the parentheses of the argument are its own: {@code sum(a) + sum(b)} is no call. */
  private static Optional<ParsedAggregate> whole(
      Function function, String argument, double fraction) {
    int depth = 0;
    for (int i = 0; i < argument.length(); i++) {
      char letter = argument.charAt(i);
      depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
      if (depth < 0) {
        return Optional.empty();
      }
    }
    return depth == 0
        ? Optional.of(new ParsedAggregate(function, argument, fraction))
        : Optional.empty();
  }
}
