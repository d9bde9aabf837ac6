/** Makes deliveries of invented people for every partner feed, with the truth about them. */
@NullMarked
package it.sprint.etl.generator;

import org.jspecify.annotations.NullMarked;
