/** Pairs of records that the linking left to people: what they see of them, and what they say. */
@NullMarked
package it.sprint.api.linkage;

import org.jspecify.annotations.NullMarked;
