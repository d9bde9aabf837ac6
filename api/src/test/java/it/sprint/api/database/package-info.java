/** Tests of the way to the database. */
@NullMarked
package it.sprint.api.database;

import org.jspecify.annotations.NullMarked;
