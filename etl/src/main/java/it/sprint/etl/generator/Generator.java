package it.sprint.etl.generator;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Writes the deliveries of all partner feeds and the truth about them. */
final class Generator {

  private static final int NEWS = 50_000;

  private final Plan plan;
  private final TruthDepth depth;
  private final Consumer<String> progress;

  Generator(Plan plan, TruthDepth depth, Consumer<String> progress) {
    this.plan = plan;
    this.depth = depth;
    this.progress = progress;
  }

  /** Gives the number of wrong rows. */
  long run() {
    try {
      if (isFilled()) {
        throw new GeneratorException(
            "Cannot generate into %s: the folder is not empty. Name a new one."
                .formatted(plan.folder()));
      }
      return generate();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write to " + plan.folder() + ".", e);
    }
  }

  private boolean isFilled() throws IOException {
    if (!Files.isDirectory(plan.folder())) {
      return false;
    }
    try (Stream<Path> entries = Files.list(plan.folder())) {
      return entries.findAny().isPresent();
    }
  }

  private long generate() throws IOException {
    try (Truth truth = new Truth(plan.folder(), depth)) {
      People people = new People(plan);
      Workshop workshop = Workshop.of(plan, truth, people);
      for (Closeable register : registers(workshop)) {
        register.close();
      }
      truth.settle();
      List<PersonFeed> feeds = personFeeds(workshop);
      for (int number = 0; number < plan.persons(); number++) {
        Person person = people.person(number);
        truth.person(person);
        feeds.forEach(feed -> feed.tell(person));
        truth.settle();
        if ((number + 1) % NEWS == 0) {
          progress.accept((number + 1) + " persons");
        }
      }
      for (PersonFeed feed : feeds) {
        feed.close();
      }
      return truth.wrongRows();
    }
  }

  private static List<Closeable> registers(Workshop workshop) throws IOException {
    return List.of(
        new PoloServices(workshop),
        new PrefetturaCentres(workshop),
        new PrefetturaInspections(workshop),
        new PrefetturaTraining(workshop),
        new PrefetturaExpenses(workshop),
        new PrefetturaTools(workshop));
  }

  private static List<PersonFeed> personFeeds(Workshop workshop) {
    return new ArrayList<>(
        List.of(
            new AslServices(workshop),
            new CpiaEnrolments(workshop),
            new Oasi2Cases(workshop),
            new EtnieSessions(workshop),
            new NovaStays(workshop),
            new NovaPlacements(workshop),
            new PoloDesk(workshop)));
  }
}
