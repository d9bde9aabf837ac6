package it.sprint.api.problem;

import it.sprint.api.edition.NoEditionException;
import it.sprint.warehouse.database.DatabaseException;
import it.sprint.warehouse.linkage.LinkReviewException;
import it.sprint.warehouse.secret.SecretException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Tells every failure as a problem detail; unknown ones with a short title and no detail. */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  @ExceptionHandler
  ProblemDetail notAllowed(NotAllowedException exception) {
    return Problems.allowing(
        Problems.of(
            HttpStatus.BAD_REQUEST,
            exception.code(),
            "The request cannot be answered as it stands",
            exception.getMessage()),
        exception.allowed());
  }

  @ExceptionHandler
  ProblemDetail notFound(NotFoundException exception) {
    return Problems.allowing(
        Problems.of(
            HttpStatus.NOT_FOUND, "not-found", "There is no such thing", exception.getMessage()),
        exception.allowed());
  }

  @ExceptionHandler
  ProblemDetail refused(RefusedException exception) {
    return Problems.of(
        exception.status(), exception.code(), exception.title(), exception.getMessage());
  }

  @ExceptionHandler
  ProblemDetail notAsSeen(LinkReviewException exception) {
    return Problems.of(
        HttpStatus.CONFLICT,
        exception.code(),
        "This cannot be said of the pair now",
        exception.getMessage());
  }

  @ExceptionHandler
  ProblemDetail keysAway(SecretException exception) {
    LOG.error("The keys do not open what is sealed", exception);
    return Problems.of(
        HttpStatus.SERVICE_UNAVAILABLE,
        "keys-away",
        "Sealed rows cannot be opened",
        "The server does not have the keys of the pipeline. Tell whoever runs it.");
  }

  @ExceptionHandler
  ProblemDetail noEdition(NoEditionException exception) {
    return Problems.of(
        HttpStatus.SERVICE_UNAVAILABLE, "no-edition", "No figures yet", exception.getMessage());
  }

  @ExceptionHandler({
    TransactionException.class,
    DataAccessException.class,
    DatabaseException.class
  })
  ProblemDetail databaseAway(RuntimeException exception) {
    return DatabaseProblem.of(exception);
  }

  @ExceptionHandler
  ProblemDetail notSignedIn(AuthenticationException exception) {
    return Problems.of(
        HttpStatus.UNAUTHORIZED,
        "not-signed-in",
        "Sign in first",
        "Only people who are signed in may open this. Sign in, then ask again.");
  }

  @ExceptionHandler
  ProblemDetail denied(AccessDeniedException exception) {
    return exception instanceof CsrfException
        ? Problems.of(
            HttpStatus.FORBIDDEN,
            "token-missing",
            "The token against foreign pages is missing",
            "GET /v1/session sets the cookie XSRF-TOKEN. Send its value as the header X-XSRF-TOKEN.")
        : Problems.of(
            HttpStatus.FORBIDDEN,
            "not-for-this-role",
            "Your account may not open this",
            "It is for other roles. Ask an administrator if you need it.");
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> signInFailed(SignInFailedException exception) {
    ProblemDetail problem =
        Problems.of(
            exception.isLocked() ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNAUTHORIZED,
            exception.code(),
            "Nobody was signed in",
            exception.getMessage());
    ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.getStatus());
    exception
        .lockedUntil()
        .ifPresent(
            until -> {
              problem.setProperty("lockedUntil", until);
              answer.headers(headers -> headers.setInstant(HttpHeaders.RETRY_AFTER, until));
            });
    return answer.body(problem);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpRequestMethodNotSupported(
      HttpRequestMethodNotSupportedException exception,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    List<String> allowed =
        exception.getSupportedHttpMethods() == null
            ? List.of()
            : exception.getSupportedHttpMethods().stream().map(HttpMethod::name).sorted().toList();
    boolean isOnlyRead = !allowed.isEmpty() && List.of("GET", "HEAD").containsAll(allowed);
    ProblemDetail problem =
        isOnlyRead
            ? Problems.of(
                HttpStatus.METHOD_NOT_ALLOWED,
                "only-reading",
                "Nothing can be changed here",
                "This address only answers GET and HEAD. Send one of them.")
            : Problems.of(
                HttpStatus.METHOD_NOT_ALLOWED,
                "wrong-method",
                "This cannot be done here",
                "This address does not answer that method. /docs shows which it does.");
    return handleExceptionInternal(
        exception, Problems.allowing(problem, allowed), headers, status, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException exception,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return handleExceptionInternal(exception, unfitBody(), headers, status, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException exception,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return handleExceptionInternal(exception, unfitBody(), headers, status, request);
  }

  private static ProblemDetail unfitBody() {
    return Problems.of(
        HttpStatus.BAD_REQUEST,
        "unfit-body",
        "The request cannot be answered as it stands",
        "What was sent is not the JSON that this address expects; /docs shows it. Correct it.");
  }

  @ExceptionHandler({RequestRejectedException.class, InvalidParameterException.class})
  ProblemDetail malformed(RuntimeException exception) {
    return Problems.of(
        HttpStatus.BAD_REQUEST,
        "malformed-request",
        "The request is malformed",
        "The address has too many parameters, or characters that no address here has. Correct it.");
  }

  @ExceptionHandler
  ProblemDetail unknown(Exception exception, HttpServletResponse response) throws Exception {
    if (response.isCommitted()) {
      // A problem would pass for more of the answer; so the server cuts the connection instead.
      throw exception;
    }
    LOG.error("A request failed for a reason that nobody foresaw", exception);
    return Problems.of(
        HttpStatus.INTERNAL_SERVER_ERROR,
        "unknown",
        "Something went wrong here",
        "The fault is ours. Try again later and tell us when it happened.");
  }
}
