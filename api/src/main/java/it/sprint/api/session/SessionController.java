package it.sprint.api.session;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.sprint.warehouse.account.Account;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Serves the session of the browser that asks. */
@RestController
@Tag(name = "Session", description = "Signing in and out")
final class SessionController {

  private final Sessions sessions;

  SessionController(Sessions sessions) {
    this.sessions = sessions;
  }

  @GetMapping("/v1/session")
  @Operation(
      operationId = "readSession",
      summary = "Who is signed in, and what they may open",
      description = "Also sets the cookie XSRF-TOKEN, whose value is the header of every change.")
  SessionAnswer read(
      @Parameter(hidden = true) @AuthenticationPrincipal @Nullable Account account,
      HttpServletRequest request) {
    return sessions.read(account, request);
  }

  @PostMapping(path = "/v1/session", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(operationId = "signIn", summary = "Sign in")
  SessionAnswer signIn(
      @Valid @RequestBody Credentials credentials,
      HttpServletRequest request,
      HttpServletResponse response) {
    return sessions.open(credentials, request, response);
  }

  @DeleteMapping("/v1/session")
  @Operation(operationId = "signOut", summary = "Sign out")
  SessionAnswer signOut(HttpServletRequest request, HttpServletResponse response) {
    return sessions.close(request, response);
  }
}
