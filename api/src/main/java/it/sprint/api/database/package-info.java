/**
 * How the server reaches the database: as the public role, and as the one that writes for people.
 */
@NullMarked
package it.sprint.api.database;

import org.jspecify.annotations.NullMarked;
