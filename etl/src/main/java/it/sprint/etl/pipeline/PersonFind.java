package it.sprint.etl.pipeline;

import it.sprint.etl.postgres.PersonRequests.Kind;
import it.sprint.etl.rights.Found;
import it.sprint.etl.rights.PersonException;
import it.sprint.etl.rights.PersonFinder.RegisterRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds somebody and tells where the rows lie, never what they say. */
record PersonFind(PersonDesk desk) {

  static final String HEALTH =
      "The health authority's records come under its own pseudonyms: ask there.";

  /** Lines for whoever asked. */
  List<String> find(PersonChoice choice) {
    List<Subject> subjects = desk.all(choice, Kind.FIND);
    List<String> lines = new ArrayList<>();
    Map<String, Long> all = new HashMap<>();
    for (Subject subject : subjects) {
      Found found = desk.look(subject.target());
      Map<String, Long> counts = desk.counts(found);
      counts.forEach((table, rows) -> all.merge(table, rows, Long::sum));
      if (subject.person() != null || !counts.isEmpty()) {
        lines.addAll(lines(subject, counts));
      }
    }
    desk.log(Kind.FIND, subjects.size() == 1 ? subjects.get(0).person() : null, all);
    if (lines.isEmpty()) {
      throw PersonException.nobody();
    }
    lines.add(HEALTH);
    return lines;
  }

  private List<String> lines(Subject subject, Map<String, Long> counts) {
    Set<String> restricted = desk.restricted(subject);
    List<String> lines = new ArrayList<>();
    lines.add(
        subject.person() == null
            ? "No register knows the person; rejected rows do:"
            : "Person %d".formatted(subject.person()));
    for (RegisterRecord record : subject.records()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "  %-16s %s%s%s",
              record.feed(),
              record.key(),
              record.isLive() || restricted.contains(record.key()) ? "" : "  gone",
              restricted.contains(record.key()) ? "  restricted" : ""));
    }
    counts.forEach(
        (table, rows) -> lines.add(String.format(Locale.ROOT, "  %,9d rows in %s", rows, table)));
    return lines;
  }
}
