package it.sprint.warehouse.account;

import static it.sprint.warehouse.account.TestAccounts.CONNECTIONS;
import static it.sprint.warehouse.account.TestAccounts.NOW;
import static it.sprint.warehouse.account.TestAccounts.PASSWORD;
import static it.sprint.warehouse.account.TestAccounts.at;
import static it.sprint.warehouse.account.TestAccounts.engineer;
import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.warehouse.account.SignInAnswer.Locked;
import it.sprint.warehouse.account.SignInAnswer.Refused;
import it.sprint.warehouse.account.SignInAnswer.SignedIn;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Attempts to sign in, one after the other and at once. */
class SignInIT {

  private static final String WRONG = "wrong horse battery";

  private final Accounts accounts = TestAccounts.accounts();
  private final MovingClock clock = new MovingClock();
  private final SignIn signIn = new SignIn(CONNECTIONS, clock);

  @BeforeEach
  void oneAccount() throws SQLException {
    MigratedDatabase.removeAccounts();
    accounts.add(engineer("ada"), PASSWORD);
  }

  @Test
  void nameAndPasswordOpenTheAccount() throws SQLException {
    assertThat(signIn.attempt(" Ada ", PASSWORD)).isEqualTo(new SignedIn(ada()));
    assertThat(outcomes()).containsExactly("ada signed-in");
  }

  @Test
  void unknownNameIsRefusedLikeAWrongPasswordAndNotKept() throws SQLException {
    assertThat(signIn.attempt("ada", WRONG)).isEqualTo(new Refused());
    assertThat(signIn.attempt("grace", WRONG)).isEqualTo(new Refused());

    assertThat(outcomes()).containsExactly("ada wrong-password", "- unknown-account");
  }

  @Test
  void unknownNameTakesAboutAsLongAsAWrongPassword() {
    Duration known = shortestOf("ada");
    Duration unknown = shortestOf("grace");

    // The comparison takes 100 ms and more; without it an unknown name is told in a few.
    assertThat(unknown).isGreaterThan(known.dividedBy(3));
    assertThat(known).isGreaterThan(unknown.dividedBy(3));
  }

  @Test
  void fifthFailureLocksForAMinuteAndTheNextForTwo() {
    fail("ada", 4);

    assertThat(signIn.attempt("ada", WRONG)).isEqualTo(new Locked(NOW.plusSeconds(60)));
    assertThat(signIn.attempt("ada", PASSWORD)).isEqualTo(new Locked(NOW.plusSeconds(60)));

    clock.set(NOW.plusSeconds(60));
    assertThat(signIn.attempt("ada", WRONG)).isEqualTo(new Locked(NOW.plusSeconds(180)));

    clock.set(NOW.plusSeconds(180));
    assertThat(signIn.attempt("ada", PASSWORD)).isInstanceOf(SignedIn.class);
    assertThat(signIn.attempt("ada", WRONG)).isEqualTo(new Refused());
  }

  @Test
  void unknownNameLocksLikeAnAccount() {
    fail("grace", 4);

    assertThat(signIn.attempt("grace", WRONG)).isEqualTo(new Locked(NOW.plusSeconds(60)));
    assertThat(signIn.attempt("grace", WRONG)).isEqualTo(new Locked(NOW.plusSeconds(60)));
    assertThat(signIn.attempt("ada", PASSWORD)).isInstanceOf(SignedIn.class);
  }

  @Test
  void newPasswordEndsTheLock() {
    fail("ada", 5);

    accounts.changePassword("ada", "a brand new password");

    assertThat(signIn.attempt("ada", "a brand new password")).isInstanceOf(SignedIn.class);
  }

  @Test
  void disabledAccountIsRefusedEvenWithItsPassword() throws SQLException {
    accounts.disable("ada");

    assertThat(signIn.attempt("ada", PASSWORD)).isEqualTo(new Refused());
    assertThat(outcomes()).containsExactly("ada disabled");
  }

  @Test
  void manyAttemptsAtOnceGetNoMoreThanFiveTries() throws Exception {
    List<Callable<SignInAnswer>> attempts =
        Collections.nCopies(20, () -> signIn.attempt("ada", WRONG));
    ExecutorService threads = Executors.newFixedThreadPool(attempts.size());
    try {
      for (Future<SignInAnswer> answer : threads.invokeAll(attempts)) {
        assertThat(answer.get()).isNotInstanceOf(SignedIn.class);
      }
    } finally {
      threads.shutdown();
    }

    assertThat(Collections.frequency(outcomes(), "ada wrong-password")).isEqualTo(5);
    assertThat(Collections.frequency(outcomes(), "ada locked")).isEqualTo(15);
  }

  private void fail(String username, int times) {
    for (int number = 0; number < times; number++) {
      signIn.attempt(username, WRONG);
    }
  }

  /** The shortest of three: other programs may take the processor in the others. */
  private Duration shortestOf(String username) {
    return Stream.generate(() -> timeOf(username)).limit(3).min(Duration::compareTo).orElseThrow();
  }

  private Duration timeOf(String username) {
    long start = System.nanoTime();
    signIn.attempt(username, WRONG);
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private Account ada() {
    return accounts.find("ada").orElseThrow();
  }

  private static List<String> outcomes() throws SQLException {
    try (Connection connection = MigratedDatabase.shared().connect(DatabaseRole.APP);
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                select coalesce(account.username, '-') || ' ' || sign_in.outcome
                from app.sign_in as sign_in
                left join app.account as account on sign_in.account_key = account.account_key
                order by sign_in.sign_in_key
                """)) {
      List<String> found = new ArrayList<>();
      while (row.next()) {
        found.add(row.getString(1));
      }
      return found;
    }
  }

  /** A clock that the test sets. */
  private static final class MovingClock extends Clock {

    private Instant now = NOW;

    void set(Instant moment) {
      now = moment;
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return at(now).getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return at(now).withZone(zone);
    }
  }
}
