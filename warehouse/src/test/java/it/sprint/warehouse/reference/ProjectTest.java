package it.sprint.warehouse.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A project counts with the latest version of its dates. */
final class ProjectTest {

  @Test
  void theLatestVersionOfTheDatesCounts() {
    assertThat(Project.latest(LoadedLists.load().projects()))
        .containsExactly(
            new Project(
                "sprint",
                2,
                "project-quarter",
                LocalDate.of(2021, 11, 1),
                LocalDate.of(2023, 3, 31)));
  }

  @Test
  void aProjectThatEndsBeforeItStartsIsRefused() {
    LocalDate start = LocalDate.of(2022, 1, 1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Project("late", 1, "late-quarter", start, start.minusDays(1)))
        .withMessageContaining("late, version 1");
  }
}
