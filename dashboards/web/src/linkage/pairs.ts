import { boolean, listOf, nullable, number, objectOf, oneOf, string, type Parser } from '../json';

/** Why the linking left a pair to people. */
export const holds = [
  'none',
  'given-names-differ',
  'births-differ',
  'identifier-of-another',
  'identifiers-disagree',
] as const;
export type Hold = (typeof holds)[number];

export const verdicts = ['same', 'different', 'unknown', 'postponed', 'undone'] as const;
export type Verdict = (typeof verdicts)[number];

/** What can be said of a pair: a verdict, or that a proposal is taken back. */
export type Saying = Verdict | 'withdrawn';

const steps = ['said', 'proposed', 'confirmed', 'withdrawn'] as const;
export type Step = (typeof steps)[number];

interface Named {
  readonly it: string;
  readonly en: string;
}

/** A register, and whose it is. */
export interface LinkFeed {
  readonly feed: string;
  readonly title: Named;
  readonly partner: string;
}

/** Two records that may be one person; weight is the odds in bits. */
export interface WaitingPair {
  readonly recordA: string;
  readonly recordB: string;
  readonly feedA: string;
  readonly feedB: string;
  readonly weight: number;
  readonly hold: Hold;
  readonly isPostponed: boolean;
}

export interface PairPage {
  readonly pairs: readonly WaitingPair[];
  /** How many wait with these filters, and in all. */
  readonly found: number;
  readonly waiting: number;
  readonly toConfirm: number;
  readonly feeds: readonly LinkFeed[];
}

/** A value as a register says it, and what it means if it is a code. */
export interface SaidValue {
  readonly value: string;
  readonly name: Named | null;
}

export interface ComparedValue {
  readonly name: string;
  readonly left: readonly SaidValue[];
  readonly right: readonly SaidValue[];
}

export interface OtherRecord {
  readonly record: string;
  readonly feed: string;
}

export interface Side extends OtherRecord {
  /** The other records of its person. */
  readonly others: readonly OtherRecord[];
}

export interface Comparison {
  readonly comparison: string;
  readonly level: string;
  readonly weight: number;
  readonly sum: number;
}

export interface Explanation {
  readonly prior: number;
  readonly steps: readonly Comparison[];
  readonly total: number;
}

export interface Word {
  readonly key: number;
  readonly verdict: Verdict;
  readonly step: Step;
  readonly by: string;
  readonly isOwn: boolean;
  readonly at: string;
}

export interface Standing {
  /** The number of the last word; what is said next says that this one was seen. */
  readonly last: number;
  readonly held: Verdict;
  readonly proposal: {
    readonly verdict: Verdict;
    readonly by: string;
    readonly isOwn: boolean;
  } | null;
  readonly history: readonly Word[];
}

/** Two records side by side. */
export interface OpenedPair {
  readonly left: Side;
  readonly right: Side;
  readonly waiting: WaitingPair | null;
  /** Whether the two are one person today. */
  readonly isJoined: boolean;
  readonly values: readonly ComparedValue[];
  readonly explanation: Explanation | null;
  readonly standing: Standing;
}

export interface VerdictAnswer {
  readonly step: Step;
  readonly standing: Standing;
}

/** A pair and the last word on it. */
export interface DecidedPair extends Word {
  readonly recordA: string;
  readonly recordB: string;
  readonly feedA: string | null;
  readonly feedB: string | null;
  readonly held: Verdict;
  readonly isJoined: boolean;
}

export interface DecisionPage {
  readonly decisions: readonly DecidedPair[];
  readonly next: number | null;
}

const parseNamed: Parser<Named> = objectOf((read) => ({
  it: read('it', string),
  en: read('en', string),
}));

const parseFeed: Parser<LinkFeed> = objectOf((read) => ({
  feed: read('feed', string),
  title: read('title', parseNamed),
  partner: read('partner', string),
}));

const parseWaiting: Parser<WaitingPair> = objectOf((read) => ({
  recordA: read('recordA', string),
  recordB: read('recordB', string),
  feedA: read('feedA', string),
  feedB: read('feedB', string),
  weight: read('weight', number),
  hold: read('hold', oneOf(...holds)),
  isPostponed: read('isPostponed', boolean),
}));

export const parsePairPage: Parser<PairPage> = objectOf((read) => ({
  pairs: read('pairs', listOf(parseWaiting)),
  found: read('found', number),
  waiting: read('waiting', number),
  toConfirm: read('toConfirm', number),
  feeds: read('feeds', listOf(parseFeed)),
}));

const parseSaid: Parser<SaidValue> = objectOf((read) => ({
  value: read('value', string),
  name: read('name', nullable(parseNamed)),
}));

const parseCompared: Parser<ComparedValue> = objectOf((read) => ({
  name: read('name', string),
  left: read('left', listOf(parseSaid)),
  right: read('right', listOf(parseSaid)),
}));

const parseOther: Parser<OtherRecord> = objectOf((read) => ({
  record: read('record', string),
  feed: read('feed', string),
}));

const parseSide: Parser<Side> = objectOf((read) => ({
  record: read('record', string),
  feed: read('feed', string),
  others: read('others', listOf(parseOther)),
}));

const parseComparison: Parser<Comparison> = objectOf((read) => ({
  comparison: read('comparison', string),
  level: read('level', string),
  weight: read('weight', number),
  sum: read('sum', number),
}));

const parseExplanation: Parser<Explanation> = objectOf((read) => ({
  prior: read('prior', number),
  steps: read('steps', listOf(parseComparison)),
  total: read('total', number),
}));

const parseWord: Parser<Word> = objectOf((read) => ({
  key: read('key', number),
  verdict: read('verdict', oneOf(...verdicts)),
  step: read('step', oneOf(...steps)),
  by: read('by', string),
  isOwn: read('isOwn', boolean),
  at: read('at', string),
}));

const parseStanding: Parser<Standing> = objectOf((read) => ({
  last: read('last', number),
  held: read('held', oneOf(...verdicts)),
  proposal: read(
    'proposal',
    nullable(
      objectOf((proposal) => ({
        verdict: proposal('verdict', oneOf(...verdicts)),
        by: proposal('by', string),
        isOwn: proposal('isOwn', boolean),
      })),
    ),
  ),
  history: read('history', listOf(parseWord)),
}));

export const parseOpenedPair: Parser<OpenedPair> = objectOf((read) => ({
  left: read('left', parseSide),
  right: read('right', parseSide),
  waiting: read('waiting', nullable(parseWaiting)),
  isJoined: read('isJoined', boolean),
  values: read('values', listOf(parseCompared)),
  explanation: read('explanation', nullable(parseExplanation)),
  standing: read('standing', parseStanding),
}));

export const parseVerdictAnswer: Parser<VerdictAnswer> = objectOf((read) => ({
  step: read('step', oneOf(...steps)),
  standing: read('standing', parseStanding),
}));

const parseDecided: Parser<DecidedPair> = (value, path) => ({
  ...parseWord(value, path),
  ...objectOf((read) => ({
    recordA: read('recordA', string),
    recordB: read('recordB', string),
    feedA: read('feedA', nullable(string)),
    feedB: read('feedB', nullable(string)),
    held: read('held', oneOf(...verdicts)),
    isJoined: read('isJoined', boolean),
  }))(value, path),
});

export const parseDecisionPage: Parser<DecisionPage> = objectOf((read) => ({
  decisions: read('decisions', listOf(parseDecided)),
  next: read('next', nullable(number)),
}));
