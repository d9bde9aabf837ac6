/** Tests of the fund's indicators over HTTP. */
@NullMarked
package it.sprint.api.indicator;

import org.jspecify.annotations.NullMarked;
