/** Plays the partners whose data are pulled: an API over files and a database filled from files. */
@NullMarked
package it.sprint.etl.generator.partner;

import org.jspecify.annotations.NullMarked;
