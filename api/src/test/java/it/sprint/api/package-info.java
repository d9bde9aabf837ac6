/** Tests of the server as a whole, and what they share. */
@NullMarked
package it.sprint.api;

import org.jspecify.annotations.NullMarked;
