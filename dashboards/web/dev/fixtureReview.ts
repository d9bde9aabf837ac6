import { number, objectOf, string } from '../src/json';
import type { FixtureAnswer, FixtureRequest } from './fixtureService';

interface Word {
  readonly key: number;
  readonly verdict: string;
  readonly step: string;
  readonly who: string;
}

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly isJoined: boolean;
  readonly words: Word[];
}

const text = (it: string) => ({ it, en: it });
const record = (digit: string) => digit.repeat(32);

const feedOf: Readonly<Record<string, string>> = {
  [record('1')]: 'nova-stays',
  [record('2')]: 'polo-desk',
  [record('3')]: 'etnie-sessions',
  [record('4')]: 'polo-desk',
};

const feeds = [
  { feed: 'nova-stays', title: text('Presenze'), partner: 'Consorzio NOVA' },
  { feed: 'polo-desk', title: text('Sportello'), partner: 'Polo Sociale, sportello' },
  { feed: 'etnie-sessions', title: text('Sedute'), partner: 'Etnie APS' },
];

function heldOf({ words }: Pair): string {
  return words.find(({ step }) => step === 'said' || step === 'confirmed')?.verdict ?? 'undone';
}

function isWaiting(pair: Pair): boolean {
  return !pair.isJoined && ['undone', 'postponed'].includes(heldOf(pair));
}

function waiting(pair: Pair) {
  return {
    recordA: pair.a,
    recordB: pair.b,
    feedA: feedOf[pair.a],
    feedB: feedOf[pair.b],
    weight: pair.b === record('2') ? 5.3 : -0.4,
    hold: pair.b === record('2') ? 'births-differ' : 'none',
    effect: 1,
    isPostponed: heldOf(pair) === 'postponed',
  };
}

function wordOf({ key, verdict, step, who }: Word, by: string) {
  return { key, verdict, step, by: who, isOwn: who === by, at: '2026-11-25T08:30:00Z' };
}

function standing(pair: Pair, by: string) {
  const history = pair.words.map((word) => wordOf(word, by));
  const [last] = history;
  const proposal = last?.step === 'proposed' ? last : null;
  return { last: last?.key ?? 0, held: heldOf(pair), proposal, history };
}

function opened(pair: Pair, by: string) {
  const said = (value: string, name: string | null = null) => [
    { value, name: name === null ? null : text(name) },
  ];
  const other = { record: record('4'), feed: 'polo-desk' };
  const side = (key: string) => ({
    record: key,
    feed: feedOf[key],
    others: key === record('1') && !pair.isJoined ? [other] : [],
  });
  return {
    left: side(pair.a),
    right: side(pair.b),
    waiting: pair.isJoined ? null : waiting(pair),
    isJoined: pair.isJoined,
    values: [
      { name: 'surname', left: said('Inventato'), right: said('INVENTATTO') },
      { name: 'given-name', left: said('Ada'), right: said('Ada') },
      { name: 'birth-date', left: said('1994-03-12'), right: said('1971-11-30') },
      { name: 'citizenship', left: said('NGA', 'Nigeria'), right: [] },
    ],
    explanation: {
      prior: -9,
      total: 5.3,
      hold: 'births-differ',
      steps: [
        { comparison: 'surname', level: 'near', weight: 7.1, sum: -1.9 },
        { comparison: 'given-name', level: 'same', weight: 11.3, sum: 9.4 },
        { comparison: 'birth-date', level: 'different', weight: -4.1, sum: 5.3 },
        { comparison: 'citizenship', level: 'nothing-to-compare', weight: 0, sum: 5.3 },
      ],
    },
    standing: standing(pair, by),
  };
}

function refused(code: string): FixtureAnswer {
  return { status: 409, body: { type: `urn:sprint:problem:${code}`, status: 409 } };
}

function stepOf({ words, isJoined }: Pair, verdict: string, by: string): string {
  const [last] = words;
  if (verdict === 'withdrawn') return 'withdrawn';
  if (last?.step === 'proposed' && last.verdict === verdict) {
    return last.who === by ? 'own' : 'confirmed';
  }
  return isJoined && verdict !== 'same' ? 'proposed' : 'said';
}

const parseSaid = objectOf((read) => ({
  verdict: read('verdict', string),
  seen: read('seen', number),
}));

function decide(pair: Pair, body: string, by: string): FixtureAnswer {
  const { verdict, seen } = parseSaid(JSON.parse(body), '');
  const last = pair.words[0]?.key ?? 0;
  if (seen !== last) return refused('decided-meanwhile');
  const step = stepOf(pair, verdict, by);
  if (step === 'own') return refused('needs-another-person');
  const kept = step === 'withdrawn' ? (pair.words[0]?.verdict ?? verdict) : verdict;
  pair.words.unshift({ key: last + 1, verdict: kept, step, who: by });
  return { status: 200, body: { step, standing: standing(pair, by) } };
}

function decided(pairs: readonly Pair[], address: URL, by: string) {
  const isOpen = address.searchParams.get('open') === 'true';
  const decisions = pairs.flatMap((pair) => {
    const [last] = pair.words;
    if (last === undefined || (isOpen && last.step !== 'proposed')) return [];
    const { recordA, recordB, feedA, feedB } = waiting(pair);
    const shown = { recordA, recordB, feedA, feedB, isJoined: pair.isJoined };
    return [{ ...shown, ...wordOf(last, by), held: heldOf(pair) }];
  });
  return { decisions, next: null };
}

function list(pairs: readonly Pair[], address: URL) {
  const all = pairs.filter(isWaiting).map(waiting);
  const hold = address.searchParams.get('hold');
  const found = all
    .filter((pair) => hold === null || pair.hold === hold)
    .sort((one, other) => Number(one.isPostponed) - Number(other.isPostponed));
  const toConfirm = pairs.filter(({ words }) => words[0]?.step === 'proposed').length;
  const counts = { found: found.length, waiting: all.length, toConfirm, next: null };
  return { pairs: found, ...counts, feeds };
}

/** What reviewers see and say; who asks is told with each request. */
export function reviewSide() {
  const pairs: readonly Pair[] = [
    { a: record('1'), b: record('2'), isJoined: false, words: [] },
    { a: record('1'), b: record('3'), isJoined: false, words: [] },
    { a: record('1'), b: record('4'), isJoined: true, words: [] },
  ];
  return ({ address, text: body }: FixtureRequest, by: string): FixtureAnswer => {
    const { pathname } = address;
    if (pathname === '/v1/link-decisions') {
      return { status: 200, body: decided(pairs, address, by) };
    }
    if (pathname === '/v1/link-pairs') return { status: 200, body: list(pairs, address) };
    const [, a, b, decision] = /^\/v1\/link-pairs\/(\w+)\/(\w+)(\/decision)?$/.exec(pathname) ?? [];
    const pair = pairs.find((one) => one.a === a && one.b === b);
    if (pair === undefined) return { status: 404, body: { status: 404, title: 'Not found' } };
    return decision === undefined
      ? { status: 200, body: opened(pair, by) }
      : decide(pair, body, by);
  };
}
