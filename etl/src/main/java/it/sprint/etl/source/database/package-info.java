/**
 * Pulls changed rows from a partner's PostgreSQL, all tables in one snapshot.
 *
 * <p>What the partner's tables need: a key, a time of change ({@code updated_at}) that every insert
 * and update sets to the time of its transaction, and a time of deletion ({@code deleted_at}): a
 * deleted row stays as a tombstone. Rows that are really deleted are not noticed.
 *
 * <p>A transaction that is still running at the snapshot may commit rows later whose time of change
 * lies before it. The watermark therefore never passes the start of the oldest transaction that ran
 * when the snapshot was taken, and the next pull begins an overlap earlier than the watermark.
 * Where the role may not see other sessions ({@code pg_read_all_stats}), or the server is a
 * replica, the overlap alone has to be longer than the partner's longest transaction.
 */
@NullMarked
package it.sprint.etl.source.database;

import org.jspecify.annotations.NullMarked;
