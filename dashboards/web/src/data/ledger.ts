import { parseText, type Text } from '../i18n/text';
import { boolean, listOf, mapOf, nullable, number, objectOf, string, type Parser } from '../json';

interface Parts {
  readonly accepted: number;
  readonly rejected: number;
  readonly duplicate: number;
}

/** What the ledger counts for a feed, or for all of them. */
export interface LedgerLine extends Parts {
  readonly deliveries: number;
  readonly byStatus: Readonly<Record<string, number>>;
  readonly read: number;
  readonly warned: number;
  readonly closed: number;
  /** The rejected rows that are kept with their reasons. */
  readonly rejectedRows: number;
  /** Rows that were erased because their person asked for it; they stay in the sums. */
  readonly erasedAccepted: number;
  readonly erasedRejected: number;
  /** The same rows, counted by kind of record. */
  readonly byKind: Parts;
  readonly addsUp: boolean;
}

export interface LedgerFeed extends LedgerLine {
  readonly feed: string;
  readonly title: Text;
  readonly partner: string;
}

export interface Ledger {
  readonly total: LedgerLine;
  readonly feeds: readonly LedgerFeed[];
  readonly lastRun: {
    readonly startedAt: string;
    readonly endedAt: string | null;
    readonly state: string;
  } | null;
}

const parseParts: Parser<Parts> = objectOf((read) => ({
  accepted: read('accepted', number),
  rejected: read('rejected', number),
  duplicate: read('duplicate', number),
}));

const parseLine: Parser<LedgerLine> = objectOf((read) => ({
  deliveries: read('deliveries', number),
  byStatus: read('byStatus', mapOf(number)),
  read: read('read', number),
  accepted: read('accepted', number),
  rejected: read('rejected', number),
  duplicate: read('duplicate', number),
  warned: read('warned', number),
  closed: read('closed', number),
  rejectedRows: read('rejectedRows', number),
  erasedAccepted: read('erasedAccepted', number),
  erasedRejected: read('erasedRejected', number),
  byKind: read('byKind', parseParts),
  addsUp: read('addsUp', boolean),
}));

const parseNamed = objectOf((read) => ({
  feed: read('feed', string),
  title: read('title', parseText),
  partner: read('partner', string),
}));

const parseRun = objectOf((read) => ({
  startedAt: read('startedAt', string),
  endedAt: read('endedAt', nullable(string)),
  state: read('state', string),
}));

export const parseLedger: Parser<Ledger> = objectOf((read) => ({
  total: read('total', parseLine),
  feeds: read(
    'feeds',
    listOf((value, path) => ({ ...parseLine(value, path), ...parseNamed(value, path) })),
  ),
  lastRun: read('lastRun', nullable(parseRun)),
}));

/** One thing that ought to be the same counted in two ways. */
export interface LedgerCheck {
  readonly what: 'sum' | 'rejectedRows' | 'byKind';
  readonly expected: number;
  readonly found: number;
}

function sumOf({ accepted, rejected, duplicate }: Parts): number {
  return accepted + rejected + duplicate;
}

/** What is counted twice, and both counts. */
export function checksOf(line: LedgerLine): readonly LedgerCheck[] {
  return [
    { what: 'sum', expected: line.read, found: sumOf(line) },
    {
      what: 'rejectedRows',
      expected: line.rejected,
      found: line.rejectedRows + line.erasedRejected,
    },
    { what: 'byKind', expected: sumOf(line), found: sumOf(line.byKind) },
  ];
}

/** The sum is made here once more: a line adds up only when both sides say so. */
export function addsUp(line: LedgerLine): boolean {
  return line.addsUp && line.read === sumOf(line);
}

/** What does not add up, or nothing. */
export function differencesOf(line: LedgerLine): readonly LedgerCheck[] {
  if (addsUp(line)) return [];
  return checksOf(line).filter(({ expected, found }) => expected !== found);
}
