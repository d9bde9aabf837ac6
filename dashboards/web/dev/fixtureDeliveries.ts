import { addDays } from '../src/i18n/format';
import { arrivalsOf, feeds, text, type FixtureFeed } from './fixtureFeeds';
import { invented } from './fixtureFigures';

export interface FixtureDecision {
  readonly decision: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

export interface FixtureDelivery {
  readonly key: string;
  readonly id: string;
  readonly feed: string;
  readonly fileName: string;
  readonly byteCount: number;
  readonly receivedAt: string;
  readonly contractVersion: string;
  readonly kind: string;
  readonly status: string;
  readonly problem: object | null;
  readonly read: number | null;
  readonly accepted: number | null;
  readonly rejected: number | null;
  readonly duplicate: number | null;
  readonly warned: number | null;
  readonly closed: number | null;
  readonly coversFrom: string | null;
  readonly coversTo: string | null;
  decision: FixtureDecision | null;
}

const problems: Readonly<Record<string, object>> = {
  held: {
    code: 'volume-shrunk',
    sentence: text(
      'La consegna ha 212 righe; la precedente ne aveva 1.204. Un elenco completo non dovrebbe dimezzarsi.',
      'The delivery has 212 rows; the one before had 1,204. A complete list should not halve.',
    ),
  },
  refused: {
    code: 'forbidden-content',
    sentence: text(
      'Il file contiene un codice STP o ENI, che non può entrare nel warehouse.',
      'The file holds an STP or ENI code, which must not enter the warehouse.',
    ),
  },
  unreadable: {
    code: 'missing-column',
    sentence: text('Manca la colonna «ID ospite».', 'The column “ID ospite” is missing.'),
  },
};

function statusOf(feed: FixtureFeed, index: number): string {
  if (index === 0 && ['nova-stays', 'polo-services'].includes(feed.feed)) return 'held';
  if (index === 3 && feed.feed === 'etnie-sessions') return 'refused';
  if (index === 2 && feed.feed === 'nova-stays') return 'unreadable';
  return 'published';
}

const extensions = { csv: 'csv', xlsx: 'xlsx', 'json-lines': 'jsonl' } as const;

function countsOf(seed: string, isCounted: boolean) {
  const nothing = { read: null, accepted: null, rejected: null, duplicate: null };
  if (!isCounted) return { ...nothing, warned: null, closed: null };
  const read = invented(seed, 180, 2400);
  const rejected = invented(`${seed} rejected`, -20, 60);
  const wrong = Math.max(rejected, 0);
  const duplicate = invented(`${seed} duplicate`, 0, 12);
  return {
    read,
    accepted: read - wrong - duplicate,
    rejected: wrong,
    duplicate,
    warned: invented(`${seed} warned`, 0, 30),
    closed: 0,
  };
}

function deliveryOf(feed: FixtureFeed, day: string, index: number, key: number): FixtureDelivery {
  const status = statusOf(feed, index);
  const isCounted = status === 'published';
  return {
    key: String(key),
    id: String(key).padStart(4, '0').repeat(16),
    feed: feed.feed,
    fileName: `${feed.feed}_${day}.${extensions[feed.format]}`,
    byteCount: invented(`${feed.feed} ${day} bytes`, 8_000, 900_000),
    receivedAt: `${day}T05:30:00Z`,
    contractVersion: '1.0.0',
    kind: index === 1 && feed.feed === 'nova-stays' ? 'correction' : feed.mode,
    status,
    problem: problems[status] ?? null,
    ...countsOf(`${feed.feed} ${day}`, isCounted),
    coversFrom: isCounted ? addDays(day, -feed.days - 1) : null,
    coversTo: isCounted ? addDays(day, -1) : null,
    decision: null,
  };
}

/** Every invented delivery, the latest first; a new list each time, as decisions change it. */
export function inventDeliveries(): FixtureDelivery[] {
  const arrivals = feeds
    .flatMap((feed) => arrivalsOf(feed).map((day, index) => ({ feed, day, index })))
    .sort((a, b) => b.day.localeCompare(a.day));
  return arrivals.map(({ feed, day, index }, place) =>
    deliveryOf(feed, day, index, arrivals.length - place),
  );
}

/** Why rows of a delivery were rejected or warned about. */
export function reasonsOf({ rejected, warned }: FixtureDelivery): readonly object[] {
  const first = Math.ceil((rejected ?? 0) / 2);
  const second = (rejected ?? 0) - first;
  return [
    {
      severity: 'reject',
      code: 'missing-value',
      column: 'Comune centro',
      rows: first,
      sentence: text(
        'La colonna «Comune centro» è compilata.',
        'The column “Comune centro” is filled in.',
      ),
    },
    {
      severity: 'reject',
      code: 'not-a-date',
      column: 'Data ingresso',
      rows: second,
      sentence: text(
        'La colonna «Data ingresso» contiene una data esistente nel formato del contratto.',
        'The column “Data ingresso” holds a date that exists, in the contract’s form.',
      ),
    },
    {
      severity: 'warn',
      code: 'missing-with-other',
      column: 'Motivo uscita',
      rows: warned ?? 0,
      sentence: text(
        'Se c’è «Data uscita», c’è anche «Motivo uscita».',
        'Where there is “Data uscita” there is “Motivo uscita”, too.',
      ),
    },
  ].filter(({ rows }) => rows > 0);
}

export function remarksOf({ status }: Pick<FixtureDelivery, 'status'>): readonly object[] {
  return status === 'held'
    ? [
        {
          code: 'unexpected-column',
          column: 'Note',
          sentence: text(
            'La colonna «Note» non è nel contratto e non viene letta.',
            'The column “Note” is not in the contract and is not read.',
          ),
        },
      ]
    : [];
}
