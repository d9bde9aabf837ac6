package it.sprint.etl.person;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.etl.linkage.Clusters;
import it.sprint.etl.linkage.Constraints;
import it.sprint.etl.linkage.Edge;
import it.sprint.etl.linkage.Hold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Persons that look wrong are told. */
class AlarmsTest {

  /** An identifier that an office gave to everybody. */
  @Test
  void personOfTooManyRecordsIsTold() {
    List<Edge> edges = new ArrayList<>();
    for (long a = 0; a < 40; a++) {
      for (long b = a + 1; b < 40; b++) {
        edges.add(new Edge(a, b, 20, Hold.NONE));
      }
    }

    assertThat(alarms(edges))
        .containsExactly(
            "Alarm: person 100 has 40 records, 100 % of their pairs speak for it, the weakest with odds of 2^20.0. Look with ./sprint link review.");
  }

  @Test
  void personHeldTogetherByFewPairsIsTold() {
    List<Edge> chain = new ArrayList<>();
    for (long a = 0; a < 5; a++) {
      chain.add(new Edge(a, a + 1, 3 + a, Hold.NONE));
    }

    assertThat(alarms(chain)).singleElement().asString().contains("33 %", "2^3.0");
  }

  @Test
  void usualPersonsAreNot() {
    assertThat(alarms(List.of(new Edge(1, 2, 9, Hold.NONE), new Edge(2, 3, 9, Hold.NONE))))
        .isEmpty();
  }

  private static List<String> alarms(List<Edge> edges) {
    Clusters clusters = Clusters.of(edges, 2, Constraints.none());
    Map<Long, Long> persons = new HashMap<>();
    clusters.all().keySet().forEach(cluster -> persons.put(cluster, 100L));
    return Alarms.of(clusters, edges, persons);
  }
}
