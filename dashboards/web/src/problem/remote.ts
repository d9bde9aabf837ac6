import type { UseQueryResult } from '@tanstack/react-query';
import { problemOf, type Problem } from './problem';

/** What a screen knows of an answer. */
export type Remote<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly data: T }
  | { readonly kind: 'failed'; readonly problem: Problem; readonly retry: () => void };

export function remoteOf<T>(query: UseQueryResult<T>): Remote<T> {
  if (query.data !== undefined) return { kind: 'ready', data: query.data };
  if (query.isError) {
    return {
      kind: 'failed',
      problem: problemOf(query.error),
      retry: () => void query.refetch(),
    };
  }
  return { kind: 'loading' };
}

/** Ready when all are; failed when one is, and then trying again repeats the failed ones. */
export function allOf<T>(remotes: readonly Remote<T>[]): Remote<readonly T[]> {
  const failed = remotes.filter((remote) => remote.kind === 'failed');
  const [first] = failed;
  if (first !== undefined) {
    const retry = () => {
      for (const remote of failed) remote.retry();
    };
    return { ...first, retry };
  }
  const ready = remotes.flatMap((remote) => (remote.kind === 'ready' ? [remote.data] : []));
  return ready.length === remotes.length ? { kind: 'ready', data: ready } : { kind: 'loading' };
}

export function mapRemote<T, U>(remote: Remote<T>, change: (data: T) => U): Remote<U> {
  return remote.kind === 'ready' ? { kind: 'ready', data: change(remote.data) } : remote;
}
