package it.sprint.etl.run;

import java.util.List;

/** A run cannot go on: what could not be done, why, and what to do. The last edition stands. */
public final class RunException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private RunException(String message, Throwable cause) {
    super(message, cause);
  }

  private RunException(String message) {
    super(message);
  }

  public static RunException doesNotAddUp(Delivery delivery, long read, DeliveryCounts counts) {
    return new RunException(
        "Cannot publish: delivery %s of %s does not add up: read %d, but accepted %d + rejected %d + duplicate %d = %d. This is a fault of the pipeline: keep the lake and report it."
            .formatted(
                delivery.fileName(),
                delivery.feed(),
                read,
                counts.accepted(),
                counts.rejected(),
                counts.duplicate(),
                counts.answered()));
  }

  public static RunException rowsLost(String table, long expected, long found) {
    return new RunException(
        "Cannot publish: table %s has %d rows where %d are due. This is a fault of the pipeline: keep the lake and report it."
            .formatted(table, found, expected));
  }

  public static RunException bytesGone(Delivery delivery) {
    return new RunException(
        "Cannot land %s of %s: its kept bytes are gone from the folder of received deliveries. Deliver it again, or run again while its source still has it."
            .formatted(delivery.fileName(), delivery.feed()));
  }

  public static RunException nothingToPublish() {
    return new RunException(
        "Cannot publish a first edition: no file of any feed was found. Set SPRINT_PUBLIC_DATA to a folder with the public files, put files in the inbox, or connect to the network so that they can be downloaded.");
  }

  /** The star is made of what an edition told of; deliveries on their way are none of it. */
  public static RunException deliveriesWait(int count) {
    return new RunException(
        "Cannot start: %d deliveries are not published yet. Run './sprint etl run' first, then start again."
            .formatted(count));
  }

  public static RunException noSuchTable(String name, String known) {
    return new RunException("The star has no table %s. Its tables are %s.".formatted(name, known));
  }

  public static RunException otherKey(String table, List<String> columns) {
    return new RunException(
        "The key of %s is %s: give a value of each.".formatted(table, String.join(", ", columns)));
  }

  public static RunException noSuchRow(String table) {
    return new RunException(
        "No row of %s has this key in the edition that is published.".formatted(table));
  }

  public static RunException noSuchEdition(long number) {
    return new RunException(
        "There is no edition %d. './sprint edition list' lists them.".formatted(number));
  }

  public static RunException editionsInOrder(long from, long to) {
    return new RunException(
        "Cannot compare edition %1$d with edition %2$d: name the earlier one first, as in './sprint edition compare %2$d %1$d'."
            .formatted(from, to));
  }

  /** Erasing a person cuts the history of tables. */
  public static RunException historyIsGone(long edition, String table, Throwable cause) {
    return new RunException(
        "Cannot go back to edition %d: the lake does not have the rows of %s of that time any more, as when a person was erased since. Nothing was changed; choose a later edition."
            .formatted(edition, table),
        cause);
  }

  public static RunException faultOfTheEngine(Throwable cause) {
    return new RunException(
        "Cannot go on: the data engine failed with %s. The last edition stands; run again, and report it if it comes back."
            .formatted(cause.getClass().getSimpleName()),
        cause);
  }

  /**
   * Nothing can be written.
   *
   * @param folder the fullest one, of those that the run writes to; empty if it is not known
   */
  public static RunException diskFull(String folder, Throwable cause) {
    return new RunException(
        "Cannot go on: no room is left on the disk%s. Nothing is lost, and the last edition stands: make room there, then run again."
            .formatted(folder.isEmpty() ? "" : " that holds " + folder),
        cause);
  }

  public static RunException anotherRun() {
    return new RunException(
        "Cannot start: another run is under way. Wait until it ends, then start again; a run that was killed frees its place at once.");
  }

  public static RunException noDays(String setting, String value) {
    return new RunException(
        "Cannot start: %s is '%s'. Give a number of days from 1 to 99999, or unset it."
            .formatted(setting, value));
  }

  public static RunException notMigrated() {
    return new RunException(
        "Cannot start: the database has no schema yet. Run './sprint migrate' first.");
  }

  public static RunException cannotRead(String what, Throwable cause) {
    return new RunException(
        "Cannot read %s: %s. Check that it exists and may be read."
            .formatted(what, cause.getMessage()),
        cause);
  }

  public static RunException folderMissing(String folder) {
    return new RunException(
        "Cannot read the public files: SPRINT_PUBLIC_DATA names the folder %s, which does not exist. Correct it, or unset it to download the files."
            .formatted(folder));
  }

  public static RunException cannotConnect(Throwable cause) {
    return new RunException(
        "Cannot connect to the database: %s. If it is new, run './sprint migrate' first."
            .formatted(cause.getMessage()),
        cause);
  }

  public static RunException databaseFailed(String task, Throwable cause) {
    return new RunException(
        "Cannot %s: PostgreSQL says '%s'. The last edition stands; run again when the database answers."
            .formatted(task, cause.getMessage()),
        cause);
  }

  public static RunException neverLinked() {
    return new RunException(
        "No persons were linked yet: there is no model. Run ./sprint etl run with deliveries of persons.");
  }

  /** A record is named by its key or by feed and the partner's number. */
  public static RunException noSuchRecord(String name) {
    boolean isKey = name.indexOf('/') < 0;
    return new RunException(
        "There is no live person %s in any register. Name it by its key of 32 hexadecimal digits, as ./sprint link review lists them, or as FEED/NUMBER."
            .formatted(
                isKey
                    ? "with this key"
                    : "with this number in " + name.substring(0, name.indexOf('/'))));
  }
}
