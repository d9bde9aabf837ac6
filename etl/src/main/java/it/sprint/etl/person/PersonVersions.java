package it.sprint.etl.person;

import it.sprint.warehouse.reference.ReferenceLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was known of a person, and from when on: a version for each day that changed it. */
final class PersonVersions {

  /** The first version reaches back: what a partner tells today was so before. */
  static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

  static final LocalDate END = LocalDate.of(9999, 12, 31);

  /** What a register said on a day; one text an {@link Attribute}. */
  record Said(int source, LocalDate on, List<@Nullable String> values) {}

  /** What was known from a day on, until the next version's. */
  record Version(LocalDate from, Known known) {}

  /** What is known of a person. */
  record Known(
      @Nullable String sex,
      @Nullable Integer birthYear,
      @Nullable String citizenship,
      @Nullable String birthCountry,
      @Nullable String municipality,
      int registers,
      boolean hasConflict) {}

  private final ReferenceLists lists;

  PersonVersions(ReferenceLists lists) {
    this.lists = lists;
  }

  /**
   * The versions of one person.
   *
   * @param said what its registers said, in the order in which they did
   */
  List<Version> of(List<Said> said) {
    Map<Integer, List<List<@Nullable String>>> bySource = new HashMap<>();
    List<Version> versions = new ArrayList<>();
    String municipality = null;
    for (int i = 0; i < said.size(); i++) {
      Said now = said.get(i);
      bySource.computeIfAbsent(now.source(), missing -> new ArrayList<>()).add(now.values());
      String place = municipality(now);
      municipality = place == null ? municipality : place;
      boolean isLastOfDay = i + 1 == said.size() || !said.get(i + 1).on().equals(now.on());
      if (isLastOfDay) {
        add(versions, now.on(), known(bySource, municipality));
      }
    }
    return versions;
  }

  /**
   * A code that is no municipality's, such as a slip that only a warning tells of, says nothing.
   */
  private @Nullable String municipality(Said said) {
    String code = said.values().get(Attribute.MUNICIPALITY.place());
    return code == null ? null : lists.code("municipality-belfiore", code).orElse(null);
  }

  /** What registers disagree on today, as {@link Survivorship#conflicts()} says it. */
  List<String> conflicts(List<Said> said) {
    Map<Integer, List<List<@Nullable String>>> bySource = new HashMap<>();
    for (Said one : said) {
      bySource.computeIfAbsent(one.source(), missing -> new ArrayList<>()).add(one.values());
    }
    return survivorship(bySource).conflicts();
  }

  private static void add(List<Version> versions, LocalDate on, Known known) {
    if (versions.isEmpty()) {
      versions.add(new Version(BEGINNING, known));
    } else if (!versions.get(versions.size() - 1).known().equals(known)) {
      versions.add(new Version(on, known));
    }
  }

  private Known known(
      Map<Integer, List<List<@Nullable String>>> bySource, @Nullable String municipality) {
    Survivorship survivorship = survivorship(bySource);
    return new Known(
        survivorship.sex(),
        survivorship.birthYear(),
        survivorship.citizenship(),
        survivorship.birthCountry(),
        municipality,
        bySource.size(),
        survivorship.hasConflict());
  }

  private Survivorship survivorship(Map<Integer, List<List<@Nullable String>>> bySource) {
    Map<Integer, RegisterPerson> registers = new HashMap<>();
    bySource.forEach((source, rows) -> registers.put(source, new RegisterPerson(lists, rows)));
    return new Survivorship(registers);
  }
}
