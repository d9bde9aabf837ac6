/**
 * The indicators of the fund over HTTP: what they came to, what is missing, and what is entered.
 */
@NullMarked
package it.sprint.api.indicator;

import org.jspecify.annotations.NullMarked;
