import { formatNumber } from '../i18n/format';
import type { Words } from '../i18n/i18n';
import type {
  ComparedValue,
  Explanation,
  Hold,
  OpenedPair,
  SaidValue,
  Saying,
  WaitingPair,
} from './pairs';

/** How well two values agree. */
export type Tone = 'equal' | 'similar' | 'different' | 'missing';

/** How two values can agree, as the linking tells it. */
const levels = {
  same: 'equal',
  shared: 'equal',
  'sounds-alike': 'similar',
  near: 'similar',
  part: 'similar',
  similar: 'similar',
  'day-and-month-swapped': 'similar',
  'one-digit': 'similar',
  'other-year': 'similar',
  'same-year-unknown-day': 'similar',
  'same-year-one-day-unknown': 'similar',
  'same-year': 'different',
  different: 'different',
  'nothing-to-compare': 'missing',
  straight: 'equal',
  swapped: 'similar',
} as const satisfies Readonly<Record<string, Tone>>;

export type Level = keyof typeof levels;

function levelOf(name: string): Level | undefined {
  return Object.keys(levels).find((level): level is Level => level === name);
}

/** What is compared. */
const comparisons = [
  'surname',
  'given-name',
  'order-of-names',
  'birth-date',
  'sex',
  'citizenship',
  'municipality',
  'phone',
  'tax-code',
  'provisional-code',
  'cui',
  'permit-number',
] as const;

export function comparisonName(name: string, { t }: Words): string {
  const known = comparisons.find((comparison) => comparison === name);
  return known === undefined ? name : t(`review.comparison.${known}`);
}

export function levelName(name: string, { t }: Words): string {
  const level = levelOf(name);
  return level === undefined ? name : t(`review.level.${level}`);
}

/** A thing that is compared: what both say of it and how well that agrees. */
export interface ComparedRow extends ComparedValue {
  readonly level: string;
  readonly tone: Tone;
}

/** Where nobody compared them, only the same is told from the different. */
function plainLevel({ left, right }: ComparedValue): Level {
  if (left.length === 0 || right.length === 0) return 'nothing-to-compare';
  const known = new Set(left.map(({ value }) => value.toLowerCase()));
  return right.some(({ value }) => known.has(value.toLowerCase())) ? 'same' : 'different';
}

export function comparedRows({ values, explanation }: OpenedPair): readonly ComparedRow[] {
  return values.map((value) => {
    const step = explanation?.steps.find(({ comparison }) => comparison === value.name);
    const level = step?.level ?? plainLevel(value);
    const known = levelOf(level);
    return { ...value, level, tone: known === undefined ? 'missing' : levels[known] };
  });
}

/** Whether given name and surname were compared crosswise. */
export function areNamesSwapped({ explanation }: OpenedPair): boolean {
  return explanation?.steps.some(({ level }) => level === 'swapped') === true;
}

/** In bits: beyond this odds are not told more exactly. */
export type Most = 10 | 20;

/** As people say it: a thousand, a million. */
const most = { 10: 1000, 20: 1_000_000 } as const;

/** How many to one, such as 40; two leading digits are enough. */
function toOne(bits: number): number {
  const times = 2 ** Math.abs(bits);
  const unit = times < 20 ? 1 : 10 ** (Math.floor(Math.log10(times)) - 1);
  return Math.round(times / unit) * unit;
}

/** Odds as a ratio: 40 to 1. */
export function oddsText(bits: number, { t, language }: Words, upTo: Most = 10): string {
  if (Math.abs(bits) >= upTo) {
    const number = formatNumber(most[upTo], language);
    return bits > 0 ? t('review.odds.more', { number }) : t('review.odds.less', { number });
  }
  const number = formatNumber(toOne(bits), language);
  return bits >= 0 ? t('review.odds.for', { number }) : t('review.odds.against', { number });
}

/** What odds mean, in a sentence. */
export function oddsSentence(bits: number, words: Words): string {
  const odds = oddsText(bits, words);
  if (Math.abs(bits) >= 10) return words.t('review.odds.sentence.sure', { odds });
  if (Math.abs(bits) < 1) return words.t('review.odds.sentence.open', { odds });
  return bits > 0
    ? words.t('review.odds.sentence.for', { odds })
    : words.t('review.odds.sentence.against', { odds });
}

/** How many times likelier or less likely a comparison makes it. */
export function weightText(bits: number, { language }: Words): string {
  const times = toOne(bits);
  if (times === 1) return '×1';
  return `${bits > 0 ? '×' : '÷'}${formatNumber(times, language)}`;
}

/** One bar of the waterfall. */
export interface Bar {
  readonly key: string;
  readonly comparison: string;
  readonly level: string;
  readonly weight: number;
  readonly sum: number;
  /** The share of the half width that the bar takes. */
  readonly share: number;
}

/** Rounding to hundredths of a bit is no identifier that decides. */
const rounding = 0.2;

/** The bars from the odds before anything is compared to those after all; what says nothing is left out. */
export function barsOf({ prior, steps, total }: Explanation): readonly Bar[] {
  const sum = steps.at(-1)?.sum ?? prior;
  const said = steps.filter(({ level }) => level !== 'nothing-to-compare');
  const all = [
    { comparison: 'prior', level: '', weight: prior, sum: prior },
    ...said,
    ...(Math.abs(total - sum) > rounding
      ? [{ comparison: 'identifier', level: '', weight: total - sum, sum: total }]
      : []),
  ];
  const widest = Math.max(1, ...all.map(({ weight }) => Math.abs(weight)));
  return all.map((bar) => ({ ...bar, key: bar.comparison, share: Math.abs(bar.weight) / widest }));
}

/** What neither or only one of the two says. */
export function silentOf({ steps }: Explanation): readonly string[] {
  return steps
    .filter(
      ({ level, comparison }) => level === 'nothing-to-compare' && comparison !== 'order-of-names',
    )
    .map(({ comparison }) => comparison);
}

/** In bits: from here on a pair alone would have joined the two. */
const leastLinked = 2;

/** Why a pair waits; one that is likely enough waits because other records speak against it. */
export function reasonOf({ hold, weight }: Pick<WaitingPair, 'hold' | 'weight'>): Reason {
  if (hold !== 'none') return hold;
  return weight >= leastLinked ? 'others-against' : 'unsure';
}

export type Reason = Exclude<Hold, 'none'> | 'others-against' | 'unsure';

/** What may be said of a pair as it stands, in the order of its buttons. */
export function sayingsOf({ standing, isJoined }: OpenedPair): readonly Saying[] {
  const { proposal, held } = standing;
  if (proposal !== null) return proposal.isOwn ? ['withdrawn'] : [proposal.verdict, 'withdrawn'];
  if (held === 'same') return isJoined ? ['different', 'undone'] : ['undone'];
  if (held === 'different' || held === 'unknown') return ['undone'];
  return isJoined ? ['same', 'different'] : ['same', 'different', 'unknown', 'postponed'];
}

/** Whether a word would part what is joined, which takes two persons. */
export function parts(saying: Saying, { standing, isJoined }: OpenedPair): boolean {
  if (!isJoined || standing.proposal !== null) return false;
  return saying === 'different' || (standing.held === 'same' && saying === 'undone');
}

/** A text cut into what both share at its ends and what differs between. */
export interface Cut {
  readonly start: string;
  readonly middle: string;
  readonly end: string;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1;
  return length;
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) {
    length += 1;
  }
  return length;
}

/** Where a text differs from another; small and capital letters are the same. */
export function cut(text: string, other: string): Cut {
  const a = text.toLowerCase();
  const b = other.toLowerCase();
  const start = sharedStart(a, b);
  const end = text.length - sharedEnd(a.slice(start), b.slice(start));
  return { start: text.slice(0, start), middle: text.slice(start, end), end: text.slice(end) };
}

/** A value for people: codes by their name, dates in the order of the language. */
export function valueText(name: string, { value, name: meaning }: SaidValue, words: Words): string {
  if (meaning !== null) return meaning[words.language];
  if (name === 'sex' && (value === 'F' || value === 'M')) return words.t(`review.sex.${value}`);
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  return name === 'birth-date' && year !== undefined
    ? `${day ?? ''}/${month ?? ''}/${year}`
    : value;
}

/** The partner that a register belongs to, without what explains its name. */
export function shortPartner(partner: string): string {
  return partner.split(',')[0] ?? partner;
}
