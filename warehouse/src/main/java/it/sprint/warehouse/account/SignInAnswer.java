package it.sprint.warehouse.account;

import java.time.Instant;

/** What came of an attempt to sign in. */
public sealed interface SignInAnswer {

  /** Name and password belong together. */
  record SignedIn(Account account) implements SignInAnswer {}

  /** They do not; nothing tells whether the name is an account's. */
  record Refused() implements SignInAnswer {}

  /** There were too many failures: whatever is tried before that moment fails. */
  record Locked(Instant until) implements SignInAnswer {}
}
