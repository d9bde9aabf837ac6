/** The Delta tables: where they are, how they are read and written. */
@NullMarked
package it.sprint.etl.lake;

import org.jspecify.annotations.NullMarked;
