package it.sprint.etl.person;

import it.sprint.etl.lake.Lake;
import it.sprint.etl.lake.Parallel;
import it.sprint.etl.lake.Parallel.Both;
import it.sprint.etl.linkage.Edge;
import it.sprint.etl.linkage.Linkage;
import it.sprint.etl.person.Models.Versioned;
import it.sprint.etl.person.PersonComparison.Compared;
import it.sprint.etl.person.PersonComparison.Known;
import it.sprint.etl.person.PersonRegister.Entry;
import it.sprint.etl.person.Telling.ToldNow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Links the registers' persons: takes what is new, compares it with what it may belong to, puts
 * records together and gives persons their keys. A linking that was killed leaves nothing that
 * counts: the register, which names the runs whose rows hold, is written last.
 */
public final class PersonLinking {

  private final Lake lake;
  private final PersonVault vault;
  private final Ruling ruling;
  private final PersonComparison comparison;
  private final Linkage linkage;
  private final PersonEdges pairs;

  /**
   * A linking of one lake.
   *
   * @param progress told of what is left out
   */
  public PersonLinking(Lake lake, PersonVault vault, Ruling ruling, Consumer<String> progress) {
    this.lake = lake;
    this.vault = vault;
    this.ruling = ruling;
    this.linkage = new Linkage(PersonSchema.linkage(), progress);
    this.comparison = new PersonComparison(vault, linkage);
    this.pairs = new PersonEdges(lake);
  }

  /**
   * The run that links.
   *
   * @param number higher than that of any run before, killed ones included
   */
  public record Run(long number, Instant at) {}

  /**
   * What was linked.
   *
   * @param touched persons about whom anything may be new; none if all may be
   * @param alarms persons that look wrong, a line each
   */
  public record Linked(
      Counts counts, List<PersonChange> changes, Optional<Set<Long>> touched, List<String> alarms) {

    public Linked {
      changes = List.copyOf(changes);
      alarms = List.copyOf(alarms);
    }
  }

  /**
   * How many.
   *
   * @param records live ones
   * @param persons theirs
   * @param compared records that were compared because they were new or said something new
   */
  public record Counts(long records, long persons, long compared) {}

  /**
   * Links what is new; without a model in use, first learns one.
   *
   * @param observations as {@link Observations} has them
   */
  public Linked link(Dataset<Row> observations, Run run) {
    Both<PersonRegister, Optional<Known>> read =
        Parallel.both(() -> new PersonRegister(lake), comparison::known);
    PersonRegister register = read.one();
    ToldNow told = new Telling(vault, register, ruling.restricted()).take(observations);
    vault.records().append(told, run.number());
    Known known = read.other().orElseGet(() -> learned(told, register, run));
    Compared compared = comparison.compare(told, register, known);
    if (compared.areAll()) {
      pairs.replace(compared.edges(), run.number());
    } else {
      pairs.append(compared.edges(), run.number());
    }
    Linked linked = assign(told.all(), register, compared, run);
    if (compared.areAll()) {
      vault.blocks().limits(known.model().version(), compared.limits());
    }
    return linked;
  }

  /**
   * Learns a new model and puts it into use; the next linking compares all.
   *
   * @param records as {@link PersonRecords#SCHEMA} has them
   */
  public Versioned train(Dataset<Row> records, Instant at) {
    Dataset<Row> values = PersonComparison.marked(records).cache();
    try {
      return vault.models().add(linkage.train(values), values.count(), at);
    } finally {
      values.unpersist();
    }
  }

  private Known learned(ToldNow told, PersonRegister register, Run run) {
    return new Known(train(comparison.records(told, register), run.at()), List.of());
  }

  private Linked assign(List<Row> told, PersonRegister register, Compared compared, Run run) {
    Map<Long, Entry> before = before(told, register, compared);
    Map<Long, Entry> entries = updated(before, told, compared, run.number());
    Assignment assignment =
        Assignment.of(
            entries,
            holding(entries, compared.areAll()),
            ruling.decisions(),
            register.lastPerson());
    long count =
        assignment.entries().values().stream()
            .filter(entry -> entry.isLive() && entry.comparedIn() == run.number())
            .count();
    register.put(assignment.entries());
    PersonSizes sizes = PersonSizes.of(register.entries());
    Parallel.both(
        () -> append(assignment.changes(), reason(compared, count, register), register, run),
        () -> lake.replaceAll(PersonTables.PAIRS, waiting(register, sizes)));
    if (!assignment.entries().isEmpty()) {
      register.write(assignment.entries(), run.number());
    }
    return new Linked(
        new Counts(sizes.records(), sizes.persons(), count),
        assignment.changes(),
        compared.areAll() ? Optional.empty() : Optional.of(persons(before, assignment.entries())),
        Alarms.of(assignment.clusters(), assignment.edges(), assignment.persons()));
  }

  /** The records whose person may be another one now, as they were. */
  private Map<Long, Entry> before(List<Row> told, PersonRegister register, Compared compared) {
    Set<Long> touched = new HashSet<>();
    told.forEach(row -> touched.add(row.getLong(1)));
    compared.edges().forEach(edge -> touched.addAll(List.of(edge.a(), edge.b())));
    touched.addAll(ruling.decisions().records());
    return compared.areAll() ? register.all() : register.around(touched);
  }

  private static Map<Long, Entry> updated(
      Map<Long, Entry> before, List<Row> told, Compared compared, long run) {
    Map<Long, Entry> entries = new HashMap<>();
    before.forEach(
        (id, entry) ->
            entries.put(id, compared.areAll() && entry.isLive() ? entry.compared(run) : entry));
    for (Row row : told) {
      long id = row.getLong(1);
      Entry known = before.get(id);
      boolean isLive = row.getBoolean(ToldRows.IS_LIVE);
      boolean isCompared = row.getBoolean(ToldRows.IS_NEWS) || (compared.areAll() && isLive);
      entries.put(
          id,
          new Entry(
              row.getString(0),
              id,
              row.getInt(2),
              known == null ? 0 : known.person(),
              isLive,
              row.getBoolean(ToldRows.IS_RESTRICTED),
              id,
              known == null || row.getBoolean(ToldRows.IS_SAID) ? run : known.saidIn(),
              known == null || isCompared ? run : known.comparedIn()));
    }
    return entries;
  }

  /** The pairs that hold between the records whose person is found anew. */
  private List<Edge> holding(Map<Long, Entry> entries, boolean areAll) {
    List<Edge> holding = new ArrayList<>();
    for (PersonEdges.Found one : pairs.of(entries.keySet(), areAll)) {
      Entry a = entries.get(one.edge().a());
      Entry b = entries.get(one.edge().b());
      if (a != null && b != null && one.holds(a) && one.holds(b)) {
        holding.add(one.edge());
      }
    }
    return holding;
  }

  /** Why records may have moved: with nothing to compare only people can have moved them. */
  private static String reason(Compared compared, long records, PersonRegister register) {
    if (compared.areAll() && register.lastRun() > 0) {
      return "training";
    }
    return records == 0 ? "decision" : "records";
  }

  private static Set<Long> persons(Map<Long, Entry> before, Map<Long, Entry> after) {
    Set<Long> persons = new HashSet<>();
    before.values().forEach(entry -> persons.add(entry.person()));
    after.values().forEach(entry -> persons.add(entry.person()));
    // Nobody, who is in none of the registers.
    persons.remove(0L);
    return persons;
  }

  private long append(List<PersonChange> changes, String reason, PersonRegister register, Run run) {
    List<Row> rows =
        changes.stream()
            .map(
                change ->
                    RowFactory.create(
                        run.at(),
                        change.kind().code(),
                        change.fromKey(),
                        change.toKey(),
                        change.records(),
                        reason,
                        run.number()))
            .toList();
    // In place of what a run wrote that was killed before it wrote the register.
    return lake.replaceWhere(
        PersonTables.CHANGES,
        lake.spark().createDataFrame(rows, PersonTables.CHANGES.schema()),
        "changed_in > " + register.lastRun());
  }

  private Dataset<Row> waiting(PersonRegister register, PersonSizes sizes) {
    List<Row> waiting =
        new WaitingPairs(register::find, sizes, ruling.decisions())
            .of(pairs.likely(WaitingPairs.LEAST));
    return lake.spark().createDataFrame(waiting, PersonTables.PAIRS.schema());
  }
}
