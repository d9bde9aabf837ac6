package it.sprint.etl.person;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.etl.linkage.Constraints;
import it.sprint.etl.linkage.Constraints.Pair;
import it.sprint.etl.linkage.Edge;
import it.sprint.etl.linkage.Hold;
import it.sprint.etl.person.PersonEdges.Found;
import it.sprint.etl.person.PersonRegister.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Invented records: record 1 has the key r1, and so on. */
class WaitingPairsTest {

  private final Map<Long, Entry> records = new HashMap<>();
  private final List<Found> found = new ArrayList<>();
  private List<Pair> different = List.of();

  @Test
  void offersPairsOfTwoPersonsWithTheOneThatMovesMoreRecordsFirst() {
    record(1, 11);
    record(2, 12);
    record(3, 13);
    record(4, 13);
    record(5, 12);
    pair(1, 2, 3);
    pair(2, 3, 3);
    pair(3, 4, 9);

    assertThat(pairs()).containsExactly("r2 r3", "r1 r2");
  }

  @Test
  void offersNoPairThatHoldsNoLongerAndNoneOfRecordsThatAreGone() {
    record(1, 11);
    records.put(2L, entry(2, 12, true, 6));
    records.put(3L, entry(3, 13, false, 1));
    pair(1, 2, 3);
    pair(1, 3, 3);
    pair(1, 4, 3);

    assertThat(pairs()).isEmpty();

    found.add(new Found(new Edge(1, 2, 3, Hold.NONE), 6));

    assertThat(pairs()).containsExactly("r1 r2");
  }

  @Test
  void keepsWithinBoundsYetForgetsNothingThatSomebodyCalledDifferent() {
    int more = WaitingPairs.OFFERED + 10;
    for (int i = 0; i < more; i++) {
      record(2L * i, 2L * i + 1);
      record(2L * i + 1, 2L * i + 2);
      pair(2L * i, 2L * i + 1, i / 1000.0);
    }
    different = List.of(Pair.of(0, 1), Pair.of(2, 3));
    Collections.shuffle(found, new Random(1));

    List<String> pairs = pairs();

    assertThat(pairs).hasSize(WaitingPairs.OFFERED + 2).contains("r0 r1", "r2 r3");
    assertThat(pairs.get(0)).isEqualTo("r%d r%d".formatted(2 * more - 2, 2 * more - 1));
    assertThat(pairs).doesNotContain("r4 r5", "r18 r19").contains("r20 r21");
  }

  private void record(long id, long person) {
    records.put(id, entry(id, person, true, 1));
  }

  private static Entry entry(long id, long person, boolean isLive, long comparedIn) {
    return new Entry("r" + id, id, 0, person, isLive, false, id, 1, comparedIn);
  }

  private void pair(long a, long b, double weight) {
    found.add(new Found(new Edge(a, b, weight, Hold.NONE), 5));
  }

  private List<String> pairs() {
    WaitingPairs waiting =
        new WaitingPairs(
            records::get, PersonSizes.of(records.values()), new Constraints(List.of(), different));
    return waiting.of(found.stream()).stream().map(WaitingPairsTest::names).toList();
  }

  private static String names(Row row) {
    return row.getString(0) + " " + row.getString(1);
  }
}
