package it.sprint.warehouse.feed;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

  private static final List<String> REQUIRED_SLA =
      List.of("frequency", "grace", "expectedRejectShare");
  private static final List<String> OPTIONAL_SLA = List.of("minimumRows", "maximumRows");

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
    List<RecordType> recordTypes =
        RecordTypeReader.all(root, ServerReader.kind(root), custom.text("partner"));
    Contract contract =
        new Contract(
            feed,
            root.text("version"),
            custom.dateOrNull("validFrom"),
            new Text(custom.text("titleIt"), root.text("name")),
            new Text(
                custom.text("purposeIt"),
                root.child("description").read(description -> description.text("purpose"))),
            custom.text("partner"),
            custom.flag("isPublic"),
            ServerReader.origin(root, custom),
            ServerReader.pull(root),
            ServerReader.format(root),
            mode(custom),
            forbidsTaxCodes(custom),
            recordTypes,
            sla(root));
    custom.read(checked -> checked);
    return contract;
  }

  private static DeliveryMode mode(YamlNode custom) {
    return custom.has("deliveryMode")
        ? custom.oneOf("deliveryMode", DeliveryMode.class, DeliveryMode::code)
        : DeliveryMode.INCREMENTAL;
  }

  private static boolean forbidsTaxCodes(YamlNode custom) {
    if (!custom.has("forbidden")) {
      return false;
    }
    if (!custom.texts("forbidden").equals(List.of("tax-code"))) {
      throw custom.error("forbidden", "may only be [tax-code]; health codes are always forbidden.");
    }
    return true;
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

  private static Sla sla(YamlNode root) {
    Map<String, BigDecimal> values = new HashMap<>();
    for (YamlNode entry : root.children("slaProperties")) {
      values.put(entry.text("property"), entry.read(ContractFile::slaValue));
    }
    for (String property : REQUIRED_SLA) {
      if (!values.containsKey(property)) {
        throw root.error("slaProperties", "lacks the property '" + property + "'. Add it.");
      }
    }
    Set<String> unknown = new TreeSet<>(values.keySet());
    unknown.removeAll(REQUIRED_SLA);
    unknown.removeAll(OPTIONAL_SLA);
    if (!unknown.isEmpty()) {
      throw root.error(
          "slaProperties",
          "may hold %s and %s only."
              .formatted(String.join(", ", REQUIRED_SLA), String.join(", ", OPTIONAL_SLA)));
    }
    return new Sla(
        values.get("frequency").intValueExact(),
        values.get("grace").intValueExact(),
        values.get("expectedRejectShare").doubleValue(),
        values.getOrDefault("minimumRows", BigDecimal.ZERO).longValueExact(),
        values.getOrDefault("maximumRows", BigDecimal.valueOf(Long.MAX_VALUE)).longValueExact());
  }

  private static BigDecimal slaValue(YamlNode entry) {
    String property = entry.text("property");
    if (property.endsWith("Rows")) {
      return BigDecimal.valueOf(entry.integer("value"));
    }
    if (!property.equals("expectedRejectShare")) {
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
