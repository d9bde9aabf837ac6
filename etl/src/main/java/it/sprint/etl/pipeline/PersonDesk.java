package it.sprint.etl.pipeline;

import it.sprint.etl.lake.Lake;
import it.sprint.etl.postgres.PersonFacts;
import it.sprint.etl.postgres.PersonRequests;
import it.sprint.etl.postgres.PersonRequests.Kind;
import it.sprint.etl.postgres.PersonRequests.Request;
import it.sprint.etl.postgres.PersonRestrictions;
import it.sprint.etl.postgres.PersonRows;
import it.sprint.etl.rights.Found;
import it.sprint.etl.rights.Layers;
import it.sprint.etl.rights.PersonException;
import it.sprint.etl.rights.PersonFinder;
import it.sprint.etl.rights.PersonFinder.RegisterRecord;
import it.sprint.etl.rights.PersonQuestion;
import it.sprint.etl.rights.Target;
import it.sprint.etl.rights.VaultRows;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.linkage.VaultAccess;
import it.sprint.warehouse.secret.Pseudonyms;
import it.sprint.warehouse.secret.Purpose;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * What every request about a person needs: lake, vault and ledger, and the log.
 *
 * @param who makes the request
 */
record PersonDesk(
    EtlSettings settings,
    Connection connection,
    Supplier<SparkSession> spark,
    Clock clock,
    String who) {

  private static final Contracts CONTRACTS = Contracts.load();

  Contracts contracts() {
    return CONTRACTS;
  }

  Lake lake() {
    return new Lake(spark.get(), settings.lake());
  }

  Lake vault() {
    return new Lake(spark.get(), settings.vault());
  }

  PersonRows rows() {
    return new PersonRows(connection);
  }

  PersonFacts facts() {
    return new PersonFacts(connection);
  }

  PersonRestrictions restrictions() {
    return new PersonRestrictions(connection);
  }

  PersonRequests requests() {
    return new PersonRequests(connection);
  }

  /** The person's pseudonym in the log and in what is handed out. */
  @Nullable String pseudonym(@Nullable Long person) {
    return person == null ? null : Pseudonyms.of(settings.keys(), Purpose.EXPORT).of(person);
  }

  /** Where the rows of somebody lie in lake and vault. */
  Found look(Target target) {
    return new Layers(lake(), vault(), CONTRACTS, settings.keys())
        .find(target, facts().corrections());
  }

  /** How many rows there are in every layer, those of PostgreSQL included. */
  Map<String, Long> counts(Found found) {
    Map<String, Long> counts = new TreeMap<>(found.counts());
    counts.putAll(rows().counts(found.target().factKeys(), found.target().records()));
    return counts;
  }

  void log(Kind kind, @Nullable Long person, Map<String, Long> rows) {
    requests().done(new Request(kind, pseudonym(person), who, rows), clock.instant());
  }

  /**
   * Everybody whom the choice means. Where no register knows the person, rejected rows may: then
   * there is one subject without a key.
   */
  List<Subject> all(PersonChoice choice, Kind kind) {
    PersonFinder finder = new PersonFinder(lake(), vault(), CONTRACTS, settings.keys());
    new VaultAccess(connection)
        .log(
            who,
            "person " + kind.name().toLowerCase(Locale.ROOT),
            "all registers",
            VaultRows.count(vault(), CONTRACTS));
    if (choice.person() != null) {
      return List.of(
          subject(finder, choice.person())
              .orElseThrow(() -> PersonException.noSuchPerson(choice.person())));
    }
    PersonQuestion question = Objects.requireNonNull(choice.question());
    List<Subject> found = new ArrayList<>();
    for (long person : finder.persons(question)) {
      subject(finder, person).ifPresent(found::add);
    }
    if (found.isEmpty()) {
      found.add(new Subject(null, List.of(), finder.target(question)));
    }
    return found;
  }

  /** The only one whom the choice means. */
  Subject one(PersonChoice choice, Kind kind) {
    List<Subject> all = all(choice, kind);
    if (all.size() > 1) {
      throw PersonException.several(all.stream().map(Subject::person).toList());
    }
    return all.get(0);
  }

  private static Optional<Subject> subject(PersonFinder finder, long person) {
    List<RegisterRecord> records = finder.records(person);
    return records.isEmpty()
        ? Optional.empty()
        : Optional.of(new Subject(person, records, finder.target(person, records)));
  }

  /** The records of a subject that are restricted. */
  Set<String> restricted(Subject subject) {
    Set<String> restricted = restrictions().holding();
    restricted.retainAll(subject.recordKeys());
    return restricted;
  }
}
