/** How the server reaches the database: as the role that reads what anybody may read. */
@NullMarked
package it.sprint.api.database;

import org.jspecify.annotations.NullMarked;
