package it.sprint.api.indicator;

import it.sprint.api.edition.Edition;
import it.sprint.api.indicator.IndicatorEntry.Goal;
import it.sprint.api.indicator.IndicatorEntry.Missing;
import it.sprint.api.kpi.TargetStatus;
import it.sprint.warehouse.export.TableFile;
import it.sprint.warehouse.export.WorkbookTable.Fact;
import it.sprint.warehouse.feed.Language;
import it.sprint.warehouse.feed.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The indicators as a table, in the order in which the fund's forms ask: a row each. */
final class IndicatorTable {

  private static final List<String> AGES = List.of("under-18", "from-18-to-60", "over-60");
  private static final List<String> SEXES = List.of("F", "M", "X");

  private static final List<Text> HEADER =
      List.of(
          new Text("Programma", "Programme"),
          new Text("Codice", "Code"),
          new Text("Indicatore", "Indicator"),
          new Text("Unità", "Unit"),
          new Text("Base", "Baseline"),
          new Text("Nel periodo", "In the period"),
          new Text("Dall'inizio", "Since the beginning"),
          new Text("Traguardo", "Goal"),
          new Text("Entro il", "By"),
          new Text("Stato", "Status"));

  private static final Map<String, Text> SEX_NAMES =
      Map.of(
          "F",
          new Text("Donne", "Women"),
          "M",
          new Text("Uomini", "Men"),
          "X",
          new Text("Altro", "Other"));

  private static final Map<String, Text> AGE_NAMES =
      Map.of(
          "under-18", new Text("meno di 18", "under 18"),
          "from-18-to-60", new Text("18-60", "18 to 60"),
          "over-60", new Text("più di 60", "over 60"));

  private static final Map<TargetStatus, Text> STATUSES =
      Map.of(
          TargetStatus.REACHED, new Text("raggiunto", "reached"),
          TargetStatus.ON_TRACK, new Text("in linea", "on track"),
          TargetStatus.AT_RISK, new Text("a rischio", "at risk"),
          TargetStatus.OFF, new Text("in ritardo", "off track"));

  private static final Text MISSING = new Text("Manca", "Missing");
  private static final Text UNKNOWN_AGE = new Text("Età non nota", "Age not known");
  private static final Text UNKNOWN_SEX = new Text("Sesso non noto", "Sex not known");

  private final Language language;

  IndicatorTable(Language language) {
    this.language = language;
  }

  void write(List<IndicatorEntries.Told> rows, TableFile table) throws IOException {
    table.row(header());
    for (IndicatorEntries.Told row : rows) {
      table.row(cells(row));
    }
    table.finish();
  }

  /** What there is to know about the table. */
  List<Fact> facts(Edition edition, IndicatorPeriod period) {
    return List.of(
        fact(new Text("Edizione", "Edition"), edition.number()),
        fact(new Text("Dati fino al", "Data until"), edition.asOf()),
        fact(new Text("Periodo", "Period"), period.name().in(language)),
        fact(new Text("Primo giorno", "First day"), period.from()),
        fact(new Text("Ultimo giorno", "Last day"), period.to()),
        fact(
            new Text("Età e sesso", "Age and sex"),
            new Text(
                    "Persone dall'inizio alla fine del periodo, ciascuna in una sola casella; chi ha età o sesso non noti è contato a parte",
                    "Persons since the beginning until the period's end, each in one cell; those of unknown age or sex are told apart")
                .in(language)));
  }

  private Fact fact(Text name, Object value) {
    return new Fact(name.in(language), value);
  }

  private List<String> header() {
    List<String> header = new ArrayList<>();
    HEADER.forEach(name -> header.add(name.in(language)));
    for (String sex : SEXES) {
      for (String age : AGES) {
        header.add(
            "%s %s".formatted(SEX_NAMES.get(sex).in(language), AGE_NAMES.get(age).in(language)));
      }
    }
    header.add(UNKNOWN_AGE.in(language));
    header.add(UNKNOWN_SEX.in(language));
    header.add(MISSING.in(language));
    return header;
  }

  private List<@Nullable Object> cells(IndicatorEntries.Told row) {
    IndicatorEntry entry = row.entry();
    Optional<Goal> next = next(entry);
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(entry.programme());
    cells.add(entry.code());
    cells.add(entry.wording().in(language));
    cells.add(entry.unitName().in(language));
    cells.add(entry.baseline());
    cells.add(entry.value());
    cells.add(entry.cumulative());
    cells.add(next.map(Goal::value).orElse(null));
    cells.add(next.map(Goal::endsOn).orElse(null));
    cells.add(
        next.map(Goal::status).map(STATUSES::get).map(name -> name.in(language)).orElse(null));
    for (String sex : SEXES) {
      for (String age : AGES) {
        cells.add(persons(row, age, sex));
      }
    }
    cells.add(missing(entry, "age"));
    cells.add(missing(entry, "sex"));
    cells.add(missing(entry));
    return cells;
  }

  /** The goal that the period's value is on the way to: the first that is not over, or the last. */
  private static Optional<Goal> next(IndicatorEntry entry) {
    List<Goal> goals = entry.goals();
    return goals.stream()
        .filter(goal -> goal.status() != TargetStatus.REACHED)
        .findFirst()
        .or(() -> goals.isEmpty() ? Optional.empty() : Optional.of(goals.get(goals.size() - 1)));
  }

  private static @Nullable BigDecimal persons(IndicatorEntries.Told row, String age, String sex) {
    boolean isSplit = row.cells().stream().anyMatch(cell -> cell.age() != null);
    return isSplit
        ? row.cells().stream()
            .filter(cell -> age.equals(cell.age()) && sex.equals(cell.sex()))
            .map(IndicatorAnswer.Cell::cumulative)
            .findFirst()
            .orElse(BigDecimal.ZERO)
        : null;
  }

  private static @Nullable BigDecimal missing(IndicatorEntry entry, String kind) {
    return entry.missing().stream()
        .filter(missing -> missing.kind().equals(kind))
        .map(Missing::persons)
        .findFirst()
        .orElse(null);
  }

  /** What keeps the figure from being whole, in words; gaps of age and sex have their columns. */
  private @Nullable String missing(IndicatorEntry entry) {
    List<String> words = new ArrayList<>();
    for (Missing missing : entry.missing()) {
      switch (missing.kind()) {
        case "value" ->
            words.add(new Text("valore non inserito", "value not entered").in(language));
        case "age-sealed" ->
            words.add(new Text("età non consegnata", "age not delivered").in(language));
        case "delivery" -> words.add(delivery(missing));
        default -> {}
      }
    }
    return words.isEmpty() ? null : String.join("; ", words);
  }

  private String delivery(Missing missing) {
    Text title = missing.feedTitle();
    LocalDate until = missing.until();
    String feed = title == null ? "" : title.in(language);
    return until == null
        ? new Text("nessuna consegna di %s", "no delivery of %s").in(language).formatted(feed)
        : new Text("%s: dati fino al %s", "%s: data until %s").in(language).formatted(feed, until);
  }
}
