import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchJson, sendJson } from '../http';
import { remoteOf, type Remote } from '../problem/remote';
import { parametersOf, type PairKey, type PairQuestion } from './addresses';
import {
  parseDecisionPage,
  parseOpenedPair,
  parsePairPage,
  parseVerdictAnswer,
  type DecisionPage,
  type OpenedPair,
  type PairPage,
  type Saying,
  type VerdictAnswer,
} from './pairs';

/** Others decide while the page is open. */
const staleTime = 30_000;
export const pageSize = 50;

function pairAddress({ one, other }: PairKey): string {
  return `/v1/link-pairs/${encodeURIComponent(one)}/${encodeURIComponent(other)}`;
}

function openedKey({ one, other }: PairKey) {
  return ['review-opened', one, other];
}

/** The first of the pairs that wait. */
export function usePairs(question: PairQuestion, limit = pageSize): Remote<PairPage> {
  const parameters = parametersOf(question);
  parameters.set('limit', String(limit));
  const address = `/v1/link-pairs?${parameters.toString()}`;
  return remoteOf(
    useQuery({
      queryKey: ['review', 'pairs', address],
      queryFn: ({ signal }) => fetchJson(address, parsePairPage, signal),
      staleTime,
      placeholderData: keepPreviousData,
    }),
  );
}

/**
 * Two records side by side. Each opening is logged, so that they are opened once; and nothing of
 * them is kept when they are not shown any more.
 */
export function useOpenedPair(pair: PairKey): Remote<OpenedPair> {
  return remoteOf(
    useQuery({
      queryKey: openedKey(pair),
      queryFn: ({ signal }) => fetchJson(pairAddress(pair), parseOpenedPair, signal),
      staleTime: Infinity,
      gcTime: 0,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    }),
  );
}

export function useDecisions(isOpen: boolean, after: number | null): Remote<DecisionPage> {
  const from = after === null ? '' : `&after=${after}`;
  const address = `/v1/link-decisions?open=${String(isOpen)}&limit=${pageSize}${from}`;
  return remoteOf(
    useQuery({
      queryKey: ['review', 'decisions', address],
      queryFn: ({ signal }) => fetchJson(address, parseDecisionPage, signal),
      staleTime,
      placeholderData: keepPreviousData,
    }),
  );
}

export interface Said {
  readonly pair: PairKey;
  readonly saying: Saying;
  /** The number of the last word on the pair that was shown. */
  readonly seen: number;
}

/** Says something of a pair; the lists that show it are asked for anew, also when it was refused. */
export function useSay(onSaid: (said: Said, answer: VerdictAnswer) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ pair, saying, seen }: Said) =>
      sendJson(
        `${pairAddress(pair)}/decision`,
        'POST',
        { verdict: saying, seen },
        parseVerdictAnswer,
      ),
    onSuccess: (answer, said) => {
      client.setQueryData<OpenedPair>(openedKey(said.pair), (shown) =>
        shown === undefined ? undefined : { ...shown, standing: answer.standing },
      );
      onSaid(said, answer);
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['review'] }),
  });
}
