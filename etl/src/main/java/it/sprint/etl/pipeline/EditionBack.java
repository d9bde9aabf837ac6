package it.sprint.etl.pipeline;

import it.sprint.etl.lake.Lake;
import it.sprint.etl.postgres.Editions;
import it.sprint.etl.postgres.Editions.Content;
import it.sprint.etl.postgres.LastEdition;
import it.sprint.etl.postgres.Ledger;
import it.sprint.etl.postgres.Publication;
import it.sprint.etl.run.RunException;
import it.sprint.etl.star.StarChange;
import it.sprint.etl.star.StarChanges;
import it.sprint.etl.star.StarTable;
import it.sprint.etl.star.StarTables;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;

/**
 * Publishes the star of an earlier edition again, as a new edition, from the lake's history. The
 * lake goes on as it is: the next run with news publishes all that came since.
 */
record EditionBack(Connection connection, Clock clock, Consumer<String> progress) {

  void to(long number, EtlSettings settings, Supplier<SparkSession> spark) {
    Map<String, Long> then =
        new Editions(connection)
            .tables(number).stream()
                .collect(Collectors.toMap(Content::table, Content::lakeVersion));
    Ledger ledger = Ledger.open(connection, clock.instant());
    try {
      LastEdition last = LastEdition.read(connection);
      List<StarChange> changes =
          changes(number, then, last, new Lake(spark.get(), settings.lake()));
      if (changes.isEmpty()) {
        ledger.unchanged(clock.instant());
        progress.accept("The star is that of edition %d already.".formatted(number));
        return;
      }
      long edition =
          new Publication(connection, ledger.runId())
              .publish(List.of(), changes, List.of(), clock.instant());
      progress.accept(
          "Edition %d has the star of edition %d (%d tables changed). The next run with news publishes all that came since."
              .formatted(edition, number, changes.size()));
    } catch (RuntimeException exception) {
      ledger.failed("Edition %d could not be published again.".formatted(number), clock.instant());
      throw exception;
    }
  }

  private static List<StarChange> changes(
      long number, Map<String, Long> then, LastEdition last, Lake lake) {
    StarChanges changes = new StarChanges(lake, last.asOf());
    List<StarChange> found = new ArrayList<>();
    for (StarTable table : StarTables.all()) {
      Optional<Long> published = last.version(table.publishedAs());
      Long wanted = then.get(table.publishedAs());
      if (wanted != null && published.isPresent() && !wanted.equals(published.get())) {
        found.add(
            change(number, () -> changes.between(table, published.get(), wanted, false), table));
      }
    }
    return found.stream().filter(change -> !change.isEmpty()).toList();
  }

  private static StarChange change(long number, Supplier<StarChange> between, StarTable table) {
    try {
      return between.get();
    } catch (Exception exception) {
      // Delta throws checked exceptions that its methods do not declare.
      throw RunException.historyIsGone(number, table.publishedAs(), exception);
    }
  }
}
