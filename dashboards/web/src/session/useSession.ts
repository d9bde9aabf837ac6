import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { fetchJson, send, sendJson } from '../http';
import { remoteOf, type Remote } from '../problem/remote';
import { parseSession, type Account } from './session';

const address = '/v1/session';
export const sessionKey = ['session'];

/** What anybody may see stays when the account changes; all else was asked for by the one before. */
const publicKeys: readonly unknown[] = ['catalogue', 'session'];

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** Who is signed in, as far as known. */
export function useSession(): Remote<Account | null> {
  return remoteOf(
    useQuery({
      queryKey: sessionKey,
      queryFn: ({ signal }) => fetchJson(address, parseSession, signal),
    }),
  );
}

/** The account, or null while nothing else is known. */
export function useAccount(): Account | null {
  const session = useSession();
  return session.kind === 'ready' ? session.data : null;
}

async function change(client: QueryClient, account: Account | null): Promise<void> {
  await client.cancelQueries({ queryKey: sessionKey });
  client.removeQueries({ predicate: ({ queryKey }) => !publicKeys.includes(queryKey[0]) });
  client.setQueryData(sessionKey, account);
}

export function useSignIn(onSignedIn: (account: Account | null) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (credentials: Credentials) => sendJson(address, 'POST', credentials, parseSession),
    onSuccess: async (account) => {
      await change(client, account);
      onSignedIn(account);
    },
  });
}

export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => send(address, { method: 'DELETE' }, parseSession),
    onSuccess: (account) => change(client, account),
  });
}
