package it.sprint.api.kpi;

import com.fasterxml.jackson.annotation.JsonValue;
import it.sprint.warehouse.kpi.Direction;
import it.sprint.warehouse.kpi.Kpi;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a figure stands to its target. What is counted over a period is to grow evenly to the target
 * until its end, so that of half a period half is asked; anything else is to be at the target each
 * day. A figure is at risk when less than a fifth is missing, or too much.
 */
public enum TargetStatus {
  REACHED,
  ON_TRACK,
  AT_RISK,
  OFF;

  private static final BigDecimal TOLERANCE = new BigDecimal("0.2");
  private static final int SCALE = 10;

  @JsonValue
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Empty where neither more nor less is better, or there is no value. */
  public static Optional<TargetStatus> of(Kpi kpi, Progress progress) {
    BigDecimal value = progress.value();
    if (value == null || kpi.direction() == Direction.NEUTRAL) {
      return Optional.empty();
    }
    return Optional.of(
        kpi.direction() == Direction.MORE ? ofMore(kpi, value, progress) : ofLess(value, progress));
  }

  private static TargetStatus ofMore(Kpi kpi, BigDecimal value, Progress progress) {
    if (value.compareTo(progress.target()) >= 0) {
      return REACHED;
    }
    BigDecimal due =
        kpi.growsOverAPeriod() ? progress.target().multiply(progress.elapsed()) : progress.target();
    if (value.compareTo(due) >= 0) {
      return ON_TRACK;
    }
    return value.compareTo(due.multiply(BigDecimal.ONE.subtract(TOLERANCE))) >= 0 ? AT_RISK : OFF;
  }

  private static TargetStatus ofLess(BigDecimal value, Progress progress) {
    if (value.compareTo(progress.target()) <= 0) {
      return progress.isOver() ? REACHED : ON_TRACK;
    }
    BigDecimal most = progress.target().multiply(BigDecimal.ONE.add(TOLERANCE));
    return value.compareTo(most) <= 0 ? AT_RISK : OFF;
  }

  /** A value on the way to its target: data tell of the period until a day. */
  public record Progress(
      @Nullable BigDecimal value,
      BigDecimal target,
      LocalDate from,
      LocalDate to,
      @Nullable LocalDate dataUntil) {

    boolean isOver() {
      return dataUntil == null || !dataUntil.isBefore(to);
    }

    /** The part of the period that data tell of, from 0 to 1. */
    BigDecimal elapsed() {
      LocalDate until = dataUntil;
      if (until == null || !until.isBefore(to)) {
        return BigDecimal.ONE;
      }
      long days = Math.max(0, until.toEpochDay() - from.toEpochDay() + 1);
      long all = to.toEpochDay() - from.toEpochDay() + 1;
      return BigDecimal.valueOf(days).divide(BigDecimal.valueOf(all), SCALE, RoundingMode.HALF_UP);
    }
  }
}
