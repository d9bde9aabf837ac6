import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Choice, Delivery } from '../delivery/delivery';
import { fetchJson, sendJson } from '../http';
import { mapRemote, remoteOf, type Remote } from '../problem/remote';
import { parametersOf, type DeliveryQuestion } from './addresses';
import {
  parseDeliveryAnswer,
  parseDeliveryPage,
  parseRejectedPage,
  type DeliveryAnswer,
  type DeliveryPage,
  type RejectedPage,
} from './deliveries';
import { parseCodes, type UnmappedCode } from './codes';
import { parseFeeds, type DataFeed } from './feeds';
import { parseLedger, type Ledger } from './ledger';

/** Deliveries come and are decided while the page is open. */
const staleTime = 30_000;
const pageSize = '50';

function deliveryAddress(key: string): string {
  return `/v1/deliveries/${encodeURIComponent(key)}`;
}

export function useDataFeeds(): Remote<readonly DataFeed[]> {
  return remoteOf(
    useQuery({
      queryKey: ['data', 'feeds'],
      queryFn: ({ signal }) => fetchJson('/v1/data-feeds', parseFeeds, signal),
      staleTime,
    }),
  );
}

/** What a feed is called; its own name as long as nothing better is known. */
export function useFeedTitles(): (feed: string) => { readonly it: string; readonly en: string } {
  const feeds = mapRemote(useDataFeeds(), (known) => new Map(known.map((one) => [one.feed, one])));
  return (feed) => {
    const known = feeds.kind === 'ready' ? feeds.data.get(feed) : undefined;
    return known?.title ?? { it: feed, en: feed };
  };
}

export function useDeliveries(question: DeliveryQuestion): Remote<DeliveryPage> {
  const parameters = parametersOf(question);
  parameters.set('limit', pageSize);
  const address = `/v1/deliveries?${parameters.toString()}`;
  return remoteOf(
    useQuery({
      queryKey: ['data', 'deliveries', address],
      queryFn: ({ signal }) => fetchJson(address, parseDeliveryPage, signal),
      staleTime,
    }),
  );
}

function deliveryKey(key: string) {
  return ['data', 'delivery', key];
}

export function useDelivery(key: string): Remote<DeliveryAnswer> {
  return remoteOf(
    useQuery({
      queryKey: deliveryKey(key),
      queryFn: ({ signal }) => fetchJson(deliveryAddress(key), parseDeliveryAnswer, signal),
      staleTime,
    }),
  );
}

export function useRejectedRows(key: string, after: number | null): Remote<RejectedPage> {
  const from = after === null ? '' : `&after=${after}`;
  const address = `${deliveryAddress(key)}/rejected-rows?limit=${pageSize}${from}`;
  return remoteOf(
    useQuery({
      queryKey: ['data', 'rejected', address],
      queryFn: ({ signal }) => fetchJson(address, parseRejectedPage, signal),
      placeholderData: keepPreviousData,
    }),
  );
}

export function useLedger(): Remote<Ledger> {
  return remoteOf(
    useQuery({
      queryKey: ['data', 'ledger'],
      queryFn: ({ signal }) => fetchJson('/v1/ledger', parseLedger, signal),
      staleTime,
    }),
  );
}

export function useUnmappedCodes(): Remote<readonly UnmappedCode[]> {
  return remoteOf(
    useQuery({
      queryKey: ['data', 'codes'],
      queryFn: ({ signal }) => fetchJson('/v1/unmapped-codes', parseCodes, signal),
      staleTime,
    }),
  );
}

interface Decided {
  readonly decision: Choice;
  readonly reason: string;
}

/** Decides about a held delivery; everything that shows it is asked for anew, also when it failed. */
export function useDecide(delivery: Delivery, onDecided: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (decided: Decided) =>
      sendJson(`${deliveryAddress(delivery.key)}/decision`, 'POST', decided, parseDeliveryAnswer),
    onSuccess: (answer) => {
      client.setQueryData(deliveryKey(delivery.key), answer);
      onDecided();
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['data'] }),
  });
}
