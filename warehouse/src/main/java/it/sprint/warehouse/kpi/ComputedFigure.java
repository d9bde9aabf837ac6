package it.sprint.warehouse.kpi;

import it.sprint.warehouse.feed.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure as it was computed, not rounded yet: of a period and of a member of each breakdown of
 * the question, in that order (null where the facts name none). Numerator and denominator are those
 * of a ratio; covered and due are 0 for a question without coverage.
 */
public record ComputedFigure(
    Period period,
    List<@Nullable String> members,
    @Nullable BigDecimal value,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    LocalDate asOf,
    long covered,
    long due,
    List<NoteSum> notes) {

  public ComputedFigure {
    members = Collections.unmodifiableList(new ArrayList<>(members));
    notes = List.copyOf(notes);
  }

  /** A period of a calendar, both days included. */
  public record Period(String code, Text name, LocalDate startsOn, LocalDate endsOn) {}

  /** How many rows meet the condition of a note, and what they add up to if it asks. */
  public record NoteSum(long count, @Nullable BigDecimal amount) {}
}
