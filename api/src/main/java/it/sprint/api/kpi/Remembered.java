package it.sprint.api.kpi;

import it.sprint.warehouse.columns.ColumnFigures;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was read once and stays the same in an edition, kept as long as the facts of the edition are
 * in memory; of one that is not, nothing is kept.
 */
final class Remembered<K, V> {

  private final Map<ColumnFigures, Map<K, V>> kept =
      Collections.synchronizedMap(new WeakHashMap<>());

  V of(KpiView view, K key, Function<K, V> reading) {
    ColumnFigures figures = view.columns().orElse(null);
    if (figures == null) {
      return reading.apply(key);
    }
    Map<K, V> values = kept.computeIfAbsent(figures, edition -> new ConcurrentHashMap<>());
    V known = values.get(key);
    if (known == null) {
      known = reading.apply(key);
      values.put(key, known);
    }
    return known;
  }
}
