import { statuses, type Status } from '../delivery/delivery';

/** Which deliveries a list shows: of one feed, in one status, from one on. */
export interface DeliveryQuestion {
  readonly feed: string | null;
  readonly status: Status | null;
  /** The last delivery of the page before; null shows the latest. */
  readonly after: string | null;
}

/** What an address below /dati shows. */
export type DataPlace =
  | { readonly kind: 'feeds' }
  | { readonly kind: 'deliveries' }
  | { readonly kind: 'delivery'; readonly delivery: string }
  | { readonly kind: 'ledger' }
  | { readonly kind: 'codes' }
  | { readonly kind: 'nowhere' };

export const feedsPath = '/dati';
export const ledgerPath = `${feedsPath}/registro`;
export const codesPath = `${feedsPath}/codici`;
const deliveries = `${feedsPath}/consegne`;

export function deliveryPath(key: string): string {
  return `${deliveries}/${key}`;
}

/** The parameters of a question, without those that ask for everything. */
export function parametersOf({ feed, status, after }: Partial<DeliveryQuestion>): URLSearchParams {
  const named = Object.entries({ feed, status, after });
  return new URLSearchParams(
    named.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

export function deliveriesPath(question: Partial<DeliveryQuestion> = {}): string {
  const parameters = parametersOf(question).toString();
  return parameters === '' ? deliveries : `${deliveries}?${parameters}`;
}

/** The question of an address; what is unknown is left out. */
export function questionOf(search: string): DeliveryQuestion {
  const parameters = new URLSearchParams(search);
  const asked = parameters.get('status');
  return {
    feed: parameters.get('feed'),
    status: statuses.find((status) => status === asked) ?? null,
    after: parameters.get('after'),
  };
}

export function dataPlaceAt(path: string): DataPlace {
  const [part, key, ...more] = path
    .split('/')
    .slice(2)
    .filter((name) => name !== '');
  if (part === undefined) return { kind: 'feeds' };
  if (part === 'registro' && key === undefined) return { kind: 'ledger' };
  if (part === 'codici' && key === undefined) return { kind: 'codes' };
  if (part !== 'consegne' || more.length > 0) return { kind: 'nowhere' };
  return key === undefined ? { kind: 'deliveries' } : { kind: 'delivery', delivery: key };
}
