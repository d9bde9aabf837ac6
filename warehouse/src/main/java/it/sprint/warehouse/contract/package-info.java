/** The commands for those who write contracts, and the pages that partners read about them. */
@NullMarked
package it.sprint.warehouse.contract;

import org.jspecify.annotations.NullMarked;
