/** Editions: which one is current, and answers that never mix two of them. */
@NullMarked
package it.sprint.api.edition;

import org.jspecify.annotations.NullMarked;
