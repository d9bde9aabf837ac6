package it.sprint.warehouse.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/** A funded project in one version of its dates; the calendar is the one of its own quarters. */
record Project(String project, int version, String calendar, LocalDate startsOn, LocalDate endsOn) {

  Project {
    if (endsOn.isBefore(startsOn)) {
      throw new IllegalArgumentException(
          "Project %s, version %d, ends before it starts".formatted(project, version));
    }
  }

  /** Each project in its latest version. */
  static List<Project> latest(ReferenceList list) {
    BinaryOperator<Project> later = BinaryOperator.maxBy(Comparator.comparingInt(Project::version));
    Map<String, Project> latest = new LinkedHashMap<>();
    list.rows().stream()
        .map(row -> project(list, row))
        .forEach(project -> latest.merge(project.project(), project, later));
    return List.copyOf(latest.values());
  }

  PeriodLabel quarter(int index, LocalDate start, LocalDate end) {
    int number = index + 1;
    return new PeriodLabel(
        "PQ%02d".formatted(number),
        "%d° trimestre di progetto".formatted(number),
        "project quarter %d".formatted(number));
  }

  private static Project project(ReferenceList list, ListRow row) {
    return new Project(
        list.value(row, "project"),
        Integer.parseInt(list.value(row, "version")),
        list.value(row, "calendar"),
        LocalDate.parse(list.value(row, "starts_on")),
        LocalDate.parse(list.value(row, "ends_on")));
  }
}
