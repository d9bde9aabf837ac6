package it.sprint.etl.generator;

import java.io.Closeable;

/** A file that rows are written to, one after the other. */
interface RowFile extends Closeable {

  /** The path below the folder of all feeds. */
  String name();

  Place write(Row row);

  /** The row as a line of this file. */
  String line(Row row);

  /** Writes a line as it stands. */
  Place writeLine(String line);
}
