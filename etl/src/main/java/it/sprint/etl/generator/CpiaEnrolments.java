package it.sprint.etl.generator;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The adult school's students: each month a workbook with the enrolments that run, the month's
 * hours and the tests.
 */
final class CpiaEnrolments implements PersonFeed {

  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

  private final Workshop workshop;
  private final Plan plan;
  private final CpiaBooks books;
  private final Snapshots enrolments;
  private final Dispatch attendances;
  private final Dispatch outcomes;

  CpiaEnrolments(Workshop workshop) {
    this.workshop = workshop;
    this.plan = workshop.plan();
    this.books = new CpiaBooks(plan);
    List<RowFile> sheets = books.enrolments();
    Snapshots.Habits habits =
        new Snapshots.Habits(
            (row, chance) -> row.put("Ore previste", 90), 0, 0, Snapshots.Mistakes.UNTIL_MENDED);
    this.enrolments =
        new Snapshots(
            workshop.emitter(CpiaBooks.ENROLMENTS),
            habits,
            List.of(),
            Snapshots.monthly(plan),
            day -> sheets.get(plan.monthOf(day)));
    this.attendances =
        new Dispatch(
            workshop.emitter(CpiaBooks.ATTENDANCES),
            (row, chance) -> row.put("Ore frequentate", 2),
            List.of(),
            books::attendances);
    this.outcomes =
        new Dispatch(
            workshop.emitter(CpiaBooks.OUTCOMES), (row, chance) -> {}, List.of(), books::outcomes);
  }

  @Override
  public void tell(Person person) {
    if (!person.partners().contains(Partner.CPIA)) {
      return;
    }
    Chance chance = plan.chance("cpia", person.number());
    int level = chance.weighted(0.42, 0.3, 0.18, 0.1);
    LocalDate day = person.dayAfterArrival(plan, chance);
    for (int i = 0; i < 3; i++) {
      Course course = Course.starting(day, level, chance);
      if (course.enrolledOn().isAfter(plan.lastDay())) {
        return;
      }
      boolean gains = course.isOfLanguage() && chance.hit(0.72);
      tell(new Student(person, course, gains), chance);
      if (!course.isCompleted() || !chance.hit(0.45)) {
        return;
      }
      level = gains ? Math.min(level + 1, 3) : level;
      day = course.exit().plusDays(10 + chance.skewed(60, 0.6));
    }
  }

  /** A person in one course, who gains a level or not. */
  private record Student(Person person, Course course, boolean gains) {

    Row row(Shape shape) {
      return new Row(shape, person.number())
          .put("Matricola", Numbers.digits(Numbers.of("cpia", person.number()), 8))
          .put("Anno scolastico", CpiaBooks.schoolYear(course.enrolledOn()))
          .put("Codice corso", course.code());
    }
  }

  private void tell(Student student, Chance chance) {
    Course course = student.course();
    Row enrolment = enrolment(student, chance);
    int first = plan.monthOf(course.enrolledOn());
    int last = Math.min(plan.monthOf(course.exit()), plan.months() - 1);
    enrolments.send(
        day -> plan.monthOf(day) >= first && plan.monthOf(day) <= last ? enrolment.copy() : null,
        course.enrolledOn(),
        chance);
    double diligence = 0.5 + 0.5 * Math.sqrt(chance.unit());
    for (int month = first; month <= last; month++) {
      Row row = attendance(student, plan.firstDayOf(month), diligence, chance);
      attendances.send(row, plan.firstDayOf(month), last + 1, chance);
    }
    if (plan.monthOf(course.exit()) < plan.months()) {
      outcomes.send(outcome(student, chance), course.exit(), last + 1, chance);
    }
  }

  private Row enrolment(Student student, Chance chance) {
    Course course = student.course();
    Person person = student.person();
    Written written = workshop.clerk().write(person, Partner.CPIA, course.enrolledOn());
    return student
        .row(CpiaBooks.ENROLMENT)
        .put("Corso", course.name())
        .put("Tipo corso", course.kind())
        .put("Livello corso", course.isOfLanguage() ? Course.level(course.level(), chance) : null)
        .put("Cognome", written.surname().toUpperCase(Locale.ROOT))
        .put("Nome", written.givenName())
        .put("Sesso", written.sex())
        .put("Data di nascita", birthDate(written.birthDate(), chance))
        .put("Stato di nascita", written.birthCountry().name())
        .put("Cittadinanza", written.citizenship().name())
        .put("Cod. fiscale", written.taxCode())
        .put("Telefono", written.phone())
        .put("Comune di residenza", written.town())
        .put("Data iscrizione", date(course.enrolledOn(), chance, true))
        .put("Ore previste", course.hours())
        .put("Livello in ingresso", Course.level(course.entryLevel(), chance));
  }

  private static @Nullable Object birthDate(@Nullable LocalDate day, Chance chance) {
    return day == null
        ? (chance.hit(0.5) ? Spelt.nothing("01/01/0001") : null)
        : date(day, chance, false);
  }

  /** In one column dates stand as dates, as bare serial numbers and as text. */
  private static Object date(LocalDate day, Chance chance, boolean mayBeShort) {
    return switch (chance.weighted(0.55, 0.12, 0.25, mayBeShort ? 0.08 : 0)) {
      case 0 -> day;
      case 1 -> new Spelt(day, ChronoUnit.DAYS.between(SERIAL_ZERO, day));
      case 2 -> Dates.inWords(day);
      default -> Dates.shortened(day);
    };
  }

  private static Row attendance(Student student, LocalDate month, double diligence, Chance chance) {
    int due = Math.min(student.course().hours(), 16 + 2 * chance.below(7));
    double attended = due * Math.min(1, diligence * (0.75 + 0.4 * chance.unit()));
    BigDecimal hours = BigDecimal.valueOf(Math.round(attended * 2) * 5L, 1);
    boolean isText = chance.hit(0.3);
    return student
        .row(CpiaBooks.ATTENDANCE)
        .put("Mese", month)
        .put("Ore dovute", due)
        .put("Ore frequentate", isText ? Numbers.italian(hours) : hours);
  }

  private static Row outcome(Student student, Chance chance) {
    Course course = student.course();
    boolean tested = course.isCompleted() && course.isOfLanguage();
    int exitLevel = student.gains() ? course.level() : course.entryLevel();
    String reason =
        course.isCompleted()
            ? "completato"
            : chance.pickSkewed(List.of("abbandono", "lavoro", "trasferimento", "altro", "salute"));
    return student
        .row(CpiaBooks.OUTCOME)
        .put("Data test ingresso", course.isOfLanguage() ? course.enrolledOn() : null)
        .put("Livello in ingresso", Course.level(course.entryLevel(), chance))
        .put("Data test uscita", tested ? course.exit() : null)
        .put("Livello in uscita", tested ? Course.level(exitLevel, chance) : null)
        .put("Corso completato", course.isCompleted())
        .put("Data uscita", date(course.exit(), chance, false))
        .put("Motivo uscita", reason)
        .put("Livello successivo", next(course, student.gains(), chance));
  }

  private static @Nullable String next(Course course, boolean gains, Chance chance) {
    return course.isCompleted() && gains && course.level() < 4 && chance.hit(0.5)
        ? Course.level(course.level() + 1, chance)
        : null;
  }

  @Override
  public void close() throws IOException {
    enrolments.close();
    attendances.close();
    outcomes.close();
    books.close();
  }
}
