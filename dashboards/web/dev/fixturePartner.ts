import { reasonsOf, remarksOf, type FixtureDelivery } from './fixtureDeliveries';
import { calendarOf, feedOf, feeds, text, timelinessOf, type FixtureFeed } from './fixtureFeeds';
import type { FixtureAnswer, FixtureRequest } from './fixtureService';

type Check = Readonly<Record<string, unknown>> & { readonly feed: string; readonly state: string };

type Value = readonly [code: string, it: string, en: string];

function allowedOf(values: readonly Value[], takesNames: boolean) {
  const named = values.map(([code, it, en]) => ({ code, name: text(it, en) }));
  return { severity: 'reject', list: null, takesNames, total: values.length, values: named };
}

function column(
  header: string,
  marks: string,
  example: string,
  forms: readonly object[] = [text('testo', 'text')],
  allowed: object | null = null,
) {
  const required = marks.includes('r');
  const filled = text(
    `La colonna «${header}» è compilata.`,
    `The column “${header}” is filled in.`,
  );
  return {
    name: header.toLowerCase(),
    header,
    type: 'string',
    required,
    key: marks.includes('k'),
    identifier: marks.includes('i'),
    description: text(`Che cosa contiene «${header}».`, `What “${header}” holds.`),
    example,
    forms,
    allowed,
    rules: required
      ? [{ code: 'missing-value', severity: 'reject', name: filled, explanation: filled }]
      : [],
  };
}

const dates = [text('data: gg/mm/aaaa', 'date: dd/mm/yyyy'), text('aaaa-mm-gg', 'yyyy-mm-dd')];
const reasons: readonly Value[] = [
  ['01', 'Trasferimento in altro CAS', 'Moved to another CAS'],
  ['02', 'Trasferimento in SAI', 'Moved to SAI'],
  ['03', 'Uscita volontaria', 'Left of one’s own will'],
  ['04', 'Fine misura', 'End of the measure'],
  ['05', 'Inserimento abitativo', 'Housing'],
  ['06', 'Allontanamento', 'Went away'],
  ['07', 'Decesso', 'Death'],
];
const sexes: readonly Value[] = ['M', 'F', 'X'].map((code) => [code, code, code]);

const columns = [
  column('ID ospite', 'rk', 'OSP004711'),
  column('Cognome', 'ri', 'DIALLO'),
  column('Sesso', '', 'F', undefined, allowedOf(sexes, false)),
  column('Comune centro', 'r', 'A285'),
  column('Data ingresso', 'rk', '10/01/2022', dates),
  column('Motivo uscita', '', '01', undefined, allowedOf(reasons, true)),
];

function contractOf(feed: FixtureFeed) {
  return {
    version: '1.0.0',
    format: {
      kind: feed.format,
      delimiter: feed.format === 'csv' ? ',' : null,
      encodings: feed.format === 'csv' ? ['utf-8'] : [],
      decimalSeparator: '.',
    },
    recordTypes: [{ name: 'stay', place: null, columns }],
    sla: {
      frequencyDays: feed.days,
      graceDays: feed.grace,
      expectedRejectShare: 0.05,
      minimumRows: 1,
      maximumRows: 50_000_000,
    },
  };
}

function entryOf(feed: FixtureFeed, deliveries: readonly FixtureDelivery[]) {
  const own = deliveries.filter((delivery) => delivery.feed === feed.feed);
  return {
    feed: feed.feed,
    title: text(feed.it, feed.en),
    purpose: text(
      'Una riga per ospite, centro e giorno di ingresso, per contare presenti e giorni di permanenza. Dati inventati.',
      'One row per guest, centre and day of entry, to count presences and days of stay. Invented data.',
    ),
    contractVersion: '1.0.0',
    mode: feed.mode,
    byFile: feed.byFile,
    timeliness: timelinessOf(feed),
    calendar: calendarOf(feed),
    lastDelivery: own[0] ?? null,
    punctuality: { deliveries: own.length, onTime: Math.floor(own.length * 0.8) },
  };
}

const problems = [
  {
    severity: 'reject',
    recordType: 'stay',
    code: 'missing-value',
    column: 'Comune centro',
    sentence: text(
      'La colonna «Comune centro» è vuota, ma è obbligatoria. Scrivere il valore.',
      'The column “Comune centro” is blank, but it is required. Write the value.',
    ),
    rows: 30,
    places: [4, 7, 9, 10, 11, 12, 25, 40, 41, 118].map((line) => ({ line, item: 0 })),
  },
  {
    severity: 'reject',
    recordType: 'stay',
    code: 'not-a-date',
    column: 'Data ingresso',
    sentence: text(
      'La colonna «Data ingresso» vuole una data esistente scritta come gg/mm/aaaa; il valore ha la forma «99-99-99».',
      'The column “Data ingresso” wants a date that exists, written as dd/mm/yyyy; the value has the form “99-99-99”.',
    ),
    rows: 12,
    places: Array.from({ length: 12 }, (_, index) => ({ line: 300 + index, item: 0 })),
  },
  {
    severity: 'warn',
    recordType: 'stay',
    code: 'missing-with-other',
    column: 'Motivo uscita',
    sentence: text(
      'C’è «Data uscita» ma manca «Motivo uscita».',
      'There is “Data uscita”, but “Motivo uscita” is missing.',
    ),
    rows: 1,
    places: [{ line: 77, item: 0 }],
  },
];

const shrunk = {
  code: 'volume-shrunk',
  column: '',
  sentence: text(
    'La consegna completa ha 12 righe, quella precedente ne aveva 1200: tutte le altre sarebbero chiuse.',
    'The full delivery has 12 rows, the one before had 1200: all others would be closed.',
  ),
};

/** The name of the file decides what the check finds. */
function checkOf(id: string, feed: string, fileName: string, byteCount: number): Check {
  const isRefused = fileName.includes('rifiutato');
  const isKnown = fileName.includes('noto');
  const isFine = fileName.includes('giusto') || isRefused || isKnown;
  return {
    id,
    feed,
    fileName,
    byteCount,
    checkedAt: '2026-11-26T08:10:00Z',
    expiresAt: '2026-11-26T20:10:00Z',
    state: isRefused ? 'dropped' : 'checked',
    deliveredAt: null,
    isFine: isFine && !isRefused,
    isDeliverable: !isRefused && !isKnown,
    isKnown,
    waitsFor: fileName.includes('corto') ? shrunk : null,
    correctionOf: null,
    refusals: isRefused
      ? [
          {
            code: 'missing-column',
            column: 'ID ospite',
            sentence: text(
              'Manca la colonna «ID ospite». Aggiungerla con questa intestazione esatta nella prima riga.',
              'The column “ID ospite” is missing. Add it with this very heading in the first row.',
            ),
          },
        ]
      : [],
    remarks: isFine ? [] : remarksOf({ status: 'held' }),
    counts: isFine
      ? { read: 1200, accepted: 1200, rejected: 0, duplicate: 0 }
      : { read: 1200, accepted: 1155, rejected: 42, duplicate: 3 },
    problems: isFine ? [] : problems,
  };
}

/** The start of an empty archive: enough for a browser to save. */
const workbook = new Uint8Array([0x50, 0x4b, 0x05, 0x06, ...new Array<number>(18).fill(0)]);

interface Waiting {
  readonly feed: string;
  readonly fileName: unknown;
  readonly byteCount: unknown;
  readonly deliveredAt: string;
}

/** What the partner's side remembers. */
interface Memory {
  readonly deliveries: readonly FixtureDelivery[];
  readonly checks: Map<string, Check>;
  readonly waiting: Waiting[];
}

const missing: FixtureAnswer = { status: 404, body: { status: 404, title: 'Not found' } };

function feedAnswer(feed: FixtureFeed, { deliveries, waiting }: Memory): FixtureAnswer {
  const own = deliveries.filter((delivery) => delivery.feed === feed.feed);
  const body = {
    entry: entryOf(feed, deliveries),
    contract: contractOf(feed),
    deliveries: own.map((delivery) => ({
      delivery,
      reasons: reasonsOf(delivery),
      remarks: remarksOf(delivery),
      correctable: feed.byFile ? (delivery.rejected ?? 0) : 0,
    })),
    waiting: waiting.filter((file) => file.feed === feed.feed),
  };
  return { status: 200, body };
}

function check(
  { headers, bytes }: FixtureRequest,
  feed: string,
  { checks }: Memory,
): FixtureAnswer {
  const id = `c${checks.size + 1}`;
  const fileName = decodeURIComponent(headers['x-file-name'] ?? 'file.csv');
  const answer = checkOf(id, feed, fileName, bytes);
  checks.set(id, answer);
  return { status: 201, body: answer };
}

function deliver(id: string, found: Check, { checks, waiting }: Memory): FixtureAnswer {
  const deliveredAt = '2026-11-26T08:20:00Z';
  const now = { state: 'delivered', deliveredAt, isKnown: true, isDeliverable: false };
  const delivered = { ...found, ...now };
  checks.set(id, delivered);
  const { feed, fileName, byteCount } = found;
  waiting.push({ feed, fileName, byteCount, deliveredAt });
  return { status: 200, body: delivered };
}

function ofCheck(method: string, id: string, part: string, memory: Memory): FixtureAnswer {
  const found = memory.checks.get(id);
  if (found === undefined) return missing;
  if (part === 'workbook') return { status: 200, file: workbook, fileName: 'copia.xlsx' };
  if (part === 'delivery') return deliver(id, found, memory);
  if (method !== 'DELETE') return { status: 200, body: found };
  memory.checks.set(id, { ...found, state: 'dropped', isDeliverable: false });
  return { status: 204 };
}

function ofFeed(request: FixtureRequest, name: string, part: string, memory: Memory) {
  const feed = feedOf(name);
  if (feed === undefined) return missing;
  if (part === 'template') return { status: 200, file: workbook, fileName: `${name}.xlsx` };
  return part === 'checks' ? check(request, name, memory) : feedAnswer(feed, memory);
}

/** The partner's side of the invented service. */
export function partnerSide(deliveries: readonly FixtureDelivery[]) {
  const memory: Memory = { deliveries, checks: new Map(), waiting: [] };
  return (request: FixtureRequest, partner: string): FixtureAnswer => {
    const [kind = '', name = '', part = ''] = request.address.pathname.split('/').slice(3);
    if (kind === 'checks') return ofCheck(request.method, name, part, memory);
    if (kind === 'deliveries') return { status: 200, file: workbook, fileName: 'correzioni.xlsx' };
    const own = feeds.filter((feed) => feed.partner === partner);
    if (name === '') {
      const entries = own.map((feed) => entryOf(feed, deliveries));
      const named = { code: partner, name: 'Consorzio NOVA' };
      return { status: 200, body: { partner: named, feeds: entries } };
    }
    return own.some(({ feed }) => feed === name) ? ofFeed(request, name, part, memory) : missing;
  };
}
