import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { keepOneEdition } from '../edition/keepOneEdition';
import { ProblemError, problemOf } from '../problem/problem';
import { sessionKey } from '../session/useSession';

const minute = 60_000;

/** A refused or unreadable answer would be the same again; only a lost connection is tried once more. */
function isWorthRetrying(failures: number, error: Error): boolean {
  return failures < 1 && error instanceof ProblemError && error.problem.kind === 'unreachable';
}

/** A session ends without telling; the page then asks to sign in again. */
function noticesSignedOut(client: () => QueryClient) {
  return (error: Error) => {
    const problem = problemOf(error);
    if (problem.kind !== 'refused' || problem.code !== 'not-signed-in') return;
    void client().invalidateQueries({ queryKey: sessionKey });
  };
}

/** Figures change with an edition, at most a few times a day; coming back to the page asks anew. */
export function createQueryClient(): QueryClient {
  const onError = noticesSignedOut(() => client);
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: { staleTime: 5 * minute, retry: isWorthRetrying, refetchOnWindowFocus: true },
    },
  });
  keepOneEdition(client);
  return client;
}
