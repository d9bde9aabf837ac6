package it.sprint.etl.pipeline;

import it.sprint.etl.lake.LakeTable;
import it.sprint.etl.person.PersonTables;
import it.sprint.etl.postgres.Ledger;
import it.sprint.etl.postgres.PersonRequests.Kind;
import it.sprint.etl.postgres.PersonRequests.OpenErasure;
import it.sprint.etl.postgres.PersonRequests.Request;
import it.sprint.etl.postgres.PersonRows.RowPlace;
import it.sprint.etl.postgres.Transactions;
import it.sprint.etl.rights.Found;
import it.sprint.etl.rights.LakeErasure;
import it.sprint.etl.rights.PersonException;
import it.sprint.etl.rights.Sighting.Place;
import it.sprint.etl.rights.Target;
import it.sprint.etl.source.pull.DiskFull;
import it.sprint.etl.star.StarTable;
import it.sprint.etl.star.StarTables;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.DeliveryMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.spark.sql.types.StructType;

/**
 * Erases somebody from every layer (GDPR art. 17). The request is written down first, by keys and
 * fingerprints: whatever kills the process, {@link #resume} completes it.
 *
 * @param progress told, line by line, what is done
 */
record PersonErasing(PersonDesk desk, Consumer<String> progress) {

  private static final String CONFORMED = "lake/conformed/";

  List<String> erase(PersonChoice choice) {
    takeLock();
    Subject subject = desk.one(choice, Kind.ERASE);
    Found found = desk.look(subject.target());
    Map<String, Long> counts = desk.counts(found);
    if (counts.isEmpty()) {
      throw PersonException.nobody();
    }
    long request = open(subject, found, counts);
    carryOut(request, found, counts.keySet());
    return told(counts);
  }

  /** Completes what was broken off. */
  List<String> resume() {
    takeLock();
    List<String> lines = new ArrayList<>();
    for (OpenErasure erasure : desk.requests().open()) {
      Map<String, Long> counts = erasure.request().rows();
      carryOut(erasure.key(), desk.look(Target.read(erasure.target())), counts.keySet());
      lines.addAll(told(counts));
    }
    return lines.isEmpty() ? List.of("No erasure was broken off.") : lines;
  }

  private void takeLock() {
    Ledger.lock(desk.connection());
    long halfRead = desk.facts().onTheirWay();
    if (halfRead > 0) {
      throw PersonException.deliveriesOnTheirWay(halfRead);
    }
  }

  private long open(Subject subject, Found found, Map<String, Long> counts) {
    List<Long> request = new ArrayList<>();
    Transactions.run(
        desk.connection(),
        "write down the request",
        () -> {
          request.add(
              desk.requests()
                  .open(
                      new Request(Kind.ERASE, desk.pseudonym(subject.person()), desk.who(), counts),
                      desk.clock().instant(),
                      found.target().json()));
          desk.rows().noteAccepted(places(found.acceptedPlaces()));
        });
    return request.get(0);
  }

  private void carryOut(long request, Found found, Set<String> tables) {
    brokenOffByFullDisk(desk.settings().written(), () -> eraseEverywhere(request, found, tables));
  }

  /** Another run would not complete what a full disk broke off. */
  static void brokenOffByFullDisk(List<Path> written, Runnable erasing) {
    try {
      erasing.run();
    } catch (Exception exception) {
      // Any: Spark, written in Scala, throws checked ones that nobody declares.
      if (DiskFull.isCauseOf(exception)) {
        throw PersonException.diskFull(
            DiskFull.fullest(written).map(Path::toString).orElse(""), exception);
      }
      throw exception;
    }
  }

  private void eraseEverywhere(long request, Found found, Set<String> tables) {
    Target target = found.target();
    dropUploads(found);
    desk.rows().eraseRejected(places(found.rejectedPlaces()));
    progress.accept("Erased rejected rows where the pages read them.");
    LakeErasure lake = new LakeErasure(desk.lake(), desk.vault(), desk.contracts(), progress);
    lake.deleteRows(found);
    lake.deleteKeys(target);
    desk.rows().delete(target.factKeys(), target.records());
    progress.accept("Erased the person in PostgreSQL.");
    lake.forgetHistory(tables);
    noteVersions();
    Map<String, Long> left = desk.counts(desk.look(target));
    if (!left.isEmpty()) {
      throw PersonException.notWhole(String.join(", ", left.keySet()));
    }
    desk.requests().finish(request, desk.clock().instant());
  }

  private void noteVersions() {
    for (StarTable table : StarTables.aboutPersons()) {
      LakeTable stored = new LakeTable(table.path(), new StructType());
      if (desk.lake().exists(stored)) {
        desk.rows().noteVersion(table.publishedAs(), desk.lake().version(stored));
      }
    }
    desk.rows().noteVersion("ops.link_pair", desk.lake().version(PersonTables.PAIRS));
  }

  /** Files that were checked and not delivered lie unsealed; whoever wants checks them again. */
  private void dropUploads(Found found) {
    for (String upload : desk.rows().checkedUploads(feeds(found))) {
      try {
        Files.deleteIfExists(desk.settings().uploads().resolve(upload));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      desk.rows().dropUpload(upload);
    }
  }

  private static Set<String> feeds(Found found) {
    Set<String> feeds = new TreeSet<>();
    found.acceptedPlaces().forEach(place -> feeds.add(place.feed()));
    found.rejectedPlaces().forEach(place -> feeds.add(place.feed()));
    return feeds;
  }

  private static List<RowPlace> places(Collection<Place> places) {
    return places.stream()
        .map(
            place ->
                new RowPlace(place.recordType(), place.deliveryKey(), place.line(), place.item()))
        .toList();
  }

  private List<String> told(Map<String, Long> counts) {
    Set<String> feeds =
        counts.keySet().stream()
            .filter(table -> table.startsWith(CONFORMED))
            .map(table -> table.substring(CONFORMED.length(), table.lastIndexOf('/')))
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> lines = new ArrayList<>();
    lines.add(
        "Erased %,d rows of %d tables, earlier versions included."
            .formatted(counts.values().stream().mapToLong(it -> it).sum(), counts.size()));
    for (String feed : feeds) {
      Contract contract = desk.contracts().of(feed);
      lines.add(
          "%s (%s) still has the person%s: ask it to erase the person too."
              .formatted(
                  contract.partner(),
                  feed,
                  contract.mode() == DeliveryMode.FULL_SNAPSHOT
                      ? " and brings it back with its next delivery, which holds everybody"
                      : " and brings it back when it delivers the person again"));
    }
    desk.facts()
        .held(feeds)
        .forEach(
            (feed, held) ->
                lines.add(
                    "%d held deliveries of %s were not looked into: refuse them, or erase again once they are read."
                        .formatted(held, feed)));
    lines.add(PersonFind.HEALTH);
    return lines;
  }
}
