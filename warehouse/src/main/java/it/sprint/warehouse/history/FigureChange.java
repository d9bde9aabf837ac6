package it.sprint.warehouse.history;

import it.sprint.warehouse.feed.Text;
import it.sprint.warehouse.kpi.Kpi;
import it.sprint.warehouse.kpi.KpiKind;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of a standard figure from one edition to another, and how much of the difference is
 * due to which cause. The parts add up to the difference. A count or sum of nothing is 0; of
 * another figure that one of the two editions does not have there is no difference.
 *
 * @param member null for a figure as a whole, and where the facts name none
 */
public record FigureChange(
    String period,
    Text periodName,
    @Nullable String member,
    @Nullable BigDecimal before,
    @Nullable BigDecimal after,
    @Nullable BigDecimal difference,
    Map<Cause, BigDecimal> parts) {

  public FigureChange {
    parts = Map.copyOf(parts);
  }

  /**
   * A figure after the changes of one cause in the making of one edition.
   *
   * @param value null when the figure is no more
   */
  public record Move(
      String period,
      Text periodName,
      @Nullable String member,
      long edition,
      Cause cause,
      @Nullable BigDecimal value) {

    /** Reads a row of {@code HistorySql.moves}. */
    public static Move read(ResultSet row) throws SQLException {
      return new Move(
          row.getString("period"),
          new Text(row.getString("name_it"), row.getString("name_en")),
          row.getString("member"),
          row.getLong("edition_number"),
          Cause.of(row.getString("cause")),
          row.getBigDecimal("value"));
    }
  }

  private record Cell(String period, @Nullable String member) {}

  /**
   * The figures that are others in a later edition than in the one given.
   *
   * @param moves until the later one, of each figure in the order in which they were
   */
  public static List<FigureChange> since(long edition, Kpi kpi, List<Move> moves) {
    Map<Cell, List<Move>> ofCells = new LinkedHashMap<>();
    moves.forEach(
        move ->
            ofCells
                .computeIfAbsent(new Cell(move.period(), move.member()), cell -> new ArrayList<>())
                .add(move));
    return ofCells.values().stream()
        .flatMap(ofCell -> new Walk(isNothingZero(kpi)).of(edition, ofCell).stream())
        .toList();
  }

  /** Whether of no rows the figure is 0. */
  private static boolean isNothingZero(Kpi kpi) {
    return kpi.kind() != KpiKind.LATEST && kpi.measure().aggregate().isTotal();
  }

  /** Goes from move to move of one figure. */
  private static final class Walk {

    private final boolean isNothingZero;
    private final Map<Cause, BigDecimal> parts = new EnumMap<>(Cause.class);
    private @Nullable BigDecimal before;
    private @Nullable BigDecimal now;
    private @Nullable BigDecimal last;

    Walk(boolean isNothingZero) {
      this.isNothingZero = isNothingZero;
    }

    Optional<FigureChange> of(long edition, List<Move> moves) {
      last = value(null);
      now = last;
      before = last;
      for (Move move : moves) {
        now = value(move.value());
        if (move.edition() <= edition) {
          before = now;
          last = now;
        } else if (now != null) {
          add(move.cause(), now);
        }
      }
      return isChanged() ? Optional.of(change(moves.get(0))) : Optional.empty();
    }

    private @Nullable BigDecimal value(@Nullable BigDecimal value) {
      return value == null && isNothingZero ? BigDecimal.ZERO : value;
    }

    /** What a figure is from nothing is part of no difference. */
    private void add(Cause cause, BigDecimal value) {
      if (last != null) {
        parts.merge(cause, value.subtract(last), BigDecimal::add);
      }
      last = value;
    }

    private boolean isChanged() {
      parts.values().removeIf(part -> part.signum() == 0);
      return !parts.isEmpty() || (before == null) != (now == null);
    }

    private FigureChange change(Move first) {
      BigDecimal was = before;
      BigDecimal is = now;
      boolean isComparable = was != null && is != null;
      return new FigureChange(
          first.period(),
          first.periodName(),
          first.member(),
          was,
          is,
          isComparable ? is.subtract(was) : null,
          isComparable ? parts : Map.of());
    }
  }
}
