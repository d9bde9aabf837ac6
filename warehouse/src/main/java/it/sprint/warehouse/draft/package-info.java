/** Drafts of the KPI catalogue, tried against the current edition before they are merged. */
@NullMarked
package it.sprint.warehouse.draft;

import org.jspecify.annotations.NullMarked;
