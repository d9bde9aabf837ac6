/** Tests of the KPI catalogue, and invented facts for whoever tests figures. */
@NullMarked
package it.sprint.warehouse.kpi;

import org.jspecify.annotations.NullMarked;
