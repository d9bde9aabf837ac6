package it.sprint.warehouse.kpi;

import it.sprint.warehouse.feed.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads one catalogue file strictly: every field is known, present and of its type. */
final class CatalogueFile {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  /** Names that a request uses for itself, so that no breakdown may have them. */
  private static final Set<String> RESERVED =
      Set.of("calendar", "breakdown", "from", "to", "period", "page", "size");

  private final Map<String, Unit> units;
  private final Map<String, Population> populations;

  private CatalogueFile(Map<String, Unit> units, Map<String, Population> populations) {
    this.units = units;
    this.populations = populations;
  }

  static List<Kpi> read(String file, String content) {
    return CatalogueEntry.of(file, document(file, content)).read(CatalogueFile::kpis);
  }

  private static @Nullable Object document(String file, String content) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try {
      return new Yaml(new SafeConstructor(options)).load(content);
    } catch (YAMLException exception) {
      throw new InvalidCatalogueException(
          file, "", "it is no YAML: " + exception.getMessage(), exception);
    }
  }

  private static List<Kpi> kpis(CatalogueEntry root) {
    CatalogueFile file =
        new CatalogueFile(
            root.keyed("units", (id, entry) -> new Unit(id, entry.text("name"))),
            root.keyed("populations", CatalogueFile::population));
    return distinct(root, "kpis", root.entries("kpis"), file::kpi);
  }

  private static Population population(String id, CatalogueEntry entry) {
    return new Population(id, entry.text("name"), entry.text("protection"));
  }

  private Kpi kpi(CatalogueEntry entry) {
    List<Breakdown> breakdowns = breakdowns(entry);
    return new Kpi(
        id(entry),
        entry.text("name"),
        entry.text("definition"),
        entry.oneOf("population", populations),
        entry.oneOf("unit", units),
        entry.oneOf("direction", byCode(Direction.values(), Direction::code)),
        entry.oneOf("kind", byCode(KpiKind.values(), KpiKind::code)),
        entry.integer("decimals"),
        entry.word("ruleVersion"),
        measure(entry),
        entry.has("coverage") ? entry.entry("coverage").read(CatalogueFile::coverage) : null,
        entry.has("notes") ? each(entry.entries("notes"), CatalogueFile::note) : List.of(),
        entry.words("calendars"),
        breakdowns,
        each(entry.entries("evidence"), column -> evidenceColumn(column, breakdowns)),
        entry.words("feeds"));
  }

  private static Measure measure(CatalogueEntry entry) {
    return new Measure(
        entry.sql("from"),
        entry.sql("where"),
        entry.sql("date"),
        entry.sql("value"),
        entry.has("counted") ? entry.sql("counted") : Measure.EVERY_ROW);
  }

  private static Coverage coverage(CatalogueEntry entry) {
    String due = entry.sql("due");
    return new Coverage(
        entry.sql("covered"), due.equals("days") ? Coverage.EVERY_DAY : due, entry.text("unit"));
  }

  private static Note note(CatalogueEntry entry) {
    return new Note(
        entry.text("text"), entry.sql("when"), entry.has("amount") ? entry.sql("amount") : null);
  }

  /** Codes that have no names of their own have those of the breakdown by the same column. */
  private static EvidenceColumn evidenceColumn(CatalogueEntry entry, List<Breakdown> breakdowns) {
    String column = entry.sql("column");
    MemberNames names =
        entry.has("labels") || entry.has("reference")
            ? names(entry)
            : breakdowns.stream()
                .filter(breakdown -> breakdown.column().equals(column))
                .map(Breakdown::names)
                .findFirst()
                .orElse(null);
    return new EvidenceColumn(
        column,
        entry.has("expression") ? entry.sql("expression") : column,
        entry.text("name"),
        names);
  }

  private static List<Breakdown> breakdowns(CatalogueEntry kpi) {
    return kpi.has("breakdowns")
        ? distinct(kpi, "breakdowns", kpi.entries("breakdowns"), CatalogueFile::breakdown)
        : List.of();
  }

  private static Breakdown breakdown(CatalogueEntry entry) {
    String id = id(entry);
    if (RESERVED.contains(id)) {
      throw entry.invalid("id", "is a name that requests use themselves. Take another one.");
    }
    boolean additive = entry.flag("additive");
    String defaultMember = entry.wordOrNull("default");
    String totalMember = entry.wordOrNull("total");
    if (additive == (defaultMember != null)) {
      throw entry.invalid(
          "default", "is for breakdowns that are not additive, and those need one.");
    }
    if (!additive && totalMember != null) {
      throw entry.invalid("total", "is for additive breakdowns only. Take it away.");
    }
    return new Breakdown(
        id,
        entry.text("name"),
        entry.sql("column"),
        additive,
        defaultMember,
        totalMember,
        names(entry));
  }

  private static MemberNames names(CatalogueEntry coded) {
    if (coded.has("labels") == coded.has("reference")) {
      throw coded.invalid("labels", "or 'reference' must name the members: one of the two.");
    }
    return coded.has("labels")
        ? new MemberNames.Listed(
            coded.keyed("labels", (member, entry) -> new Text(entry.word("it"), entry.word("en"))))
        : coded.entry("reference").read(CatalogueFile::reference);
  }

  private static MemberNames reference(CatalogueEntry entry) {
    return new MemberNames.Reference(
        entry.sql("table"), entry.sql("code"), entry.sql("it"), entry.sql("en"));
  }

  private static String id(CatalogueEntry entry) {
    String id = entry.word("id");
    if (!ID.matcher(id).matches()) {
      throw entry.invalid("id", "must be small letters and digits joined by hyphens.");
    }
    return id;
  }

  private static <T> List<T> distinct(
      CatalogueEntry parent,
      String field,
      List<CatalogueEntry> entries,
      Function<CatalogueEntry, T> reader) {
    Set<String> ids = new HashSet<>();
    for (CatalogueEntry entry : entries) {
      if (!ids.add(entry.word("id"))) {
        throw parent.invalid(field, "has '%s' twice. Keep one.".formatted(entry.word("id")));
      }
    }
    return each(entries, reader);
  }

  private static <T> List<T> each(
      List<CatalogueEntry> entries, Function<CatalogueEntry, T> reader) {
    List<T> values = new ArrayList<>();
    entries.forEach(entry -> values.add(entry.read(reader)));
    return values;
  }

  private static <E> Map<String, E> byCode(E[] values, Function<E, String> code) {
    Map<String, E> byCode = new LinkedHashMap<>();
    Arrays.stream(values).forEach(value -> byCode.put(code.apply(value), value));
    return byCode;
  }
}
