import type { QueryClient } from '@tanstack/react-query';
import type { KpiAnswer } from '../kpi/figure';
import type { Catalogue } from '../kpi/kpi';

/** Asks anew for what is shown as soon as an answer is of another edition than the catalogue. */
export function keepOneEdition(client: QueryClient): void {
  // A query is doubted once per pair of editions, so that a server that keeps mixing causes no loop.
  const doubted = new Set<string>();

  const check = () => {
    const shown = client.getQueryData<Catalogue>(['catalogue'])?.edition.number;
    // While the catalogue is on its way its own arrival decides.
    if (shown === undefined || client.isFetching({ queryKey: ['catalogue'] }) > 0) return;
    const doubts = client
      .getQueriesData<KpiAnswer>({ queryKey: ['kpi'] })
      .flatMap(([key, answer]) => {
        const number = answer?.passport.edition.number ?? shown;
        return number === shown ? [] : [`${JSON.stringify(key)} ${number} ${shown}`];
      })
      .filter((doubt) => !doubted.has(doubt));
    if (doubts.length === 0) return;
    for (const doubt of doubts) doubted.add(doubt);
    for (const kind of ['catalogue', 'kpi', 'evidence']) {
      void client.invalidateQueries({ queryKey: [kind] });
    }
  };

  client.getQueryCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'success') check();
  });
}
