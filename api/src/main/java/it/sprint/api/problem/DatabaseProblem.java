package it.sprint.api.problem;

import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Tells what a failure of the database means for whoever asked. */
final class DatabaseProblem {

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseProblem.class);

  private static final String QUERY_CANCELED = "57014";
  private static final String UNDEFINED_TABLE = "42P01";

  private DatabaseProblem() {}

  static ProblemDetail of(RuntimeException exception) {
    String state = sqlState(exception);
    if (state.equals(QUERY_CANCELED)) {
      return unavailable(
          "too-slow", "The answer took too long", "Ask for less, or ask again later.");
    }
    if (state.equals(UNDEFINED_TABLE)) {
      return unavailable(
          "not-migrated",
          "The database is not up to date",
          "Migrate the database; then ask again.");
    }
    if (isFaultOfOurs(state)) {
      LOG.error("A query failed for a reason that nobody foresaw", exception);
      return Problems.of(
          HttpStatus.INTERNAL_SERVER_ERROR,
          "unknown",
          "Something went wrong here",
          "The fault is ours. Try again later and tell us when it happened.");
    }
    LOG.warn("The database does not answer: {}", exception.getMessage());
    return unavailable(
        "database-away",
        "The database does not answer",
        "Start the database, or migrate it when it is new; then ask again.");
  }

  /** Syntax errors, missing rights and wrong data: the connection itself works. */
  private static boolean isFaultOfOurs(String state) {
    return state.startsWith("42") || state.startsWith("22") || state.startsWith("25");
  }

  private static ProblemDetail unavailable(String code, String title, String detail) {
    return Problems.of(HttpStatus.SERVICE_UNAVAILABLE, code, title, detail);
  }

  private static String sqlState(Throwable exception) {
    for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return sql.getSQLState();
      }
    }
    return "";
  }
}
