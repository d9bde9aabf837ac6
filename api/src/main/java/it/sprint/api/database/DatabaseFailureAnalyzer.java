package it.sprint.api.database;

import it.sprint.warehouse.database.DatabaseException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells in two sentences why the server cannot start with these database settings. */
final class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<DatabaseException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, DatabaseException cause) {
    return new FailureAnalysis(
        cause.getMessage(),
        "Correct the environment variables SPRINT_HOME or SPRINT_DB_… and start again.",
        cause);
  }
}
