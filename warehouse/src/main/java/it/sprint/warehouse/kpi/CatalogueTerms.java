package it.sprint.warehouse.kpi;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What KPIs are counted in and whom they are about, by id. */
record CatalogueTerms(Map<String, Unit> units, Map<String, Population> populations) {

  CatalogueTerms {
    units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
    populations = Collections.unmodifiableMap(new LinkedHashMap<>(populations));
  }
}
