/**
 * Persons: what partners wrote of people, who of them is one person, and what is known of each. The
 * health authority's people are never among them.
 */
@NullMarked
package it.sprint.etl.person;

import org.jspecify.annotations.NullMarked;
