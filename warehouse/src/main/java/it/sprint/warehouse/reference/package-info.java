/**
 * The lists that give codes their meaning: places, countries, organisations, measures and
 * calendars.
 */
@NullMarked
package it.sprint.warehouse.reference;

import org.jspecify.annotations.NullMarked;
