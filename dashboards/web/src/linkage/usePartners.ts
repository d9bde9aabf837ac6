import { useCallback } from 'react';
import { usePairs } from './api';
import { shortPartner } from './reading';

const everything = { feed: null, hold: null };

/** Whose register it is; the register's own name as long as nothing better is known. */
export function usePartners(): (feed: string | null) => string {
  const pairs = usePairs(everything);
  const feeds = pairs.kind === 'ready' ? pairs.data.feeds : undefined;
  return useCallback(
    (feed) => {
      const known = feeds?.find((one) => one.feed === feed);
      return known === undefined ? (feed ?? '–') : shortPartner(known.partner);
    },
    [feeds],
  );
}
