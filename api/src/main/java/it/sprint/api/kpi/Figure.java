package it.sprint.api.kpi;

import it.sprint.warehouse.feed.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One value of a KPI: of a period, of a member of each breakdown, with its passport. */
record Figure(
    String period,
    Text periodName,
    LocalDate from,
    LocalDate to,
    Map<String, Member> members,
    @Nullable BigDecimal value,
    @Nullable Ratio ratio,
    @Nullable Target target,
    @Nullable Compared compared,
    Passport passport) {

  Figure with(Compared other) {
    return new Figure(period, periodName, from, to, members, value, ratio, target, other, passport);
  }

  /** The two numbers of a value that is the one by the other. */
  record Ratio(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {}

  /** What is to be reached by the period's end, in the version that holds, and how far that is. */
  record Target(BigDecimal value, int version, LocalDate validFrom, @Nullable TargetStatus status) {

    Target with(TargetStatus reached) {
      return new Target(value, version, validFrom, reached);
    }
  }

  /**
   * The same figure of an earlier period, or of the same one in an earlier edition, and what is
   * more or less since: in the figure's unit, and in per cent of the earlier one.
   */
  record Compared(
      String period,
      Text periodName,
      @Nullable Long edition,
      @Nullable BigDecimal value,
      @Nullable BigDecimal difference,
      @Nullable BigDecimal percent) {}

  /** A part of a breakdown, such as region 16. */
  record Member(String code, Text name) {

    /** Named by its code where it has no name; facts may name no member. */
    static Member of(@Nullable String code, Map<String, Text> names) {
      Text name = code == null ? null : names.get(code);
      return new Member(code, name == null ? new Text(code, code) : name);
    }
  }

  /**
   * What one value rests on; the rows behind it have an address. It is partial when days of its
   * period are missing or still to come.
   */
  record Passport(
      LocalDate asOf,
      boolean isPartial,
      @Nullable Covered coverage,
      List<Text> notes,
      String evidence) {}

  /** How much of what is due is there. */
  record Covered(long covered, long due, Text unit) {}
}
