package it.sprint.etl.generator;

/**
 * Where a row came to stand.
 *
 * @param file the path below the folder of all feeds
 * @param line the line of a file or the row of a sheet, from 1
 * @param item the place inside a list of the line, from 0; 0 for the line itself
 */
record Place(String file, long line, int item) {}
