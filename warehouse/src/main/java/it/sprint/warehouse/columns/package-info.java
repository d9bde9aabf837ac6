/**
 * Facts in memory, column by column, that answer the catalogue's questions exactly and without the
 * database. The SQL that {@code KpiSql} composes stays the definition: what this package cannot
 * answer is asked there, and tests hold both against each other.
 */
@NullMarked
package it.sprint.warehouse.columns;

import org.jspecify.annotations.NullMarked;
