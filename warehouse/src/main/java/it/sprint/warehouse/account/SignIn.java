package it.sprint.warehouse.account;

import it.sprint.warehouse.account.SignInAnswer.Locked;
import it.sprint.warehouse.account.SignInAnswer.Refused;
import it.sprint.warehouse.account.SignInAnswer.SignedIn;
import it.sprint.warehouse.database.DatabaseException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Signs people in. An attempt counts as failed before its password is compared, so that many at
 * once get no more tries than one after the other; no connection is held while it is compared.
 */
public final class SignIn {

  private final Attempts attempts;
  private final Clock clock;
  private final PasswordHash noPassword = PasswordHash.ofNothing();
  private final UnknownNames unknownNames = new UnknownNames();

  public SignIn(Connections connections, Clock clock) {
    this.attempts = new Attempts(connections);
    this.clock = clock;
  }

  public SignInAnswer attempt(String username, String password) {
    Instant now = clock.instant();
    String name = username.strip().toLowerCase(Locale.ROOT);
    try {
      Optional<Candidate> candidate = attempts.begin(name, now);
      return candidate.isPresent()
          ? attempt(candidate.get(), password, now)
          : attemptUnknown(name, password, now);
    } catch (SQLException exception) {
      throw DatabaseException.cannot("sign in", exception);
    }
  }

  private SignInAnswer attempt(Candidate candidate, String password, Instant now)
      throws SQLException {
    if (candidate.before().areLockedAt(now)) {
      attempts.record(candidate, "locked", now);
      return failed(candidate.before(), now);
    }
    boolean isRight = candidate.hash().matches(password);
    if (isRight && candidate.account().isEnabled()) {
      attempts.succeed(candidate, now);
      return new SignedIn(candidate.account());
    }
    attempts.record(candidate, isRight ? "disabled" : "wrong-password", now);
    return failed(candidate.before().andOneAt(now), now);
  }

  private SignInAnswer attemptUnknown(String name, String password, Instant now)
      throws SQLException {
    Failures before = unknownNames.attempt(name, now);
    attempts.recordUnknown(now);
    if (before.areLockedAt(now)) {
      return failed(before, now);
    }
    noPassword.matches(password);
    return failed(before.andOneAt(now), now);
  }

  private static SignInAnswer failed(Failures failures, Instant now) {
    Instant until = failures.lockedUntil();
    return until != null && now.isBefore(until) ? new Locked(until) : new Refused();
  }
}
