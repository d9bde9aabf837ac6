/** The KPI catalogue: what each figure means, and the SQL that answers a question about it. */
@NullMarked
package it.sprint.warehouse.kpi;

import org.jspecify.annotations.NullMarked;
