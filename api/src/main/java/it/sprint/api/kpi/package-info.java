/** The KPIs over HTTP: their catalogue, figures with their passport, and the rows behind them. */
@NullMarked
package it.sprint.api.kpi;

import org.jspecify.annotations.NullMarked;
