/** How every failure is told: problem details that say what to do. */
@NullMarked
package it.sprint.api.problem;

import org.jspecify.annotations.NullMarked;
