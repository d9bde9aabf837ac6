package it.sprint.api.problem;

import org.springframework.http.HttpStatus;

/** A request that is understood and may be asked, but that cannot be done as things stand. */
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String code;
  private final String title;

  private RefusedException(HttpStatus status, String code, String title, String message) {
    super(message);
    this.status = status;
    this.code = code;
    this.title = title;
  }

  public static RefusedException notHeld(String status) {
    return new RefusedException(
        HttpStatus.CONFLICT,
        "not-held",
        "There is nothing to decide here",
        "Cannot decide on this delivery: its status is '%s', or somebody decided already. Read it again."
            .formatted(status));
  }

  public static RefusedException notDeliverable(String why) {
    return new RefusedException(
        HttpStatus.CONFLICT,
        "not-deliverable",
        "This file cannot be delivered",
        "Cannot deliver: %s Correct the file and have it checked again.".formatted(why));
  }

  public static RefusedException pulled(String feed) {
    return new RefusedException(
        HttpStatus.CONFLICT,
        "pulled-feed",
        "This feed is not delivered as a file",
        "The records of '%s' are fetched from the partner's own system. Nothing has to be sent."
            .formatted(feed));
  }

  public static RefusedException noCorrections() {
    return new RefusedException(
        HttpStatus.CONFLICT,
        "no-corrections",
        "There is nothing to correct",
        "No rejected row of this delivery is kept. Choose a delivery with rejected rows.");
  }

  public static RefusedException tooLarge(long megabytes) {
    return new RefusedException(
        HttpStatus.CONTENT_TOO_LARGE,
        "too-large",
        "The file is too large",
        "A file may have up to %d MB. Split it, or agree on another way to deliver it."
            .formatted(megabytes));
  }

  public static RefusedException busy() {
    return new RefusedException(
        HttpStatus.TOO_MANY_REQUESTS,
        "busy",
        "Too many files are being checked",
        "Other files are being checked right now. Try again in a minute.");
  }

  public static RefusedException busyWriting() {
    return new RefusedException(
        HttpStatus.TOO_MANY_REQUESTS,
        "busy",
        "Too many files are being written",
        "Other people fetch files of rows right now. Try again in a minute.");
  }

  public static RefusedException computedIndicator(String code) {
    return new RefusedException(
        HttpStatus.CONFLICT,
        "computed-indicator",
        "This indicator is counted from deliveries",
        "Nobody enters a value for %s: it is counted from what partners deliver. Correct it there."
            .formatted(code));
  }

  public static RefusedException tooManyRows(long rows, int most) {
    return new RefusedException(
        HttpStatus.CONFLICT,
        "too-many-rows",
        "A workbook has no room for so many rows",
        "Cannot write %d rows: a sheet holds %d. Ask for a shorter period or for CSV."
            .formatted(rows, most));
  }

  HttpStatus status() {
    return status;
  }

  String code() {
    return code;
  }

  String title() {
    return title;
  }
}
