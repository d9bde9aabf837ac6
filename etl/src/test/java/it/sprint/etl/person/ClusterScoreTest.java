package it.sprint.etl.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import it.sprint.etl.person.ClusterScore.Member;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Scores that were reckoned by hand. */
class ClusterScoreTest {

  @Test
  void rightClustersScoreOne() {
    ClusterScore score =
        ClusterScore.of(List.of(new Member(1, 7), new Member(1, 7), new Member(2, 8)));

    assertThat(score.f1()).isEqualTo(1);
    assertThat(score.bcubed()).isEqualTo(1);
  }

  @Test
  void mergedPersonsCostPrecision() {
    ClusterScore score =
        ClusterScore.of(
            List.of(new Member(1, 7), new Member(1, 7), new Member(2, 7), new Member(3, 9)));

    assertThat(score.precision()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(score.recall()).isEqualTo(1);
    // Precision (2/3 + 2/3 + 1/3 + 1) / 4 = 2/3, recall 1.
    assertThat(score.bcubed()).isCloseTo(0.8, within(1e-9));
    assertThat(score.foundPersons()).isEqualTo(2);
  }

  @Test
  void splitPersonCostsRecall() {
    ClusterScore score = ClusterScore.of(List.of(new Member(1, 7), new Member(1, 8)));

    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.recall()).isZero();
    assertThat(score.bcubed()).isCloseTo(2 / 3.0, within(1e-9));
  }
}
