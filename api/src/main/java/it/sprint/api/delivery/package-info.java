/** The ledger over HTTP: every delivery, what became of its rows, and what people decide of it. */
@NullMarked
package it.sprint.api.delivery;

import org.jspecify.annotations.NullMarked;
