package it.sprint.etl.generator;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one referral until the end of the deliveries. */
record Referral(
    LocalDateTime sentAt,
    @Nullable LocalDate appointment,
    @Nullable Boolean noShow,
    @Nullable LocalDate closedOn,
    @Nullable String outcome,
    List<Event> events) {

  /** A change of its state. */
  record Event(String state, LocalDateTime at) {}

  private static final double NO_SHOW = 0.12;
  private static final double OUT_OF_ORDER = 0.05;

  Referral {
    events = List.copyOf(events);
  }

  static Referral sent(LocalDateTime sentAt, NeedKind need, Plan plan, Chance chance) {
    Story story = new Story(sentAt, plan, chance);
    Rates rates = plan.rates();
    boolean accepted = chance.hit(rates.accepted());
    double completes = rates.accepted() == 0 ? 0 : rates.completed() / rates.accepted();
    boolean completed = chance.hit(completes);
    LocalDateTime answered = sentAt.plusHours(4 + 24L * chance.skewed(3, 0.8));
    if (!accepted) {
      boolean told = story.happens("refused", answered);
      return story.referral(null, told ? new End(answered.toLocalDate(), "refused") : null);
    }
    story.happens("accepted", answered);
    LocalDateTime met = answered.plusDays(1 + chance.skewed(15, 0.9));
    boolean missed = chance.hit(NO_SHOW);
    story.happens("appointed", answered.plusHours(20));
    boolean came = story.happens(missed ? "no-show" : "seen", met);
    LocalDateTime closes = met.plusDays(chance.skewed(25, 0.8));
    String outcome =
        completed ? (need.isApplication() ? "applied" : "positive") : unhappy(missed, chance);
    boolean closed =
        came
            && outcome != null
            && story.happens(completed ? "closed-positive" : state(outcome), closes);
    Visit visit = came ? new Visit(met.toLocalDate(), missed) : null;
    return story.referral(visit, closed ? new End(closes.toLocalDate(), outcome) : null);
  }

  private static @Nullable String unhappy(boolean missed, Chance chance) {
    if (chance.hit(0.3)) {
      return null;
    }
    return missed || chance.hit(0.3) ? "withdrawn" : "negative";
  }

  private static String state(String outcome) {
    return outcome.equals("withdrawn") ? "withdrawn" : "closed-negative";
  }

  /** The first appointment, missed or not. */
  private record Visit(LocalDate on, boolean missed) {}

  private record End(LocalDate on, @Nullable String outcome) {}

  /** Events up to the last delivery, now and then told in the wrong order. */
  private static final class Story {
    private final LocalDateTime sentAt;
    private final Plan plan;
    private final Chance chance;
    private final List<Event> events = new ArrayList<>();

    Story(LocalDateTime sentAt, Plan plan, Chance chance) {
      this.sentAt = sentAt;
      this.plan = plan;
      this.chance = chance;
      happens("sent", sentAt);
    }

    boolean happens(String state, LocalDateTime at) {
      boolean inTime = !at.toLocalDate().isAfter(plan.lastDay());
      if (inTime) {
        events.add(new Event(state, at));
      }
      return inTime;
    }

    Referral referral(@Nullable Visit visit, @Nullable End end) {
      if (events.size() > 2 && chance.hit(OUT_OF_ORDER)) {
        Event first = events.get(1);
        Event second = events.get(2);
        events.set(1, new Event(first.state(), second.at()));
        events.set(2, new Event(second.state(), first.at()));
      }
      return new Referral(
          sentAt,
          visit == null ? null : visit.on(),
          visit == null ? null : visit.missed(),
          end == null ? null : end.on(),
          end == null ? null : end.outcome(),
          events);
    }
  }

  /** Closed with a positive outcome. */
  boolean isCompleted() {
    return "positive".equals(outcome) || "applied".equals(outcome);
  }

  LocalDateTime changedAt() {
    return events.stream().map(Event::at).max(LocalDateTime::compareTo).orElse(sentAt);
  }
}
