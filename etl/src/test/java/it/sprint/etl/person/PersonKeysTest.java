package it.sprint.etl.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Keys that stay with their persons. */
class PersonKeysTest {

  private static final Map<String, Long> BEFORE = Map.of("a", 1L, "b", 1L, "c", 1L, "d", 2L);

  @Test
  void newPersonsGetTheNextKeysInTheOrderOfTheirRecords() {
    assertThat(keys(Map.of(), List.of(List.of("z"), List.of("b", "a")), 7).keys())
        .isEqualTo(Map.of("a", 8L, "b", 8L, "z", 9L));
  }

  @Test
  void recordThatJoinsAPersonChangesNobodysKey() {
    PersonKeys after = keys(BEFORE, List.of(List.of("a", "b", "c", "e"), List.of("d")), 2);

    assertThat(after.keys()).containsAllEntriesOf(BEFORE).containsEntry("e", 1L);
    assertThat(after.changes()).isEmpty();
  }

  @Test
  void mergedPersonKeepsTheKeyOfMostRecords() {
    PersonKeys after = keys(BEFORE, List.of(List.of("d", "a", "b", "c")), 2);

    assertThat(after.keys().values()).containsOnly(1L);
    assertThat(after.changes())
        .containsExactly(new PersonChange(PersonChange.Kind.MERGED, 2, 1, 1));
  }

  @Test
  void splitPersonLeavesTheKeyWithMostRecords() {
    PersonKeys after = keys(BEFORE, List.of(List.of("a"), List.of("b", "c"), List.of("d")), 2);

    assertThat(after.keys()).isEqualTo(Map.of("a", 3L, "b", 1L, "c", 1L, "d", 2L));
    assertThat(after.changes()).containsExactly(new PersonChange(PersonChange.Kind.SPLIT, 1, 3, 1));
  }

  @Test
  void keyOfAVanishedPersonIsNotGivenAgain() {
    PersonKeys after = keys(BEFORE, List.of(List.of("a", "b", "c"), List.of("n")), 2);

    assertThat(after.keys()).isEqualTo(Map.of("a", 1L, "b", 1L, "c", 1L, "n", 3L));
  }

  @Test
  void orderOfGroupsAndOfTheirRecordsMakesNoDifference() {
    Random random = new Random(1);
    for (int round = 0; round < 200; round++) {
      Map<String, Long> before = new HashMap<>();
      Map<Integer, List<String>> now = new HashMap<>();
      for (int i = 0; i < 30; i++) {
        if (random.nextInt(4) > 0) {
          before.put("r" + i, (long) random.nextInt(10));
        }
        now.computeIfAbsent(random.nextInt(10), missing -> new ArrayList<>()).add("r" + i);
      }
      List<List<String>> groups = new ArrayList<>(now.values());
      PersonKeys keys = keys(before, groups, 9);
      Collections.shuffle(groups, random);
      groups.forEach(group -> Collections.shuffle(group, random));

      assertThat(keys(before, groups, 9)).isEqualTo(keys);
      assertThat(groups)
          .allMatch(group -> group.stream().map(keys.keys()::get).distinct().count() == 1);
      assertThat(groups.stream().map(group -> keys.keys().get(group.get(0))).distinct())
          .hasSameSizeAs(groups);
    }
  }

  private static PersonKeys keys(
      Map<String, Long> before, List<List<String>> groups, long lastKey) {
    return PersonKeys.of(before, groups, lastKey);
  }
}
