/** The star: each table is a pure function of accepted rows, persons and lists, written in SQL. */
@NullMarked
package it.sprint.etl.star;

import org.jspecify.annotations.NullMarked;
