/** Wires the other packages to a run; the only package that sees them all. */
@NullMarked
package it.sprint.etl.pipeline;

import org.jspecify.annotations.NullMarked;
