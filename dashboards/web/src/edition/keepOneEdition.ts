import type { QueryClient } from '@tanstack/react-query';
import type { BoardAnswer } from '../board/board';
import type { KpiAnswer } from '../kpi/figure';
import type { Catalogue } from '../kpi/kpi';

/** What is shown with its edition: the key of its query and the number. */
type Shown = readonly [key: readonly unknown[], number: number | undefined];

function shownBy(client: QueryClient): readonly Shown[] {
  const of = (kind: string) => ({ queryKey: [kind] });
  return [
    ...client
      .getQueriesData<Catalogue>(of('catalogue'))
      .map(([key, catalogue]): Shown => [key, catalogue?.edition.number]),
    ...client
      .getQueriesData<BoardAnswer>(of('board'))
      .map(([key, board]): Shown => [key, board?.edition.number]),
    ...client
      .getQueriesData<KpiAnswer>(of('kpi'))
      .map(([key, answer]): Shown => [key, answer?.passport.edition.number]),
  ];
}

/** Asks anew for what is shown as soon as an answer is of a later edition than another one. */
export function keepOneEdition(client: QueryClient): void {
  // A query is doubted once per pair of editions, so that a server that keeps mixing causes no loop.
  const doubted = new Set<string>();

  const check = () => {
    // While the catalogue is on its way its own arrival decides.
    if (client.isFetching({ queryKey: ['catalogue'] }) > 0) return;
    const shown = shownBy(client).filter(([, number]) => number !== undefined);
    const newest = Math.max(...shown.map(([, number]) => number ?? 0));
    const doubts = shown
      .filter(([, number]) => number !== newest)
      .map(([key, number]) => `${JSON.stringify(key)} ${String(number)} ${newest}`)
      .filter((doubt) => !doubted.has(doubt));
    if (doubts.length === 0) return;
    for (const doubt of doubts) doubted.add(doubt);
    for (const kind of ['catalogue', 'board', 'kpi', 'evidence']) {
      void client.invalidateQueries({ queryKey: [kind] });
    }
  };

  client.getQueryCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'success') check();
  });
}
