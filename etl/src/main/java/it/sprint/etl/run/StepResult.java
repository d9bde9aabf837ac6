package it.sprint.etl.run;

/** What one step of a run did with one table. */
public record StepResult(
    String step,
    String table,
    long rowsRead,
    long rowsWritten,
    long lakeVersion,
    long tookMillis) {}
