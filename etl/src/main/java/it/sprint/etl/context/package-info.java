/**
 * Public statistics: the star tables of landings, nationalities, reception, foreign residents and
 * contracts.
 */
@NullMarked
package it.sprint.etl.context;

import org.jspecify.annotations.NullMarked;
