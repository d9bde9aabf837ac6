import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import { allOf, mapRemote, remoteOf, type Remote } from '../problem/remote';
import { fetchKpi, kpiAddress, type KpiRequest } from './api';
import type { KpiAnswer } from './figure';
import type { Grid } from './grid';

/** Which answers a figure needs and how they become its grid. */
export interface GridQuestion {
  readonly requests: readonly KpiRequest[];
  readonly grid: (answers: readonly KpiAnswer[]) => Grid;
}

/** Answers of two editions make no grid: one of them is being asked for again. */
export function ofOneEdition(remote: Remote<readonly KpiAnswer[]>): Remote<readonly KpiAnswer[]> {
  if (remote.kind !== 'ready') return remote;
  const numbers = new Set(remote.data.map(({ passport }) => passport.edition.number));
  return numbers.size > 1 ? { kind: 'loading' } : remote;
}

/** Asks for the answers of a figure; a question must be a constant, so that its grid stays the same. */
export function useGrid({ requests, grid }: GridQuestion): Remote<Grid> {
  const combine = useCallback(
    (results: UseQueryResult<KpiAnswer>[]) =>
      mapRemote(ofOneEdition(allOf(results.map(remoteOf))), grid),
    [grid],
  );
  return useQueries({
    queries: requests.map((request) => ({
      queryKey: ['kpi', kpiAddress(request)],
      queryFn: ({ signal }: { signal: AbortSignal }) => fetchKpi(request, signal),
    })),
    combine,
  });
}
