package it.sprint.api.access;

import it.sprint.warehouse.account.Account;
import it.sprint.warehouse.account.Accounts;
import it.sprint.warehouse.database.DatabaseException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Ends the session of an account that was disabled or got another password or role since it signed
 * in, at its next request for data.
 */
final class AccountCheck extends OncePerRequestFilter {

  private final Accounts accounts;
  private final HandlerExceptionResolver problems;

  AccountCheck(Accounts accounts, HandlerExceptionResolver problems) {
    this.accounts = accounts;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith("/v1/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null && authentication.getPrincipal() instanceof Account account) {
      try {
        if (!isAsSignedIn(account)) {
          signOut(request);
        }
      } catch (DatabaseException exception) {
        problems.resolveException(request, response, null, exception);
        return;
      }
    }
    chain.doFilter(request, response);
  }

  private boolean isAsSignedIn(Account account) {
    return accounts
        .find(account.key())
        .filter(Account::isEnabled)
        .filter(current -> current.changedAt().equals(account.changedAt()))
        .isPresent();
  }

  private static void signOut(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
  }
}
