/** The feeds over HTTP: what is due, what came, and what was wrong with it. */
@NullMarked
package it.sprint.api.feed;

import org.jspecify.annotations.NullMarked;
