/** Who may ask for what, and what browsers may do with the answers. */
@NullMarked
package it.sprint.api.access;

import org.jspecify.annotations.NullMarked;
