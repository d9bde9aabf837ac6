package it.sprint.warehouse.kpi;

import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A star of invented facts, published as the pipeline would. Persons 1 and 2 are Nigerian, person 3
 * is Romanian, of person 4 the citizenship is not known; centres 1 and 2 are in Andria, each with
 * ten places. Facts of a feed come from lines 2, 3 … of its delivery, which tells until 31 March
 * 2023; of guests an earlier one told until 1 January 2022.
 */
public final class InventedStar {

  private static final String WORLD =
      """
      insert into ops.run overriding system value
      values (1, '2023-04-01T01:00:00Z', '2023-04-01T02:00:00Z', 'published', null);
      insert into ops.delivery
      select key, left(repeat(key::text, 64), 64), feed, feed || '.csv', 'invented', 1000,
          '2023-04-01T00:30:00Z', '1.0.0', 'published', null, null, null, 10, 8, 1, 1, 0,
          '2022-01-01', covers_to::date, 1
      from (values
          (1, 'etnie-sessions', '2023-03-31'), (2, 'oasi2-cases', '2023-03-31'),
          (3, 'polo-desk', '2023-03-31'), (4, 'nova-stays', '2023-03-31'),
          (5, 'prefettura-centres', '2023-03-31'), (6, 'prefettura-inspections', '2023-03-31'),
          (7, 'cpia-enrolments', '2023-03-31'), (8, 'nova-stays', '2022-01-01'),
          (9, 'nova-placements', '2023-03-31'), (10, 'asl-services', '2023-03-31'),
          (11, 'prefettura-expenses', '2023-03-31'), (12, 'prefettura-training', '2023-03-31')
      ) as invented (key, feed, covers_to);
      insert into ops.edition values (1, 1, '2023-04-01T02:00:00Z', '2023-03-31', true);
      insert into mart.dim_country values
          (0, null, null, null, false, false), (1, 'ITA', 'Italia', 'Italy', false, false),
          (2, 'ROU', 'Romania', 'Romania', true, false), (3, 'NGA', 'Nigeria', 'Nigeria', false, true);
      insert into mart.dim_person
          (person_version_key, person_key, valid_from, valid_to, is_current, sex, birth_year,
           citizenship, register_count, has_conflict, is_inferred)
      values
          (0, 0, '0001-01-01', '9999-12-31', true, null, null, null, 0, false, false),
          (1, 1, '0001-01-01', '9999-12-31', true, 'F', 1990, 'NGA', 1, false, false),
          (2, 2, '0001-01-01', '9999-12-31', true, 'M', 2010, 'NGA', 1, false, false),
          (3, 3, '0001-01-01', '9999-12-31', true, 'M', 1990, 'ROU', 1, false, false),
          (4, 4, '0001-01-01', '9999-12-31', true, null, null, null, 1, false, false);
      insert into mart.dim_organization values
          (0, null, null, null), (1, 'etnie', 'Etnie', 'partner'), (2, 'oasi2', 'Oasi 2', 'partner'),
          (3, 'polo', 'Polo', 'partner'), (4, 'comune-andria', 'Andria', 'municipality');
      insert into mart.dim_service values
          (0, null, null, false, 1, null, null, '0001-01-01', '9999-12-31', true),
          (1, 'school.course', 'school', false, 1, 'Corso', 'Course', '0001-01-01', '9999-12-31', true),
          (2, 'health.vaccination', 'health', true, 1, 'V', 'V', '0001-01-01', '9999-12-31', true),
          (3, 'health.screening', 'health', true, 1, 'S', 'S', '0001-01-01', '9999-12-31', true);
      insert into mart.dim_course values
          (0, null, null, null, null, null),
          (1, '2022/2023', 'A', 'A', 'school.course', 'A1'),
          (2, '2022/2023', 'B', 'B', 'school.course', 'A2');
      insert into mart.dim_need values
          (0, null, null, false, 1, null, null, '0001-01-01', '9999-12-31', true),
          (1, 'school.italian', 'school', false, 1, 'I', 'I', '0001-01-01', '9999-12-31', true);
      insert into mart.dim_municipality values
          (0, null, null, null, null, null, null, '0001-01-01', '9999-12-31', true),
          (1, 'A285', '110001', 'Andria', '110', 'BAT', '16', '2009-07-27', '9999-12-31', true);
      insert into mart.dim_local_service (local_service_key, is_open, valid_from, valid_to, is_current)
      values (0, false, '0001-01-01', '9999-12-31', true);
      insert into mart.dim_centre
          (centre_version_key, centre_key, name, municipality, kind, places, valid_from, valid_to,
           facts_from, facts_to, is_current, is_inferred)
      values
          (0, 0, null, null, null, null, '0001-01-01', '9999-12-31', '0001-01-01', '9999-12-31',
           true, false),
          (1, 1, 'Uno', 'A285', 'CAS', 10, '2020-01-01', '9999-12-31', '0001-01-01', '9999-12-31',
           true, false),
          (2, 2, 'Due', 'A285', 'SAI', 10, '2020-01-01', '9999-12-31', '0001-01-01', '9999-12-31',
           true, false);
      insert into mart.dim_operator (operator_key, operator_code) values (0, null), (1, 'A'), (2, 'B');
      insert into mart.dim_checklist_item (checklist_item_key, is_critical, valid_from, valid_to, is_current)
      values (0, false, '0001-01-01', '9999-12-31', true);
      """;

  private final List<BoundSql> facts = new ArrayList<>();
  private int lines = 1;

  /** A contact with a partner (1 Etnie, 2 Oasi 2); person 0 is nobody known. */
  public InventedStar contact(String day, int person, int partner) {
    return contact(day, person, partner, 1);
  }

  /** So many contacts of the same day with Etnie, each of a known person. */
  public InventedStar contacts(String day, int count) {
    return fact(
        "insert into mart.fact_service_contact"
            + " select 1000000 + number, cast(? as date), 1 + number % 2, 1 + number % 2, false, 1,"
            + " 1, 1, null, 'desk', null, null, 1, 1000000 + number, 1"
            + " from generate_series(1, ?) as number",
        date(day), count);
  }

  public InventedStar contactAboutHealth(String day, int person) {
    return contact(day, person, 1, 2);
  }

  private InventedStar contact(String day, int person, int partner, int service) {
    return fact(
        "insert into mart.fact_service_contact values"
            + " (?, ?, ?, ?, false, ?, ?, 1, null, 'desk', null, null, ?, ?, 1)",
        line(),
        date(day),
        person,
        person,
        partner,
        service,
        partner,
        lines);
  }

  /** A need of person 1 at the desk; null is a need that is not met. */
  public InventedStar need(String expressedOn, @Nullable String metOn) {
    LocalDate expressed = date(expressedOn);
    LocalDate met = metOn == null ? null : date(metOn);
    Integer days = met == null ? null : (int) (met.toEpochDay() - expressed.toEpochDay());
    return fact(
        "insert into mart.fact_need values (?, ?, ?, ?, ?, null, ?, ?, ?, 1, 1, 1, false, 3, 1, 0,"
            + " null, 3, ?, 1)",
        line(),
        expressed,
        met,
        met == null ? null : "service",
        met,
        met == null ? "open" : "met",
        days,
        days,
        lines);
  }

  /** A referral of person 1 from the desk to Andria, accepted after so many days, or not yet. */
  public InventedStar referral(String sentOn, @Nullable Integer acceptedAfter) {
    LocalDate sent = date(sentOn);
    return fact(
        "insert into mart.fact_referral"
            + " (referral_key, sent_on, accepted_on, state, is_accepted, is_seen, went_back,"
            + " event_count, person_key, person_version_key, sender_organization_key,"
            + " provider_organization_key, local_service_key, service_key, is_health,"
            + " expressed_need_key, municipality_key, delivery_key, source_row, source_item)"
            + " values (?, ?, ?, ?, ?, false, false, 1, 1, 1, 3, 4, 0, 1, false, 0, 1, 3, ?, 1)",
        line(),
        sent,
        acceptedAfter == null ? null : sent.plusDays(acceptedAfter),
        acceptedAfter == null ? "sent" : "accepted",
        acceptedAfter != null,
        lines);
  }

  /** A stay in centre 1 or 2; null is a guest who is still there. */
  public InventedStar stay(String enteredOn, @Nullable String leftOn, int person, int centre) {
    LocalDate entered = date(enteredOn);
    LocalDate left = leftOn == null ? null : date(leftOn);
    return fact(
        "insert into mart.fact_stay values (?, ?, ?, null, null, ?, ?, ?, ?, 1, 4, ?, 1)",
        line(),
        entered,
        left,
        left == null ? null : (int) (left.toEpochDay() - entered.toEpochDay()),
        person,
        person,
        centre,
        lines);
  }

  /** A person in course 1 (A1) or 2 (A2), left on a day, completed or not; null lasts. */
  public InventedStar enrolment(
      String enrolledOn, @Nullable String exitedOn, int person, int course) {
    return fact(
        "insert into mart.fact_enrolment"
            + " (enrolment_key, enrolled_on, person_key, person_version_key, course_key,"
            + " service_key, municipality_key, hours_planned, is_completed, exited_on,"
            + " delivery_key, source_row, source_item)"
            + " values (?, ?, ?, ?, ?, 1, 1, 100, ?, ?, 7, ?, 1)",
        line(),
        date(enrolledOn),
        person,
        person,
        course,
        exitedOn == null ? null : true,
        exitedOn == null ? null : date(exitedOn),
        lines);
  }

  /** A placement in work of a person; null lasts. */
  public InventedStar placement(String startedOn, @Nullable String endedOn, int person) {
    LocalDate started = date(startedOn);
    LocalDate ended = endedOn == null ? null : date(endedOn);
    return fact(
        "insert into mart.fact_placement"
            + " (placement_key, started_on, person_key, person_version_key, service_key,"
            + " municipality_key, placement_kind, placement_group, ended_on, days, delivery_key,"
            + " source_row, source_item)"
            + " values (?, ?, ?, ?, 1, 1, 'seasonal-work', 'work', ?, ?, 9, ?, 1)",
        line(),
        started,
        person,
        person,
        ended,
        ended == null ? null : (int) (ended.toEpochDay() - started.toEpochDay()),
        lines);
  }

  /** A contact of a person of the health authority, a vaccination (2) or a screening (3). */
  public InventedStar healthContact(String day, int person, int service, @Nullable Integer days) {
    return fact(
        "with known as (insert into health.dim_health_person values (?, 'F', ?, ?)"
            + " on conflict do nothing)"
            + " insert into health.fact_health_contact values"
            + " (?, ?, ?, '18-60', 'F', null, ?, 1, ?, null, true, 10, ?, 1)",
        person,
        date(day),
        date(day),
        line(),
        date(day),
        person,
        service,
        days,
        lines);
  }

  /** So many guests in a centre at the end of a day; of null places the register does not tell. */
  public InventedStar occupancy(String day, int centre, int presences, @Nullable Integer places) {
    return fact(
        "insert into mart.fact_occupancy values (?, ?, ?, 1, ?, 0, 0, ?)",
        centre,
        date(day),
        centre,
        presences,
        places);
  }

  /** What a visit found in a section of a version of the checklist. */
  public record Score(int section, String version, int points) {}

  public InventedStar visit(String day, int centre, Score score) {
    return fact(
        "insert into mart.fact_inspection_section values"
            + " (?, ?, ?, ?, ?, true, 10, 10, ?, 100, 0, 0, 0, false, ?, 1, 2, 0, 6, ?, 1)",
        line(),
        score.section(),
        date(day),
        centre,
        score.version(),
        score.points(),
        score.points(),
        lines);
  }

  /** A visit as a whole, without a score. */
  public InventedStar inspection(String day, int centre) {
    return fact(
        "insert into mart.fact_inspection values"
            + " (?, ?, 'R' || ?, ?, 1, true, (select min(checklist_version) from"
            + " reference.checklist_version), true, null, 10, 0, null, null, null, 0, 0, 0, 0, 6,"
            + " ?, 1)",
        line(),
        date(day),
        lines,
        centre,
        lines);
  }

  /** A finding of a visit that was not accepted; null is a day that is not set, or not come. */
  public InventedStar finding(String foundOn, @Nullable String dueOn, @Nullable String closedOn) {
    LocalDate found = date(foundOn);
    LocalDate closed = closedOn == null ? null : date(closedOn);
    return fact(
        "insert into mart.fact_nonconformity values"
            + " (?, ?, ?, ?, ?, 'minor', 0, 0, null, 'x', 0, 6, ?, 1)",
        line(),
        found,
        dueOn == null ? null : date(dueOn),
        closed,
        closed == null ? null : (int) (closed.toEpochDay() - found.toEpochDay()),
        lines);
  }

  /** That the contact told last breaks a rule. */
  public InventedStar broken(String rule, boolean touchesIndicator, String day) {
    int contact = lines;
    return fact(
        "insert into mart.fact_quality_finding values"
            + " (?, ?, ?, ?, 'mart.fact_service_contact', ?, 1, 1, 1, ?, 1)",
        line(),
        date(day),
        rule,
        touchesIndicator,
        contact,
        contact);
  }

  /**
   * Staff costs of Etnie until a day, verified a month later as they are; below zero they correct.
   */
  public InventedStar expense(String periodTo, String euro) {
    LocalDate to = date(periodTo);
    BigDecimal amount = new BigDecimal(euro);
    return fact(
        "insert into mart.fact_expense values"
            + " (?, ?, ?, 1, 'staff', 1, ?, ?, ?, ?, ?, null, null, 11, ?, 1)",
        line(),
        to.withDayOfMonth(1),
        to,
        amount,
        amount,
        to,
        amount,
        to.plusMonths(1),
        lines);
  }

  /** A version of Etnie's budget for staff, in force until a day; null is the one of today. */
  public InventedStar budget(int version, String from, @Nullable String to, String euro) {
    return fact(
        "insert into mart.fact_budget values (?, ?, ?, ?, 1, 'staff', ?, 50, ?, 11, ?, 1)",
        line(),
        date(from),
        date(to == null ? "9999-12-31" : to),
        version,
        new BigDecimal(euro),
        to == null,
        lines);
  }

  /**
   * That operator 1 or 2 was in a course of three hours and found it useful, or not; 0 is unknown.
   */
  public InventedStar training(String day, int operator, @Nullable Boolean isUseful) {
    return fact(
        "insert into mart.fact_training_attendance values"
            + " (?, ?, ?, 'E', 'course', 3, ?, ?, null, null, 12, ?, 1)",
        line(),
        date(day),
        operator,
        isUseful,
        isUseful == null ? null : date(day),
        lines);
  }

  /** A target of a KPI for a year, in its first version. */
  public InventedStar target(String kpi, int year, int value) {
    return fact(
        "insert into mart.fact_target values"
            + " (?, null, ?, 'year', ?, 1, ?, '2022-01-01', '9999-12-31', true)",
        line(),
        kpi,
        Integer.toString(year),
        value);
  }

  /** Publishes these facts as edition 1 in place of everything that was there. */
  public void publish() throws SQLException {
    publishAs(1);
  }

  /** The same as another edition. */
  public void publishAs(int edition) throws SQLException {
    MigratedDatabase.clean();
    try (Connection etl = MigratedDatabase.shared().connect(DatabaseRole.ETL);
        Statement world = etl.createStatement()) {
      etl.setAutoCommit(false);
      world.execute(WORLD);
      for (BoundSql fact : facts) {
        try (PreparedStatement insert = etl.prepareStatement(fact.text())) {
          for (int i = 0; i < fact.values().size(); i++) {
            insert.setObject(i + 1, fact.values().get(i));
          }
          insert.execute();
        }
      }
      world.execute("update ops.edition set edition_number = " + edition);
      etl.commit();
    }
  }

  private int line() {
    return ++lines;
  }

  private static LocalDate date(String day) {
    return LocalDate.parse(day);
  }

  private InventedStar fact(String sql, @Nullable Object... values) {
    facts.add(new BoundSql(sql, Arrays.asList(values)));
    return this;
  }
}
