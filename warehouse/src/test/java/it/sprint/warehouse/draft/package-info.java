/** Tests of trying drafts of the KPI catalogue. */
@NullMarked
package it.sprint.warehouse.draft;

import org.jspecify.annotations.NullMarked;
