/**
 * How the server reaches the database: as the public role, as the one that writes for people, and
 * as staff's.
 */
@NullMarked
package it.sprint.api.database;

import org.jspecify.annotations.NullMarked;
