/** From a delivery's bytes to typed, valid rows: landing and conforming. */
@NullMarked
package it.sprint.etl.feed;

import org.jspecify.annotations.NullMarked;
