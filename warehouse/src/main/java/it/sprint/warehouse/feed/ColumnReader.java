package it.sprint.warehouse.feed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads one property of a contract's schema: the column and the rules in its type options. */
final class ColumnReader {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

  private ColumnReader() {}

  static ReadColumn read(YamlNode node, int position) {
    YamlNode custom = node.customProperties();
    Column column = column(node, custom, position);
    custom.read(checked -> checked);
    if (column.key() && !column.required()) {
      throw node.error("required", "must be true: the column belongs to the key.");
    }
    return new ReadColumn(column, rules(node, column));
  }

  private static Column column(YamlNode node, YamlNode custom, int position) {
    ColumnType type = node.oneOf("logicalType", ColumnType.class, ColumnType::logicalType);
    List<String> examples = node.textsOrNone("examples");
    return new Column(
        name(node),
        node.text("physicalName"),
        position,
        type,
        node.flagOrFalse("required"),
        node.flagOrFalse("primaryKey"),
        new Text(custom.text("descriptionIt"), node.text("description")),
        type == ColumnType.DATE ? dateForms(node, custom) : List.of(),
        custom.textsOrNone("readAsBlank"),
        isIdentifier(node),
        examples.isEmpty() ? null : examples.get(0),
        custom.textOrNull("pseudonymOf"));
  }

  private static boolean isIdentifier(YamlNode node) {
    if (!node.has("classification")) {
      return false;
    }
    node.constant("classification", "identifier");
    return true;
  }

  private static List<String> dateForms(YamlNode node, YamlNode custom) {
    List<String> forms = new ArrayList<>();
    forms.add(node.child("logicalTypeOptions").text("format"));
    forms.addAll(custom.textsOrNone("alsoWritten"));
    for (String form : forms) {
      boolean isForm = DateCell.isPattern(form);
      boolean isSerial = form.equals(DateCell.SERIAL) && !form.equals(forms.get(0));
      if (!isForm && !isSerial) {
        throw node.error(
            "logicalTypeOptions.format",
            "'" + form + "' is no pattern of a date. Write it like yyyy-MM-dd.");
      }
    }
    return forms;
  }

  private static String name(YamlNode node) {
    String name = node.text("name");
    if (!NAME.matcher(name).matches()) {
      throw node.error("name", "is '" + name + "'. Use lower case, digits and underscores.");
    }
    return name;
  }

  private static List<RowRule> rules(YamlNode node, Column column) {
    if (!node.has("logicalTypeOptions")) {
      return List.of();
    }
    return node.child("logicalTypeOptions")
        .read(
            options ->
                switch (column.type()) {
                  case STRING -> List.of(form(node, options, column));
                  case INTEGER, DECIMAL -> numberRules(options, column);
                  case DATE -> dateRules(options, column);
                  case TIMESTAMP, BOOLEAN -> List.of();
                });
  }

  /** The pattern of a text; the example shows it to people, and must keep it. */
  private static RowRule form(YamlNode node, YamlNode options, Column column) {
    Pattern pattern = pattern(options);
    List<String> examples = node.texts("examples");
    if (examples.isEmpty() || !pattern.matcher(examples.get(0)).matches()) {
      throw node.error("examples", "must start with a text that has the form of 'pattern'.");
    }
    return new Matches(column, pattern, examples.get(0));
  }

  private static Pattern pattern(YamlNode options) {
    try {
      return Pattern.compile(options.text("pattern"));
    } catch (PatternSyntaxException e) {
      throw options.error("pattern", "is no regular expression: " + e.getDescription() + ".");
    }
  }

  private static List<RowRule> numberRules(YamlNode options, Column column) {
    List<RowRule> rules = new ArrayList<>();
    BigDecimal minimum = options.numberOrNull("minimum");
    BigDecimal maximum = options.numberOrNull("maximum");
    if (minimum != null) {
      rules.add(NumberRange.atLeast(column, minimum));
    }
    if (maximum != null) {
      rules.add(NumberRange.atMost(column, maximum));
    }
    return rules;
  }

  private static List<RowRule> dateRules(YamlNode options, Column column) {
    options.text("format");
    List<RowRule> rules = new ArrayList<>();
    limit(options, "minimum", date -> DateRange.notBefore(column, date)).ifPresent(rules::add);
    limit(options, "maximum", date -> DateRange.notAfter(column, date)).ifPresent(rules::add);
    return rules;
  }

  private static Optional<RowRule> limit(
      YamlNode options, String key, Function<LocalDate, RowRule> rule) {
    return Optional.ofNullable(options.dateOrNull(key)).map(rule);
  }

  /** A column and the rules that its own entry states. */
  record ReadColumn(Column column, List<RowRule> rules) {

    ReadColumn {
      rules = List.copyOf(rules);
    }
  }
}
