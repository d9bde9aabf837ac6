package it.sprint.etl.linkage.file;

import java.io.IOException;

/**
 * Files cannot be linked: what could not be done, where, why, and what to do. No message holds a
 * value of a record.
 */
public final class LinkFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private LinkFileException(String message) {
    super(message);
  }

  private LinkFileException(String message, Throwable cause) {
    super(message, cause);
  }

  static LinkFileException configuration(String file, int line, String reason) {
    return new LinkFileException(
        "Cannot read the configuration %s, line %d: %s".formatted(file, line, reason));
  }

  static LinkFileException missing(String file) {
    return new LinkFileException(
        "Cannot read %s: there is no such file. Correct the path.".formatted(file));
  }

  static LinkFileException noOrdinaryFile(String file) {
    return new LinkFileException(
        "Cannot use %s: it is no ordinary file. Name a file.".formatted(file));
  }

  static LinkFileException unreadable(String file, IOException cause) {
    return new LinkFileException(
        "Cannot read %s: %s. Check that it may be read.".formatted(file, reason(cause)), cause);
  }

  static LinkFileException noText(String file) {
    return new LinkFileException(
        "Cannot read %s: it is no text in UTF-8 or Windows-1252. Save it as CSV in UTF-8."
            .formatted(file));
  }

  static LinkFileException empty(String file) {
    return new LinkFileException(
        "Cannot link %s: it is empty. Give a file whose first line names the columns."
            .formatted(file));
  }

  static LinkFileException noHeader(String file) {
    return new LinkFileException(
        "Cannot link %s: its first line names none of the columns of the configuration. Put the names of the columns there."
            .formatted(file));
  }

  static LinkFileException columnMissing(String file, String column) {
    return new LinkFileException(
        "Cannot link %s: it has no column '%s'. Add it to the file, or correct the configuration."
            .formatted(file, column));
  }

  static LinkFileException columnTwice(String file, String column) {
    return new LinkFileException(
        "Cannot link %s: it has the column '%s' twice. Rename one of them."
            .formatted(file, column));
  }

  static LinkFileException idMissing(String file, long line) {
    return new LinkFileException(
        "Cannot link %s: the record in line %d has no id. Give each record one."
            .formatted(file, line));
  }

  static LinkFileException idTwice(String file, long line, long other) {
    return new LinkFileException(
        "Cannot link %s: the records in lines %d and %d have the same id. Give each record its own."
            .formatted(file, line, other));
  }

  static LinkFileException tooManyCells(String file, long line, int cells, int columns) {
    return new LinkFileException(
        "Cannot link %s: line %d has %d cells where the header has %d. Put cells with a separator in quotes."
            .formatted(file, line, cells, columns));
  }

  static LinkFileException unclosedQuote(String file, long line) {
    return new LinkFileException(
        "Cannot read %s: a quote in the record of line %d is never closed. Close it, or double it if it belongs to the text."
            .formatted(file, line));
  }

  static LinkFileException givenTwice(String file) {
    return new LinkFileException(
        "Cannot link %s: it is given twice. Name each file once.".formatted(file));
  }

  static LinkFileException changed(String file) {
    return new LinkFileException(
        "Cannot link %s: it changed while it was read. Run again when nobody writes to it."
            .formatted(file));
  }

  static LinkFileException wouldOverwrite(String file) {
    return new LinkFileException(
        "Cannot write %s: it is one of the files that are read. Choose another name."
            .formatted(file));
  }

  static LinkFileException outputsAreOne(String file) {
    return new LinkFileException(
        "Cannot write %s: pairs and clusters would share it. Choose two names.".formatted(file));
  }

  static LinkFileException folderMissing(String file) {
    return new LinkFileException(
        "Cannot write %s: its folder does not exist. Make it, or choose another.".formatted(file));
  }

  static LinkFileException unwritable(String file, IOException cause) {
    return new LinkFileException(
        "Cannot write %s: %s. Check that its folder may be written and has space."
            .formatted(file, reason(cause)),
        cause);
  }

  /** Java's messages of a file repeat its name alone. */
  private static String reason(IOException cause) {
    return cause.getClass().getSimpleName().replace("Exception", "");
  }
}
