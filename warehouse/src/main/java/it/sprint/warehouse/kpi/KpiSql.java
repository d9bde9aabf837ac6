package it.sprint.warehouse.kpi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The one place where SQL is composed: from expressions of the catalogue only. Every value of a
 * request is bound.
 *
 * <p>Inside a statement {@code fact} is the KPI's table with the columns of its period beside it:
 * {@code period_code}, {@code period_name_it}, {@code period_name_en}, {@code period_starts_on},
 * {@code period_ends_on}; {@code last_on}, the last day of the period that has data, or until which
 * data tell what is open; {@code is_answered}, which is true for the rows that the figure of the
 * period speaks of: all of a flow or of what is open, but for what a flow leaves out, those of the
 * last day of a stock, those of the last day of each thing of the latest; and {@code is_counted},
 * which is true for the rows that the catalogue lets enter the aggregate.
 */
public final class KpiSql {

  /** The calendar with one period: everything there is, from the first day to the last. */
  public static final String ALL = "all";

  private static final String PERIOD_COLUMNS =
      "period_code, period_name_it, period_name_en, period_starts_on, period_ends_on";

  private final StringBuilder text = new StringBuilder();
  private final List<@Nullable Object> values = new ArrayList<>();
  private final KpiQuestion question;
  private final Kpi kpi;

  private KpiSql(KpiQuestion question) {
    this.question = question;
    this.kpi = question.kpi();
  }

  /**
   * One row per period with data and member of each breakdown: the period's columns, {@code
   * member_1} …, {@code value}, {@code as_of}, {@code note_1_count}, {@code note_1_amount} …
   * Numbering starts at 1. {@code numerator} and {@code denominator} stand there for a ratio,
   * {@code covered} and {@code due} when the question has a coverage.
   */
  public static BoundSql figures(KpiQuestion question) {
    KpiSql sql = new KpiSql(question);
    String members = sql.memberNumbers();
    sql.facts();
    sql.add("select %s,%s".formatted(PERIOD_COLUMNS, sql.memberSelection()));
    sql.value();
    sql.add("max(last_on) as as_of");
    sql.coverage();
    sql.notes();
    sql.add("from dated as fact where true");
    sql.memberConditions();
    sql.add("group by %s%s".formatted(PERIOD_COLUMNS, members));
    sql.add("order by period_ends_on%s".formatted(members));
    return sql.bound();
  }

  /** One row per period of the question that has data: the period's columns. */
  public static BoundSql periods(KpiQuestion question) {
    KpiSql sql = new KpiSql(question);
    sql.facts();
    sql.add("select distinct %s from dated order by period_ends_on".formatted(PERIOD_COLUMNS));
    return sql.bound();
  }

  /**
   * One row per fact that the figure of a period speaks of and that is not withheld: the evidence
   * columns, {@code is_counted}, {@code delivery_id}, {@code delivered_feed}, {@code file_name} and
   * {@code source_row}; these four are null where a fact is made of many rows.
   */
  public static BoundSql evidence(KpiQuestion question, String period) {
    return shownEvidence(question, period).bound();
  }

  /** One page of these rows. */
  public static BoundSql evidence(KpiQuestion question, String period, EvidencePage page) {
    KpiSql sql = shownEvidence(question, period);
    sql.add("limit ? offset ?").bind(page.size(), page.offset());
    return sql.bound();
  }

  private static KpiSql shownEvidence(KpiQuestion question, String period) {
    KpiSql sql = new KpiSql(question);
    sql.facts();
    sql.add("select %s, is_counted,".formatted(sql.evidenceSelection()));
    sql.add("delivery.delivery_id, delivery.delivered_feed, delivery.file_name,");
    sql.add("fact.source_row from dated as fact");
    // Only these columns: those of the facts are named without their table.
    sql.add("left join (select delivery_key as of_delivery, delivery_id,");
    sql.add(
        "feed as delivered_feed, file_name from %s.delivery) as delivery".formatted(sql.schema()));
    sql.add("on fact.delivery_key = delivery.of_delivery");
    sql.evidenceConditions(period);
    sql.add("and not %s".formatted(sql.withheld()));
    sql.add("order by %s".formatted(question.kpi().measure().date()));
    sql.add(", fact.delivery_key, fact.source_row%s".formatted(sql.breakdownColumns()));
    return sql;
  }

  /**
   * One row: how many facts that a figure speaks of are shown ({@code shown}) and {@code withheld}.
   */
  public static BoundSql evidenceCount(KpiQuestion question, String period) {
    KpiSql sql = new KpiSql(question);
    sql.facts();
    sql.add("select count(*) filter (where not %s) as shown,".formatted(sql.withheld()));
    sql.add("count(*) filter (where %s) as withheld from dated as fact".formatted(sql.withheld()));
    sql.evidenceConditions(period);
    return sql.bound();
  }

  /** One row per period of a calendar, in time order: {@code period}, its first and last day. */
  public static BoundSql calendar(String calendar) {
    return new BoundSql(
        """
        select period, starts_on, ends_on from reference.calendar_period
        where calendar = ? order by starts_on
        """,
        List.of(calendar));
  }

  /** One row per member of a breakdown: {@code code}, {@code name_it}, {@code name_en}. */
  public static BoundSql members(MemberNames.Reference names) {
    return new BoundSql(
        "select %s as code, %s as name_it, %s as name_en from %s order by name_it, code"
            .formatted(names.code(), names.it(), names.en(), names.table()),
        List.of());
  }

  private void facts() {
    Measure measure = kpi.measure();
    add(
        "with fact as (select * from %s as fact where %s%s),"
            .formatted(measure.from(), measure.where(), sinceFact(measure)));
    if (kpi.kind() == KpiKind.OPEN) {
      known();
    }
    if (question.calendar().equals(ALL)) {
      everything(measure.date());
    } else if (question.isCumulative()) {
      runningPeriods(measure.date());
    } else {
      wholePeriods("starts_on", "");
    }
    ranged(measure);
    add("dated as (select fact.*, %s as is_answered,".formatted(isAnswered()));
    add("(%s) is true as is_counted from ranged as fact)".formatted(measure.entering()));
  }

  /** What began earlier may still be open; all else counts from the first day on. */
  private String sinceFact(Measure measure) {
    return measure.since() == null || kpi.kind() == KpiKind.OPEN
        ? ""
        : " and %s >= %s".formatted(measure.date(), measure.since());
  }

  /** The last day of which the KPI's feeds tell. */
  private void known() {
    BoundSql known = SourceSql.knownUntil(kpi);
    add("known as (%s),".formatted(known.text()));
    values.addAll(known.values());
  }

  /** Each fact with each period to which it belongs. */
  private void ranged(Measure measure) {
    String date = measure.date();
    if (kpi.kind() == KpiKind.OPEN) {
      String until = measure.until();
      add("ranged as (select fact.*, ended.* from fact inner join (");
      add("select period.*, least(period_ends_on, known_until) as last_on from period");
      add("inner join known on period_starts_on <= known_until) as ended");
      add("on %s <= last_on and (%s is null or %s > last_on)".formatted(date, until, until));
      add("%s),".formatted(measure.since() == null ? "" : "and last_on >= " + measure.since()));
      return;
    }
    add("ranged as (select fact.*, period.*,");
    add("max(%s) over (partition by period_code) as last_on".formatted(date));
    if (kpi.kind() == KpiKind.LATEST) {
      add(
          ", max(%s) over (partition by period_code, %s) as last_of_each_on"
              .formatted(date, measure.each()));
    }
    if (measure.unless() != null) {
      add(
          ", bool_or((%s) is true) over (partition by period_code, %s) as is_excepted"
              .formatted(measure.unless(), measure.each()));
    }
    add("from fact inner join period");
    add("on %s between period_starts_on and period_ends_on),".formatted(date));
  }

  /** Periods from the first day that there is; none begins after the last one. */
  private void runningPeriods(String date) {
    wholePeriods(
        "(select min(%s) from fact)".formatted(date),
        " and ends_on >= (select min(%s) from fact) and starts_on <= (select max(%s) from fact)"
            .formatted(date, date));
  }

  /** Periods that lie inside the asked days as a whole. */
  private void wholePeriods(String startsOn, String conditions) {
    add(
        """
        period as (
        select period as period_code, name_it as period_name_it, name_en as period_name_en,
        %s as period_starts_on, ends_on as period_ends_on
        from reference.calendar_period where calendar = ?
        and starts_on >= coalesce(cast(? as date), starts_on)
        and ends_on <= coalesce(cast(? as date), ends_on)%s),"""
            .formatted(startsOn, conditions));
    bind(question.calendar(), question.from(), question.to());
  }

  /** One period, cut to the asked days and to the first and last day that there is. */
  private void everything(String date) {
    add(
        """
        period as (
        select period as period_code, name_it as period_name_it, name_en as period_name_en,
        greatest(starts_on, cast(? as date), (select min(%s) from fact)) as period_starts_on,
        least(ends_on, cast(? as date), (select %s)) as period_ends_on
        from reference.calendar_period where calendar = ?),"""
            .formatted(
                date,
                kpi.kind() == KpiKind.OPEN
                    ? "known_until from known"
                    : "max(%s) from fact".formatted(date)));
    bind(question.from(), question.to(), question.calendar());
  }

  private String isAnswered() {
    return switch (kpi.kind()) {
      case FLOW -> kpi.measure().unless() == null ? "true" : "not is_excepted";
      case OPEN -> "true";
      case STOCK -> kpi.measure().date() + " = last_on";
      case LATEST -> kpi.measure().date() + " = last_of_each_on";
    };
  }

  private String memberNumbers() {
    return IntStream.rangeClosed(1, question.breakdowns().size())
        .mapToObj(number -> ", member_" + number)
        .collect(Collectors.joining());
  }

  private String memberSelection() {
    StringBuilder selection = new StringBuilder();
    int number = 1;
    for (Breakdown breakdown : question.breakdowns()) {
      selection.append(" %s as member_%d,".formatted(breakdown.column(), number++));
    }
    return selection.toString();
  }

  private String evidenceSelection() {
    return kpi.evidence().stream().map(EvidenceColumn::selected).collect(Collectors.joining(", "));
  }

  private String breakdownColumns() {
    return kpi.breakdowns().stream()
        .map(breakdown -> ", " + breakdown.column())
        .collect(Collectors.joining());
  }

  private void value() {
    Aggregate aggregate = kpi.measure().aggregate();
    String rows = "is_answered and is_counted";
    add("%s as value,".formatted(aggregate.over(rows)));
    if (aggregate.isRatio()) {
      add(
          "%s as numerator, %s as denominator,"
              .formatted(aggregate.numeratorOver(rows), aggregate.denominatorOver(rows)));
    }
  }

  private void coverage() {
    question
        .findCoverage()
        .ifPresent(
            coverage ->
                add(", %s as covered, %s as due".formatted(coverage.covered(), coverage.due())));
  }

  private String schema() {
    return kpi.audience().schema();
  }

  /** Whether a row is kept from whoever asks for the rows behind a figure. */
  private String withheld() {
    return kpi.withheld() == null ? "false" : "((%s) is true)".formatted(kpi.withheld());
  }

  private void notes() {
    int number = 1;
    for (Note note : kpi.notes()) {
      String rows = "filter (where is_answered and (%s))".formatted(note.when());
      add(", count(*) %s as note_%d_count".formatted(rows, number));
      if (note.amount() != null) {
        add(", sum(%s) %s as note_%d_amount".formatted(note.amount(), rows, number));
      }
      number++;
    }
  }

  private void evidenceConditions(String period) {
    add("where is_answered and period_code = ?").bind(period);
    memberConditions();
  }

  private void memberConditions() {
    for (MemberCondition condition : question.conditions()) {
      add("and " + condition.bound()).bind(condition.members().toArray());
    }
  }

  private KpiSql add(String line) {
    text.append(line).append('\n');
    return this;
  }

  private void bind(@Nullable Object... bound) {
    values.addAll(Arrays.asList(bound));
  }

  private BoundSql bound() {
    return new BoundSql(text.toString(), values);
  }
}
