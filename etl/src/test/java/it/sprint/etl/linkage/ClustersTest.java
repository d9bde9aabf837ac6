package it.sprint.etl.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.etl.linkage.Constraints.Pair;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How records are put together, or kept apart. */
class ClustersTest {

  private static final double LEAST = 2;

  @Test
  void recordsAreJoinedOverThirdOnes() {
    assertThat(clusters(edge(1, 2, 10), edge(2, 3, 9)).all().values())
        .containsExactly(List.of(1L, 2L, 3L));
  }

  @Test
  void oneWeakPairNeverJoinsTwoGroups() {
    List<Edge> edges = new ArrayList<>(group(1, 4));
    edges.addAll(group(11, 4));
    edges.add(edge(1, 11, 5));

    assertThat(Clusters.of(edges, LEAST, Constraints.none()).all().values())
        .containsExactly(List.of(1L, 2L, 3L, 4L), List.of(11L, 12L, 13L, 14L));
  }

  @Test
  void enoughPairsJoinThem() {
    List<Edge> edges = new ArrayList<>(group(1, 4));
    edges.addAll(group(11, 4));
    edges.add(edge(1, 11, 5));
    edges.add(edge(2, 12, 5));

    assertThat(Clusters.of(edges, LEAST, Constraints.none()).all()).hasSize(1);
  }

  /** Records of twins, and one without a given name that fits both. */
  @Test
  void pairsThatSomebodyMustJudgeKeepTwinsApart() {
    Clusters clusters =
        clusters(
            edge(1, 2, 20),
            edge(1, 5, 12),
            edge(2, 5, 11),
            edge(3, 5, 10),
            held(1, 3, 25),
            held(2, 3, 25));

    assertThat(clusters.of(3)).isNotEqualTo(clusters.of(1));
    assertThat(clusters.of(5)).isEqualTo(clusters.of(1));
  }

  @Test
  void pairBelowTheThresholdJoinsNothing() {
    assertThat(clusters(edge(1, 2, 1.9)).all()).isEmpty();
  }

  @Test
  void decisionsHoldWhateverTheWeights() {
    Constraints decisions =
        new Constraints(List.of(Pair.of(1, 9)), List.of(Pair.of(2, 1), Pair.of(4, 3)));

    Clusters clusters =
        Clusters.of(List.of(edge(1, 2, 30), edge(2, 3, 30), edge(3, 4, 30)), LEAST, decisions);

    assertThat(clusters.of(9)).isEqualTo(clusters.of(1));
    assertThat(clusters.of(2)).isEqualTo(clusters.of(3)).isNotEqualTo(clusters.of(1));
    assertThat(clusters.of(4)).isNotEqualTo(clusters.of(3));
  }

  @Test
  void whoIsSaidToBeTheSameBringsAllRecordsAlong() {
    List<Edge> edges = new ArrayList<>(group(1, 3));
    edges.addAll(group(11, 3));
    for (long a = 1; a < 4; a++) {
      for (long b = 11; b < 14; b++) {
        edges.add(held(a, b, 20));
      }
    }
    Constraints decision = new Constraints(List.of(Pair.of(2, 13)), List.of());

    assertThat(Clusters.of(edges, LEAST, decision).all()).hasSize(1);
  }

  /** A default that many records share: each pair alone looks sure. */
  @Test
  void noGiantClusterGrows() {
    List<Edge> chain = new ArrayList<>();
    for (long i = 0; i < 500; i++) {
      chain.add(edge(i, i + 1, 8));
    }

    assertThat(Clusters.of(chain, LEAST, Constraints.none()).all().values())
        .allMatch(cluster -> cluster.size() <= 40);
  }

  @Test
  void orderOfPairsMakesNoDifferenceAndApartPairsDoNotTouch() {
    Random random = new Random(1);
    for (int round = 0; round < 50; round++) {
      Set<Pair> seen = new HashSet<>();
      List<Edge> edges = new ArrayList<>();
      for (int i = 0; i < 80; i++) {
        Pair pair = Pair.of(random.nextInt(40), random.nextInt(40));
        if (pair.a() != pair.b() && seen.add(pair)) {
          boolean isHeld = random.nextInt(5) == 0;
          double weight = random.nextInt(8);
          edges.add(isHeld ? held(pair.a(), pair.b(), weight) : edge(pair.a(), pair.b(), weight));
        }
      }
      Map<Long, List<Long>> expected = Clusters.of(edges, LEAST, Constraints.none()).all();
      Collections.shuffle(edges, random);
      List<Edge> more = new ArrayList<>(edges);
      more.add(edge(1_000, 1_001, 9));

      assertThat(Clusters.of(edges, LEAST, Constraints.none()).all()).isEqualTo(expected);
      assertThat(Clusters.of(more, LEAST, Constraints.none()).all())
          .containsAllEntriesOf(expected)
          .hasSize(expected.size() + 1);
    }
  }

  private static Collection<Edge> group(long first, int size) {
    List<Edge> edges = new ArrayList<>();
    for (long a = first; a < first + size; a++) {
      for (long b = a + 1; b < first + size; b++) {
        edges.add(edge(a, b, 12));
      }
    }
    return edges;
  }

  private static Edge edge(long a, long b, double weight) {
    return new Edge(a, b, weight, Hold.NONE);
  }

  private static Edge held(long a, long b, double weight) {
    return new Edge(a, b, weight, Hold.GIVEN_NAMES_DIFFER);
  }

  private static Clusters clusters(Edge... edges) {
    return Clusters.of(List.of(edges), LEAST, Constraints.none());
  }
}
