package it.sprint.api.problem;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Nobody was signed in; whether the name is an account's is not told. */
public final class SignInFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final @Nullable Instant lockedUntil;

  private SignInFailedException(String code, String message, @Nullable Instant lockedUntil) {
    super(message);
    this.code = code;
    this.lockedUntil = lockedUntil;
  }

  public static SignInFailedException wrong() {
    return new SignInFailedException(
        "wrong-name-or-password",
        "Name and password do not belong together. Correct them; after five failures the name is locked for a while.",
        null);
  }

  public static SignInFailedException locked(Instant until) {
    return new SignInFailedException(
        "locked",
        "There were too many failures with this name. Wait until %s, then try again."
            .formatted(until),
        until);
  }

  String code() {
    return code;
  }

  boolean isLocked() {
    return lockedUntil != null;
  }

  Optional<Instant> lockedUntil() {
    return Optional.ofNullable(lockedUntil);
  }
}
