package it.sprint.warehouse.feed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * One contract written in the Open Data Contract Standard v3.0.2. Only what the warehouse obeys may
 * stand in it: anything else is an error, so that no rule is silently without effect.
 */
final class ContractFile {

  private final String file;

  private ContractFile(String file) {
    this.file = file;
  }

  static Contract read(String file, String yaml) {
    return YamlNode.root(file, parse(file, yaml)).read(new ContractFile(file)::contract);
  }

  private static @Nullable Object parse(String file, String yaml) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try {
      return new Yaml(new SafeConstructor(options)).load(yaml);
    } catch (YAMLException e) {
      throw new InvalidContractException(file, "", "it is no valid YAML: " + e.getMessage(), e);
    }
  }

  private Contract contract(YamlNode root) {
    root.constant("apiVersion", "v3.0.2");
    root.constant("kind", "DataContract");
    root.oneOf("status", Status.class, Status::code);
    root.text("domain");
    root.children("team").forEach(member -> member.read(ContractFile::teamMember));
    String feed = feed(root);
    YamlNode custom = root.customProperties();
    YamlNode table = only(root, "schema");
    List<ColumnReader.ReadColumn> read = columns(table);
    List<Column> columns = read.stream().map(ColumnReader.ReadColumn::column).toList();
    ColumnNames names = new ColumnNames(columns);
    List<YamlNode> quality = table.childrenOrNone("quality");
    table.text("name");
    table.constant("physicalType", "file");
    Contract contract =
        new Contract(
            feed,
            root.text("version"),
            new Text(custom.text("titleIt"), root.text("name")),
            new Text(
                custom.text("purposeIt"),
                root.child("description").read(description -> description.text("purpose"))),
            custom.text("partner"),
            custom.flag("isPublic"),
            ServerReader.origin(root, custom),
            ServerReader.format(root),
            columns,
            rowRules(read, quality, names),
            identityRules(quality, names),
            coverage(custom, names),
            sla(root));
    custom.read(checked -> checked);
    table.read(checked -> checked);
    return contract;
  }

  private String feed(YamlNode root) {
    String feed = root.text("id");
    if (!file.equals(feed + ".odcs.yaml")) {
      throw root.error("id", "is '%s'. Call the file %s.odcs.yaml.".formatted(feed, feed));
    }
    return feed;
  }

  private static String teamMember(YamlNode member) {
    member.textOrNull("role");
    member.textOrNull("name");
    return member.text("username");
  }

  private static YamlNode only(YamlNode root, String key) {
    List<YamlNode> tables = root.children(key);
    if (tables.size() != 1) {
      throw root.error(key, "must hold exactly one table; a feed has rows of one kind.");
    }
    return tables.get(0);
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

  private static List<RowRule> rowRules(
      List<ColumnReader.ReadColumn> columns, List<YamlNode> quality, ColumnNames names) {
    List<RowRule> rules = new ArrayList<>();
    columns.forEach(read -> rules.addAll(read.rules()));
    for (YamlNode entry : quality) {
      if (!QualityEntry.isIdentity(entry)) {
        rules.add(entry.read(node -> QualityEntry.rowRule(node, names)));
      }
    }
    return rules;
  }

  private static List<IdentityRule> identityRules(List<YamlNode> quality, ColumnNames names) {
    List<IdentityRule> rules = new ArrayList<>();
    for (YamlNode entry : quality) {
      if (QualityEntry.isIdentity(entry)) {
        IdentityRule rule = entry.read(node -> QualityEntry.identityRule(node, names));
        if (rules.stream().anyMatch(other -> other.rule().equals(rule.rule()))) {
          throw entry.error("name", "'" + rule.rule() + "' stands twice. Give each rule its own.");
        }
        rules.add(rule);
      }
    }
    return rules;
  }

  private static Column coverage(YamlNode custom, ColumnNames names) {
    Column column = names.of(custom, "coverageColumn");
    if (column.type() != ColumnType.DATE && column.type() != ColumnType.INTEGER) {
      throw custom.error("coverageColumn", "must be a date or a year.");
    }
    return column;
  }

  private static Sla sla(YamlNode root) {
    Map<String, BigDecimal> values = new HashMap<>();
    for (YamlNode entry : root.children("slaProperties")) {
      values.put(entry.text("property"), entry.read(ContractFile::slaValue));
    }
    for (String property : List.of("frequency", "grace", "expectedRejectShare")) {
      if (!values.containsKey(property)) {
        throw root.error("slaProperties", "lacks the property '" + property + "'. Add it.");
      }
    }
    if (values.size() != 3) {
      throw root.error("slaProperties", "may hold frequency, grace and expectedRejectShare only.");
    }
    return new Sla(
        values.get("frequency").intValueExact(),
        values.get("grace").intValueExact(),
        values.get("expectedRejectShare").doubleValue());
  }

  private static BigDecimal slaValue(YamlNode entry) {
    if (!entry.text("property").equals("expectedRejectShare")) {
      entry.constant("unit", "d");
      return BigDecimal.valueOf(entry.integer("value"));
    }
    BigDecimal share = entry.number("value");
    if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
      throw entry.error("value", "must be a share from 0 to 1.");
    }
    return share;
  }

  /** The life of a contract in the words of the standard. */
  private enum Status {
    DRAFT,
    ACTIVE,
    DEPRECATED;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
