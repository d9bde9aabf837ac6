/** Links the records of CSV files as a configuration says: all reading and writing of it. */
@NullMarked
package it.sprint.etl.linkage.file;

import org.jspecify.annotations.NullMarked;
