package it.sprint.etl.pipeline;

import it.sprint.etl.lake.Lake;
import it.sprint.etl.lake.Upkeep;
import it.sprint.etl.person.Decisions;
import it.sprint.etl.person.PersonVault;
import it.sprint.etl.person.Ruling;
import it.sprint.etl.postgres.LandedDeletions;
import it.sprint.etl.postgres.LastEdition;
import it.sprint.etl.postgres.Ledger;
import it.sprint.etl.postgres.Ledger.PendingDelivery;
import it.sprint.etl.postgres.PersonRestrictions;
import it.sprint.etl.postgres.Publication;
import it.sprint.etl.postgres.PullStates;
import it.sprint.etl.postgres.TakenRows;
import it.sprint.etl.rights.VaultRows;
import it.sprint.etl.run.Delivery;
import it.sprint.etl.run.RunException;
import it.sprint.etl.source.Pulls;
import it.sprint.etl.source.Received;
import it.sprint.etl.source.Sources;
import it.sprint.etl.source.pull.DiskFull;
import it.sprint.etl.star.StarChange;
import it.sprint.warehouse.database.Database;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.linkage.LinkModels;
import it.sprint.warehouse.linkage.LinkReview;
import it.sprint.warehouse.linkage.VaultAccess;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;

/**
 * One run: receive what is new, and if anything is, land, conform and publish it. A run that was
 * killed is continued by the next one; a run that fails leaves the last edition standing.
 */
final class NightlyRun {

  private final EtlSettings settings;
  private final Database database;
  private final Clock clock;
  private final Supplier<SparkSession> spark;
  private final Consumer<String> progress;

  /**
   * @param spark asked only when there is something to do
   * @param progress told, line by line, what the run does
   */
  NightlyRun(
      EtlSettings settings,
      Database database,
      Clock clock,
      Supplier<SparkSession> spark,
      Consumer<String> progress) {
    this.settings = settings;
    this.database = database;
    this.clock = clock;
    this.spark = spark;
    this.progress = progress;
  }

  void run() {
    try (Connection connection = connect()) {
      Ledger ledger = Ledger.open(connection, clock.instant());
      try {
        work(connection, ledger);
      } catch (Exception exception) {
        throw recorded(ledger, understood(exception));
      }
    } catch (SQLException exception) {
      throw RunException.databaseFailed("leave the database", exception);
    }
  }

  private Connection connect() {
    try {
      return database.connect(DatabaseRole.ETL);
    } catch (SQLException exception) {
      throw RunException.cannotConnect(exception);
    }
  }

  private void work(Connection connection, Ledger ledger) throws Exception {
    Contracts contracts = Contracts.load();
    Received received = new Received(settings.received());
    receive(connection, ledger, received, contracts);
    boolean isDecided =
        ledger.lastEdition().map(last -> isDecidedSince(last, connection)).orElse(false);
    LandedRetention retention =
        new LandedRetention(
            settings.landedDays(), new LandedDeletions(connection), clock, progress);
    if (ledger.pending().isEmpty() && !isDecided && !isEntered(connection, ledger)) {
      retention.apply(() -> new Lake(spark.get(), settings.lake()));
      endWithoutNews(ledger);
      return;
    }
    Lake lake = new Lake(spark.get(), settings.lake());
    Lake vault = new Lake(spark.get(), settings.vault());
    StepLog log = new StepLog(ledger, clock, progress);
    new LandingStep(lake, ledger, received, log, settings.keys()).land(contracts);
    Map<String, Set<Long>> deliveries = pending(ledger);
    Set<String> changedFeeds =
        new ConformingStep(lake, vault, ledger, log, settings.keys()).conform(contracts);
    List<Publication.Table> tables = new ArrayList<>();
    if (isDecided || LinkingStep.concerns(changedFeeds)) {
      tables.addAll(link(new Linking(connection, contracts, lake, vault), deliveries, log));
    }
    tables.addAll(new ContextStep(lake, contracts, log).build(changedFeeds));
    List<Publication.FeedChecks> checks =
        new RuleCheckStep(lake, contracts, log).check(changedFeeds);
    new TakingStep(lake, new TakenRows(connection)).take();
    StarStep star = star(connection, lake, deliveries, log);
    publish(new Publication(connection, ledger.runId()), tables, star.build(), checks);
    star.finish();
    retention.apply(() -> lake);
    new Upkeep(spark.get(), settings.lake()).apply(progress);
    new Upkeep(spark.get(), settings.vault()).apply(progress);
  }

  private StarStep star(
      Connection connection, Lake lake, Map<String, Set<Long>> deliveries, StepLog log) {
    return StarStep.ofNews(
        new StarStep.House(lake, settings.keys(), settings.star()),
        deliveries,
        new PersonRestrictions(connection).wereEver(),
        new StarStep.Published(LastEdition.read(connection), log));
  }

  /** What linking needs. */
  private record Linking(Connection connection, Contracts contracts, Lake lake, Lake vault) {}

  private List<Publication.Table> link(
      Linking linking, Map<String, Set<Long>> deliveries, StepLog log) {
    Connection connection = linking.connection();
    PersonVault persons = new PersonVault(linking.vault(), settings.keys());
    new VaultAccess(connection)
        .log(
            "etl run",
            "linking",
            "records of new deliveries, and what they are compared with",
            VaultRows.count(linking.vault(), linking.contracts(), deliveries));
    List<Publication.Table> tables =
        new ArrayList<>(
            new LinkingStep(linking.lake(), persons, log).link(deliveries, ruling(connection)));
    persons.models().notes().forEach(new LinkModels(connection)::add);
    tables.addAll(
        new ReviewStep(linking.lake(), persons, log).tables(new LinkReview(connection).named()));
    return tables;
  }

  private void receive(Connection connection, Ledger ledger, Received received, Contracts contracts)
      throws Exception {
    Sources sources = new Sources(settings.inbox(), settings.publicFolder(), progress);
    new Arrivals(ledger.arrivals(), received, clock, progress)
        .receive(
            contracts,
            sources,
            new PulledFeeds(
                Pulls.of(settings.pulls(), settings.pulled(), clock, progress),
                new PullStates(connection)));
  }

  /** Whether people entered anything in the pages that the last edition does not have. */
  private static boolean isEntered(Connection connection, Ledger ledger) {
    return ledger.lastEdition().map(new TakenRows(connection)::areSince).orElse(false);
  }

  /** Whether people decided anything that the persons of the last edition do not know. */
  private static boolean isDecidedSince(Instant last, Connection connection) {
    return new LinkReview(connection).isDecidedSince(last)
        || new LinkModels(connection).isTrainedSince(last)
        || new PersonRestrictions(connection).areNews();
  }

  private static Ruling ruling(Connection connection) {
    return new Ruling(
        Decisions.of(new LinkReview(connection).holding()),
        new PersonRestrictions(connection).holding());
  }

  /** By feed, the keys of the deliveries that are no part of an edition yet. */
  private static Map<String, Set<Long>> pending(Ledger ledger) {
    return ledger.pending().stream()
        .map(PendingDelivery::delivery)
        .collect(
            Collectors.groupingBy(
                Delivery::feed, Collectors.mapping(Delivery::key, Collectors.toSet())));
  }

  private void endWithoutNews(Ledger ledger) {
    if (!ledger.hasEdition()) {
      throw RunException.nothingToPublish();
    }
    ledger.unchanged(clock.instant());
    progress.accept("Nothing new: the last edition stands.");
  }

  private void publish(
      Publication publication,
      List<Publication.Table> tables,
      List<StarChange> star,
      List<Publication.FeedChecks> checks) {
    Instant startedAt = clock.instant();
    long edition = publication.publish(tables, star, checks, clock.instant());
    progress.accept(
        "Edition %d is published (%d tables, %d ms)."
            .formatted(
                edition,
                tables.size() + star.size(),
                Duration.between(startedAt, clock.instant()).toMillis()));
  }

  private RuntimeException understood(Exception exception) {
    if (exception instanceof RunException expected) {
      return expected;
    }
    if (DiskFull.isCauseOf(exception)) {
      return DiskFull.of(exception, settings.written());
    }
    // Spark throws checked exceptions that its methods do not declare.
    return exception instanceof RuntimeException fault
        ? fault
        : RunException.faultOfTheEngine(exception);
  }

  /** What is recorded says the kind of fault, and its text only where the text is ours. */
  private RuntimeException recorded(Ledger ledger, RuntimeException exception) {
    String why =
        exception instanceof RunException
            ? exception.getMessage()
            : "A fault of the pipeline: " + exception.getClass().getName();
    try {
      ledger.failed(why, clock.instant());
    } catch (RunException unrecorded) {
      exception.addSuppressed(unrecorded);
    }
    return exception;
  }
}
