/** What figures were in each edition, and why they moved from one to the next. */
@NullMarked
package it.sprint.warehouse.history;

import org.jspecify.annotations.NullMarked;
