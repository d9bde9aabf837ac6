package it.sprint.api.session;

import it.sprint.api.access.AccessTable;
import it.sprint.api.access.BrowserSession;
import it.sprint.api.problem.SignInFailedException;
import it.sprint.warehouse.account.Account;
import it.sprint.warehouse.account.SignIn;
import it.sprint.warehouse.account.SignInAnswer;
import it.sprint.warehouse.account.SignInAnswer.Locked;
import it.sprint.warehouse.account.SignInAnswer.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Signs browsers in and out. */
@Component
final class Sessions {

  private final SignIn signIn;
  private final BrowserSession browser;
  private final AccessTable table;

  Sessions(SignIn signIn, BrowserSession browser, AccessTable table) {
    this.signIn = signIn;
    this.browser = browser;
    this.table = table;
  }

  SessionAnswer read(@Nullable Account account, HttpServletRequest request) {
    browser.offerToken(request);
    return account == null ? SessionAnswer.ofNobody(table) : SessionAnswer.of(account, table);
  }

  SessionAnswer open(
      Credentials credentials, HttpServletRequest request, HttpServletResponse response) {
    SignInAnswer answer = signIn.attempt(credentials.username(), credentials.password());
    if (answer instanceof SignedIn signedIn) {
      browser.open(signedIn.account(), request, response);
      return SessionAnswer.of(signedIn.account(), table);
    }
    throw answer instanceof Locked locked
        ? SignInFailedException.locked(locked.until())
        : SignInFailedException.wrong();
  }

  SessionAnswer close(HttpServletRequest request, HttpServletResponse response) {
    browser.close(request, response);
    return SessionAnswer.ofNobody(table);
  }
}
