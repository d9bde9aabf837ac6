import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchJson, send } from '../http';
import { sendFile, type FileTransfer } from '../httpUpload';
import { remoteOf, type Remote } from '../problem/remote';
import { parseCheck, type Check } from './check';
import { parseFeedAnswer, parsePartnerFeeds, type FeedAnswer, type PartnerFeeds } from './feed';
import type { Language } from '../i18n/text';

const root = '/v1/partner';
const feeds = `${root}/feeds`;

/** Deliveries come and go while the page is open. */
const staleTime = 30_000;

function feedAddress(feed: string): string {
  return `${feeds}/${encodeURIComponent(feed)}`;
}

function checkAddress(check: string): string {
  return `${root}/checks/${encodeURIComponent(check)}`;
}

export function templateAddress(feed: string): string {
  return `${feedAddress(feed)}/template`;
}

export function markedCopyAddress(check: string, language: Language): string {
  return `${checkAddress(check)}/workbook?language=${language}`;
}

export function correctionsAddress(delivery: string, language: Language): string {
  return `${root}/deliveries/${encodeURIComponent(delivery)}/corrections?language=${language}`;
}

export function usePartnerFeeds(): Remote<PartnerFeeds> {
  return remoteOf(
    useQuery({
      queryKey: ['partner', 'feeds'],
      queryFn: ({ signal }) => fetchJson(feeds, parsePartnerFeeds, signal),
      staleTime,
    }),
  );
}

export function usePartnerFeed(feed: string): Remote<FeedAnswer> {
  return remoteOf(
    useQuery({
      queryKey: ['partner', 'feed', feed],
      queryFn: ({ signal }) => fetchJson(feedAddress(feed), parseFeedAnswer, signal),
      staleTime,
    }),
  );
}

function checkKey(check: string) {
  return ['partner', 'check', check];
}

export function useCheck(check: string): Remote<Check> {
  return remoteOf(
    useQuery({
      queryKey: checkKey(check),
      queryFn: ({ signal }) => fetchJson(checkAddress(check), parseCheck, signal),
      staleTime,
    }),
  );
}

/** Sends a file to be checked and keeps the answer, so that its page need not ask for it. */
export function useSendFile(feed: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (transfer: Omit<FileTransfer, 'path'>) =>
      sendFile({ ...transfer, path: `${feedAddress(feed)}/checks` }, parseCheck),
    onSuccess: (check) => {
      client.setQueryData(checkKey(check.id), check);
    },
  });
}

/** Hands the checked file over; lists and feeds are asked for anew. */
export function useDeliver(check: Check) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => send(`${checkAddress(check.id)}/delivery`, { method: 'POST' }, parseCheck),
    onSuccess: async (delivered) => {
      client.setQueryData(checkKey(check.id), delivered);
      await Promise.all([
        client.invalidateQueries({ queryKey: ['partner', 'feed', check.feed] }),
        client.invalidateQueries({ queryKey: ['partner', 'feeds'] }),
      ]);
    },
  });
}

/** Has the checked file deleted; nothing of it remains. */
export function useDrop(check: Check) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => send(checkAddress(check.id), { method: 'DELETE' }, () => null),
    onSuccess: () => {
      client.setQueryData(checkKey(check.id), { ...check, state: 'dropped' });
    },
  });
}
