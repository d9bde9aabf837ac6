package it.sprint.api.problem;

import it.sprint.api.edition.NoEditionException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
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
  ProblemDetail noEdition(NoEditionException exception) {
    return Problems.of(
        HttpStatus.SERVICE_UNAVAILABLE, "no-edition", "No figures yet", exception.getMessage());
  }

  @ExceptionHandler({TransactionException.class, DataAccessException.class})
  ProblemDetail databaseAway(RuntimeException exception) {
    return DatabaseProblem.of(exception);
  }

  @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
  ProblemDetail onlyReading(RuntimeException exception) {
    return Problems.of(
        HttpStatus.METHOD_NOT_ALLOWED,
        "only-reading",
        "Nothing can be changed here",
        "This server only answers GET and HEAD. Send one of them.");
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
  ProblemDetail unknown(Exception exception) {
    LOG.error("A request failed for a reason that nobody foresaw", exception);
    return Problems.of(
        HttpStatus.INTERNAL_SERVER_ERROR,
        "unknown",
        "Something went wrong here",
        "The fault is ours. Try again later and tell us when it happened.");
  }
}
