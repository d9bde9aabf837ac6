import { holds, type Hold } from './pairs';

/** Which waiting pairs a list shows. */
export interface PairQuestion {
  /** A register that one of the two stands in. */
  readonly feed: string | null;
  readonly hold: Hold | null;
}

/** Two records by their keys, which tell nothing of anybody. */
export interface PairKey {
  readonly one: string;
  readonly other: string;
}

/** What an address below /revisione shows. */
export type ReviewPlace =
  | { readonly kind: 'waiting' }
  | ({ readonly kind: 'pair' } & PairKey)
  | { readonly kind: 'proposals' }
  | { readonly kind: 'decisions' }
  | { readonly kind: 'nowhere' };

const root = '/revisione';
export const proposalsPath = `${root}/conferme`;
export const decisionsPath = `${root}/decisioni`;

/** The parameters of a question, without those that ask for everything. */
export function parametersOf({ feed, hold }: PairQuestion): URLSearchParams {
  const named = Object.entries({ feed, hold });
  return new URLSearchParams(
    named.flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
}

const everything: PairQuestion = { feed: null, hold: null };

function withQuestion(path: string, question: PairQuestion): string {
  const parameters = parametersOf(question).toString();
  return parameters === '' ? path : `${path}?${parameters}`;
}

export function waitingPath(question: PairQuestion = everything): string {
  return withQuestion(root, question);
}

export function pairPath({ one, other }: PairKey, question: PairQuestion = everything): string {
  return withQuestion(`${root}/coppia/${one}/${other}`, question);
}

/** The question of an address; what is unknown is left out. */
export function questionOf(search: string): PairQuestion {
  const parameters = new URLSearchParams(search);
  const asked = parameters.get('hold');
  return { feed: parameters.get('feed'), hold: holds.find((hold) => hold === asked) ?? null };
}

const key = /^[0-9a-f]{32}$/;

export function reviewPlaceAt(path: string): ReviewPlace {
  const [part, one, other, ...more] = path
    .split('/')
    .slice(2)
    .filter((name) => name !== '');
  if (part === undefined) return { kind: 'waiting' };
  if (part === 'conferme' && one === undefined) return { kind: 'proposals' };
  if (part === 'decisioni' && one === undefined) return { kind: 'decisions' };
  if (part !== 'coppia' || one === undefined || other === undefined || more.length > 0) {
    return { kind: 'nowhere' };
  }
  return key.test(one) && key.test(other) ? { kind: 'pair', one, other } : { kind: 'nowhere' };
}
