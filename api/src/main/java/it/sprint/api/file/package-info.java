/** Files that people send or fetch: their names. */
@NullMarked
package it.sprint.api.file;

import org.jspecify.annotations.NullMarked;
