package it.sprint.etl.generator;

import java.time.LocalDate;
import java.util.List;

/**
 * One student's time in one course of the school.
 *
 * @param exit the last day, which may lie behind the last delivery
 */
record Course(
    String code,
    String name,
    String kind,
    int level,
    int entryLevel,
    int hours,
    LocalDate enrolledOn,
    LocalDate exit,
    Ending ending) {

  /** How a course ends. */
  enum Ending {
    COMPLETED,
    DROPPED
  }

  static final List<String> LEVELS = List.of("pre-A1", "A1", "A2", "B1", "B2");

  /** Ways in which the school writes levels. */
  private static final List<List<String>> WRITTEN =
      List.of(
          List.of("preA1", "pre-A1", "pre A1"),
          List.of("A1", "A 1", "A1"),
          List.of("A2", "A 2", "A2"),
          List.of("B1", "B 1", "B1"),
          List.of("B2", "B 2", "B2"));

  static String level(int level, Chance chance) {
    return chance.pick(WRITTEN.get(level));
  }

  static Course starting(LocalDate day, int entryLevel, Chance chance) {
    LocalDate enrolled = inTerm(day, chance);
    LocalDate june =
        LocalDate.of(enrolled.getYear() + (enrolled.getMonthValue() >= 9 ? 1 : 0), 6, 7);
    boolean completes = chance.hit(0.68);
    LocalDate planned = enrolled.plusDays(70 + chance.skewed(60, 0.4));
    LocalDate dropped = enrolled.plusDays(15 + chance.skewed(35, 0.6));
    LocalDate end = completes ? planned : dropped;
    LocalDate exit = end.isAfter(june) ? june : end;
    Kind kind = Kind.any(Math.min(entryLevel + 1, 4), chance);
    return new Course(
        kind.code() + "/0" + chance.between(1, 9),
        kind.name(),
        kind.code(),
        kind.level(),
        entryLevel,
        kind.hours(),
        enrolled,
        exit,
        completes ? Ending.COMPLETED : Ending.DROPPED);
  }

  /** A kind of course in the school's code; one that leads to no level has -1. */
  private record Kind(String code, String name, int level, int hours) {

    private static final List<String> LANGUAGE =
        List.of("PRE-A1", "AALI-A1", "AALI-A2", "L2-B1", "L2-B2");

    private static final List<Kind> OTHERS =
        List.of(
            new Kind("PL1", "Primo livello, primo periodo didattico", -1, 400),
            new Kind("ED-CIV", "Sessione di formazione civica", -1, 10),
            new Kind("PL2", "Primo livello, secondo periodo didattico", -1, 400),
            new Kind("ALFA", "Alfabetizzazione strumentale", -1, 80),
            new Kind("SL", "Secondo livello", -1, 600));

    static Kind any(int level, Chance chance) {
      boolean ofLanguage = chance.hit(0.76);
      Kind other = chance.pickSkewed(OTHERS);
      return ofLanguage
          ? new Kind(LANGUAGE.get(level), "Italiano per stranieri " + LEVELS.get(level), level, 100)
          : other;
    }
  }

  /** Courses begin from September to April. */
  private static LocalDate inTerm(LocalDate day, Chance chance) {
    int month = day.getMonthValue();
    return month >= 5 && month <= 8
        ? LocalDate.of(day.getYear(), 9, 5).plusDays(chance.below(25))
        : day;
  }

  boolean isCompleted() {
    return ending == Ending.COMPLETED;
  }

  boolean isOfLanguage() {
    return level >= 0;
  }
}
