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

  private static final String EARLIER = "earlier";
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  /** Names that a request uses for itself, so that no breakdown may have them. */
  private static final Set<String> RESERVED =
      Set.of(
          "calendar",
          "breakdown",
          "from",
          "to",
          "cumulative",
          "compare",
          "edition",
          "period",
          "page",
          "size",
          "language",
          "purpose");

  private final CatalogueTerms terms;

  private CatalogueFile(CatalogueTerms terms) {
    this.terms = terms;
  }

  /** The KPIs of a file, each followed by its earlier versions. */
  static List<Kpi> read(String file, String content, CatalogueTerms terms) {
    return CatalogueEntry.of(file, document(file, content))
        .read(
            root ->
                distinct(root, "kpis", root.entries("kpis"), new CatalogueFile(terms)::versions)
                    .stream()
                    .flatMap(List::stream)
                    .toList());
  }

  private List<Kpi> versions(CatalogueEntry entry) {
    Kpi current = kpi(entry);
    List<Kpi> versions = new ArrayList<>(List.of(current));
    Set<String> known = new HashSet<>(Set.of(current.ruleVersion()));
    for (CatalogueEntry former :
        entry.has(EARLIER) ? entry.entries(EARLIER) : List.<CatalogueEntry>of()) {
      String version = former.word("ruleVersion");
      if (!version.matches("\\d+") || !known.add(version)) {
        throw former.invalid("ruleVersion", "must be a number that no other version has.");
      }
      Kpi earlier = entry.overlaid(former, EARLIER).read(this::kpi);
      if (!earlier.id().equals(current.id())
          || !earlier.population().equals(current.population())) {
        throw former.invalid("id", "and 'population' stay the same in every version.");
      }
      versions.add(earlier.asEarlier());
    }
    return versions;
  }

  /** What the files of KPIs have in common. */
  static CatalogueTerms terms(String file, String content) {
    return CatalogueEntry.of(file, document(file, content))
        .read(
            root ->
                new CatalogueTerms(
                    root.keyed("units", (id, entry) -> new Unit(id, entry.text("name"))),
                    root.keyed("populations", CatalogueFile::population)));
  }

  static @Nullable Object document(String file, String content) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    // The KPIs of one file share breakdowns, notes and evidence many times over.
    options.setMaxAliasesForCollections(500);
    try {
      return new Yaml(new SafeConstructor(options)).load(content);
    } catch (YAMLException exception) {
      throw new InvalidCatalogueException(
          file, "", "it is no YAML: " + exception.getMessage(), exception);
    }
  }

  private static Population population(String id, CatalogueEntry entry) {
    return new Population(
        id,
        entry.text("name"),
        entry.oneOf("audience", byCode(Audience.values(), Audience::code)),
        entry.text("protection"));
  }

  private Kpi kpi(CatalogueEntry entry) {
    List<Breakdown> breakdowns = breakdowns(entry);
    KpiKind kind = entry.oneOf("kind", byCode(KpiKind.values(), KpiKind::code));
    return new Kpi(
        id(entry),
        entry.text("name"),
        entry.text("definition"),
        entry.oneOf("population", terms.populations()),
        entry.oneOf("unit", terms.units()),
        entry.oneOf("direction", byCode(Direction.values(), Direction::code)),
        kind,
        entry.integer("decimals"),
        entry.word("ruleVersion"),
        measure(entry, kind),
        entry.has("coverage") ? entry.entry("coverage").read(CatalogueFile::coverage) : null,
        entry.has("notes") ? each(entry.entries("notes"), CatalogueFile::note) : List.of(),
        entry.words("calendars"),
        breakdowns,
        each(entry.entries("evidence"), column -> evidenceColumn(column, breakdowns)),
        entry.has("withheld") ? entry.sql("withheld") : null,
        // What people enter in the pages comes from no feed.
        entry.has("feeds") ? entry.words("feeds") : List.of(),
        entry.wordOrNull("indicator"));
  }

  private static Measure measure(CatalogueEntry entry, KpiKind kind) {
    String unless = kind == KpiKind.FLOW && entry.has("unless") ? entry.sql("unless") : null;
    return new Measure(
        entry.sql("from"),
        entry.sql("where"),
        entry.sql("date"),
        aggregate(entry),
        entry.has("counted") ? entry.sql("counted") : Measure.EVERY_ROW,
        kind == KpiKind.OPEN ? entry.sql("until") : null,
        kind == KpiKind.LATEST || unless != null ? entry.sql("each") : null,
        unless,
        entry.has("since") ? entry.sql("since") : null,
        kind == KpiKind.OPEN && entry.has("countsFrom") ? entry.sql("countsFrom") : null);
  }

  private static Aggregate aggregate(CatalogueEntry entry) {
    String per = entry.has("per") ? entry.sql("per") : null;
    return new Aggregate(
        entry.sql("value"),
        per,
        per != null && entry.has("times") ? entry.integer("times") : 1,
        entry.has("within") ? entry.sql("within") : null);
  }

  private static Coverage coverage(CatalogueEntry entry) {
    String due = entry.sql("due");
    return new Coverage(
        entry.sql("covered"),
        due.equals("days") ? Coverage.EVERY_DAY : due,
        entry.text("unit"),
        entry.has("breakdowns") ? entry.words("breakdowns") : null);
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
    boolean overlaps = entry.has("overlaps") && entry.flag("overlaps");
    if (additive ? overlaps || defaultMember != null : overlaps == (defaultMember != null)) {
      throw entry.invalid(
          "default",
          "is for breakdowns that are not additive, and those need one, or 'overlaps: true'.");
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

  static String id(CatalogueEntry entry) {
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
