import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { allOf, mapRemote, remoteOf, type Remote } from '../problem/remote';
import { fetchKpi, kpiAddress, type KpiRequest } from './api';
import type { KpiAnswer } from './figure';
import type { Grid } from './grid';
import { ofOneEdition, type GridQuestion } from './useGrid';

function queryOf(request: KpiRequest) {
  return {
    queryKey: ['kpi', kpiAddress(request)],
    queryFn: ({ signal }: { signal: AbortSignal }) => fetchKpi(request, signal),
  };
}

/** Several grids of one edition, all of them or none. */
export function useGrids(questions: readonly GridQuestion[]): Remote<readonly Grid[]> {
  const requests = questions.flatMap((question) => question.requests);
  const answers = useQueries({
    queries: requests.map(queryOf),
    combine: (results: UseQueryResult<KpiAnswer>[]) => ofOneEdition(allOf(results.map(remoteOf))),
  });
  return mapRemote(answers, (all) => {
    let taken = 0;
    return questions.map(({ requests: own, grid }) => {
      const first = taken;
      taken += own.length;
      return grid(all.slice(first, taken));
    });
  });
}
