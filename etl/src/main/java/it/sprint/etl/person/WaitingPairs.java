package it.sprint.etl.person;

import it.sprint.etl.linkage.Constraints;
import it.sprint.etl.linkage.Edge;
import it.sprint.etl.person.PersonEdges.Found;
import it.sprint.etl.person.PersonRegister.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/**
 * The pairs that are for people to judge: likely enough to be one person, yet not put together.
 *
 * @param register gives the record with a number as it is now; null if there is none
 * @param decisions what people said already
 */
record WaitingPairs(
    LongFunction<@Nullable Entry> register, PersonSizes sizes, Constraints decisions) {

  /** In bits: pairs less likely than one in three are not asked about. */
  static final double LEAST = -1;

  /** More than reviewers look at in a year; each is opened and sealed again in each run. */
  static final int OFFERED = 5_000;

  private static final Comparator<Waiting> ORDER =
      Comparator.comparingDouble(Waiting::effect)
          .reversed()
          .thenComparing(pair -> pair.a().record())
          .thenComparing(pair -> pair.b().record());

  /**
   * A pair, the records in the order of their keys.
   *
   * @param effect how many records would move, times how likely that is right
   */
  private record Waiting(Edge edge, Entry a, Entry b, double effect) {}

  /**
   * Those that would move most records, and all of which somebody said that they are different:
   * rows as {@link PersonTables#PAIRS} has them.
   */
  List<Row> of(Stream<Found> edges) {
    List<Waiting> decided = new ArrayList<>();
    // The least of those that are kept comes first, to make room for better ones.
    PriorityQueue<Waiting> most = new PriorityQueue<>(ORDER.reversed());
    waiting(edges)
        .forEach(
            pair -> {
              if (decisions.areDifferent(pair.edge().a(), pair.edge().b())) {
                decided.add(pair);
              } else if (most.size() < OFFERED || ORDER.compare(pair, most.element()) < 0) {
                most.add(pair);
                if (most.size() > OFFERED) {
                  most.remove();
                }
              }
            });
    decided.addAll(most);
    return decided.stream().sorted(ORDER).map(WaitingPairs::row).toList();
  }

  private Stream<Waiting> waiting(Stream<Found> edges) {
    return edges.flatMap(
        found -> {
          Entry one = register.apply(found.edge().a());
          Entry other = register.apply(found.edge().b());
          return one != null && other != null && isWaiting(found, one, other)
              ? Stream.of(waiting(found.edge(), one, other))
              : Stream.empty();
        });
  }

  private static boolean isWaiting(Found found, Entry one, Entry other) {
    return one.person() != other.person() && found.holds(one) && found.holds(other);
  }

  private Waiting waiting(Edge edge, Entry one, Entry other) {
    int smaller = Math.min(sizes.of(one.person()), sizes.of(other.person()));
    double effect = edge.probability() * smaller;
    return one.record().compareTo(other.record()) < 0
        ? new Waiting(edge, one, other, effect)
        : new Waiting(edge, other, one, effect);
  }

  private static Row row(Waiting pair) {
    return RowFactory.create(
        pair.a().record(),
        pair.b().record(),
        PersonSource.all().get(pair.a().source()).feed(),
        PersonSource.all().get(pair.b().source()).feed(),
        pair.a().person(),
        pair.b().person(),
        pair.edge().weight(),
        pair.edge().hold().code(),
        pair.effect());
  }
}
