import { QueryClient } from '@tanstack/react-query';
import { keepOneEdition } from '../edition/keepOneEdition';
import { ProblemError } from '../problem/problem';

const minute = 60_000;

/** A refused or unreadable answer would be the same again; only a lost connection is tried once more. */
function isWorthRetrying(failures: number, error: Error): boolean {
  return failures < 1 && error instanceof ProblemError && error.problem.kind === 'unreachable';
}

/** Figures change with an edition, at most a few times a day; coming back to the page asks anew. */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: { staleTime: 5 * minute, retry: isWorthRetrying, refetchOnWindowFocus: true },
    },
  });
  keepOneEdition(client);
  return client;
}
