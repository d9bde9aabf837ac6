package it.sprint.warehouse.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people say of pairs, and when it counts. */
class LinkReviewIT {

  private static final PairKey APART = pair("1", "2");
  private static final PairKey JOINED = pair("1", "3");

  private Connection connection;
  private LinkReview review;

  /** Records 1 and 3 are one person, 2 is another; 1 and 2 wait for somebody's word. */
  @BeforeEach
  void pairs() throws SQLException {
    MigratedDatabase.clean();
    connection = MigratedDatabase.shared().connect(DatabaseRole.APP);
    review = new LinkReview(connection);
    try (Connection etl = MigratedDatabase.shared().connect(DatabaseRole.ETL);
        Statement statement = etl.createStatement()) {
      statement.execute(
          """
          insert into ops.link_record
          select repeat(record, 32), 'nova-stays', person, ''
          from (values ('1', 7), ('2', 8), ('3', 7)) as invented (record, person)
          """);
      statement.execute(
          """
          insert into ops.link_pair
          values (repeat('1', 32), repeat('2', 32), 'nova-stays', 'polo-desk', 7, 8, 1.5, 'none', 2)
          """);
    }
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @Test
  void oneWordIsEnoughForAPairThatWaits() {
    Instant before = Instant.EPOCH;
    assertThat(review.isDecidedSince(before)).isFalse();
    assertThat(decide(APART, Verdict.POSTPONED, "ada")).isEqualTo(Step.SAID);
    assertThat(review.waiting(9)).extracting(LinkPair::verdict).containsExactly(Verdict.POSTPONED);

    assertThat(decide(APART, Verdict.DIFFERENT, "ada")).isEqualTo(Step.SAID);

    assertThat(review.waiting(9)).isEmpty();
    assertThat(holding()).containsExactly(Verdict.DIFFERENT);
    assertThat(review.isDecidedSince(before)).isTrue();
  }

  /** As long as no run joined the two, whoever joined them may think better of it. */
  @Test
  void wordCanBeTakenBackBeforeItJoined() {
    decide(APART, Verdict.SAME, "ada");

    assertThat(decide(APART, Verdict.UNDONE, "ada")).isEqualTo(Step.SAID);
    assertThat(holding()).isEmpty();
    assertThat(review.waiting(9)).hasSize(1);
  }

  @Test
  void partingNeedsTheWordOfTwo() {
    assertThat(decide(JOINED, Verdict.DIFFERENT, "ada")).isEqualTo(Step.PROPOSED);
    assertThat(holding()).isEmpty();
    assertThat(review.isDecidedSince(Instant.EPOCH)).as("a proposal links nothing anew").isFalse();
    assertThatThrownBy(() -> decide(JOINED, Verdict.DIFFERENT, "ada"))
        .isInstanceOf(LinkReviewException.class)
        .hasMessageContaining("ada proposed it");

    assertThat(decide(JOINED, Verdict.DIFFERENT, "bob")).isEqualTo(Step.CONFIRMED);

    assertThat(holding()).containsExactly(Verdict.DIFFERENT);
    assertThat(review.state(JOINED).proposal()).isNull();
    assertThat(decide(JOINED, Verdict.UNDONE, "ada")).as("parts nobody").isEqualTo(Step.SAID);
  }

  @Test
  void takingBackWhatJoinedPartsToo() {
    decide(JOINED, Verdict.SAME, "ada");

    assertThat(decide(JOINED, Verdict.UNDONE, "ada")).isEqualTo(Step.PROPOSED);
    assertThat(holding()).containsExactly(Verdict.SAME);
    assertThat(decide(JOINED, Verdict.UNKNOWN, "bob"))
        .as("another word, which parts as well")
        .isEqualTo(Step.PROPOSED);
    assertThat(decide(JOINED, Verdict.UNDONE, "bob"))
        .as("the word before it is no proposal any more")
        .isEqualTo(Step.PROPOSED);
    assertThat(decide(JOINED, Verdict.UNDONE, "ada")).isEqualTo(Step.CONFIRMED);
    assertThat(holding()).isEmpty();
  }

  @Test
  void proposalCanBeWithdrawnAndIsThenNobodys() {
    decide(JOINED, Verdict.DIFFERENT, "ada");

    assertThat(review.withdraw(review.state(JOINED), "bob")).isEqualTo(Step.WITHDRAWN);

    assertThatThrownBy(() -> review.withdraw(review.state(JOINED), "bob"))
        .hasMessageContaining("nothing is proposed");
    assertThat(decide(JOINED, Verdict.DIFFERENT, "bob")).isEqualTo(Step.PROPOSED);
    assertThat(holding()).isEmpty();
  }

  /** Whether two records that are not published are one person cannot be told: that takes two. */
  @Test
  void unknownRecordsAreTakenForJoined() {
    assertThat(decide(pair("a", "b"), Verdict.DIFFERENT, "ada")).isEqualTo(Step.PROPOSED);
    assertThat(decide(pair("a", "b"), Verdict.SAME, "ada")).isEqualTo(Step.SAID);
  }

  @Test
  void wordOnWhatWasSeenIsRefusedWhenSomethingWasSaidMeanwhile() {
    PairState seen = review.state(APART);
    decide(APART, Verdict.SAME, "bob");

    assertThatThrownBy(() -> review.decide(seen, Verdict.DIFFERENT, "ada"))
        .isInstanceOf(LinkReviewException.class)
        .hasMessageContaining("meanwhile");
    assertThatThrownBy(() -> review.state(APART).ifLast(seen.last())).hasMessageContaining("Open");
    assertThat(holding()).containsExactly(Verdict.SAME);
  }

  /** Whatever a program wrote: the same name twice confirms nothing. */
  @Test
  void sameNameTwiceConfirmsNothingAndNothingCanBeChanged() throws SQLException {
    decide(JOINED, Verdict.DIFFERENT, "ada");
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          """
          insert into app.link_decision (record_a, record_b, verdict, decided_by, step, follows)
          select record_a, record_b, verdict, decided_by, 'confirmed', decision_key
          from app.link_decision
          """);
      assertThat(holding()).isEmpty();
      for (String change :
          List.of(
              "update app.link_decision set decided_by = 'bob'", "delete from app.link_decision")) {
        assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("denied");
      }
      try (ResultSet row = statement.executeQuery("select count(*) from app.link_decision")) {
        row.next();
        assertThat(row.getInt(1)).isEqualTo(2);
      }
    }
  }

  private Step decide(PairKey pair, Verdict verdict, String who) {
    return review.decide(review.state(pair), verdict, who);
  }

  private List<Verdict> holding() {
    return review.holding().stream().map(LinkDecision::verdict).toList();
  }

  private static PairKey pair(String one, String other) {
    return PairKey.find(other.repeat(32), one.repeat(32)).orElseThrow();
  }
}
