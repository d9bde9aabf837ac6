/** Tests of facts in memory. */
@NullMarked
package it.sprint.warehouse.columns;

import org.jspecify.annotations.NullMarked;
