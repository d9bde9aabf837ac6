package it.sprint.api.kpi;

import it.sprint.api.edition.Edition;
import it.sprint.api.problem.NotAllowedException;
import it.sprint.warehouse.history.HistorySql;
import it.sprint.warehouse.kpi.Kpi;
import java.util.List;
import java.util.Optional;

/**
 * The editions with which figures of a KPI are kept, the latest first.
 *
 * @param all none where the KPI's figures are kept with no edition
 */
record KeptEditions(List<Edition> all) {

  static KeptEditions of(Kpi kpi, KpiView view) {
    return new KeptEditions(
        view.ask(HistorySql.editions(kpi)).query((row, number) -> Edition.read(row)).list());
  }

  /** The one whose number stands in a parameter. */
  Edition named(String parameter, String asked) {
    return all.stream()
        .filter(edition -> String.valueOf(edition.number()).equals(asked))
        .findFirst()
        .orElseThrow(
            () ->
                NotAllowedException.value(
                    parameter,
                    asked,
                    all.stream().map(edition -> String.valueOf(edition.number())).toList()));
  }

  /** The latest of those before one. */
  Optional<Edition> before(Edition later) {
    return all.stream().filter(edition -> edition.number() < later.number()).findFirst();
  }
}
