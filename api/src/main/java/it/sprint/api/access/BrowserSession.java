package it.sprint.api.access;

import it.sprint.warehouse.account.Account;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfLogoutHandler;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.stereotype.Component;

/**
 * What ties a browser to an account: a session that scripts cannot read, and a token that the pages
 * read from a cookie and send as a header with whatever changes something, as no foreign page can.
 */
@Component
public final class BrowserSession {

  private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
  private final CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
  private final CsrfTokenRequestAttributeHandler reader = new CsrfTokenRequestAttributeHandler();
  private final CsrfAuthenticationStrategy freshToken = new CsrfAuthenticationStrategy(tokens);

  BrowserSession() {
    tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax").path("/"));
    freshToken.setRequestHandler(reader);
  }

  void guard(HttpSecurity http) throws Exception {
    http.csrf(csrf -> csrf.csrfTokenRepository(tokens).csrfTokenRequestHandler(reader))
        .securityContext(context -> context.securityContextRepository(contexts));
  }

  /** Gives the browser the token that it needs for its next change. */
  public void offerToken(HttpServletRequest request) {
    if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
      // Reading it is what puts it into the answer.
      token.getToken();
    }
  }

  /** Signs the account in, with another session and another token than the browser had before. */
  public void open(Account account, HttpServletRequest request, HttpServletResponse response) {
    Authentication authentication =
        UsernamePasswordAuthenticationToken.authenticated(
            account, null, List.of(new SimpleGrantedAuthority(account.role().code())));
    new ChangeSessionIdAuthenticationStrategy().onAuthentication(authentication, request, response);
    freshToken.onAuthentication(authentication, request, response);
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(authentication);
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
    offerToken(request);
  }

  /** Signs out; the browser's token goes with the session. */
  public void close(HttpServletRequest request, HttpServletResponse response) {
    new SecurityContextLogoutHandler().logout(request, response, null);
    new CsrfLogoutHandler(tokens).logout(request, response, null);
  }
}
