package it.sprint.api.kpi;

import it.sprint.api.edition.Edition;
import java.util.List;

/** All KPIs, and the edition that answers for them. */
record KpiList(Edition edition, List<KpiEntry> kpis) {}
