/** Writes to PostgreSQL: the ledger and the published edition. */
@NullMarked
package it.sprint.etl.postgres;

import org.jspecify.annotations.NullMarked;
