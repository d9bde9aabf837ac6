import { parseText, type Text } from '../i18n/text';
import { day, nullable, number, objectOf, oneOf, string, type Parser } from '../json';

export const statuses = [
  'received',
  'landed',
  'conformed',
  'published',
  'held',
  'refused',
  'unreadable',
] as const;
export type Status = (typeof statuses)[number];

const decisions = ['accept', 'refuse'] as const;
export type Choice = (typeof decisions)[number];

/** What somebody decided about a delivery that was held. */
export interface Decision {
  readonly decision: Choice;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** The rows of a delivery by what became of them; null while it is not known. */
export interface RowCounts {
  readonly read: number | null;
  readonly accepted: number | null;
  readonly rejected: number | null;
  readonly duplicate: number | null;
}

/** One file of a feed, and how far it came. */
export interface Delivery extends RowCounts {
  readonly key: string;
  readonly id: string;
  readonly feed: string;
  readonly fileName: string;
  readonly byteCount: number;
  readonly receivedAt: string;
  readonly contractVersion: string;
  readonly kind: 'incremental' | 'full-snapshot' | 'correction';
  readonly status: Status;
  readonly problem: { readonly code: string; readonly sentence: Text } | null;
  readonly warned: number | null;
  readonly closed: number | null;
  readonly coversFrom: string | null;
  readonly coversTo: string | null;
  readonly decision: Decision | null;
}

const severities = ['reject', 'warn'] as const;
export type Severity = (typeof severities)[number];

/** A rule that rows of a delivery broke. */
export interface Reason {
  readonly severity: Severity;
  readonly code: string;
  readonly column: string;
  readonly rows: number;
  readonly sentence: Text;
}

/** Something to say of a delivery as a whole or of one row. */
export interface Finding {
  readonly code: string;
  readonly column: string;
  readonly sentence: Text;
}

export const parseSeverity = oneOf(...severities);

const parseDecision: Parser<Decision> = objectOf((read) => ({
  decision: read('decision', oneOf(...decisions)),
  reason: read('reason', string),
  by: read('by', string),
  at: read('at', string),
}));

const parseProblem = objectOf((read) => ({
  code: read('code', string),
  sentence: read('sentence', parseText),
}));

export const parseDelivery: Parser<Delivery> = objectOf((read) => ({
  key: read('key', string),
  id: read('id', string),
  feed: read('feed', string),
  fileName: read('fileName', string),
  byteCount: read('byteCount', number),
  receivedAt: read('receivedAt', string),
  contractVersion: read('contractVersion', string),
  kind: read('kind', oneOf('incremental', 'full-snapshot', 'correction')),
  status: read('status', oneOf(...statuses)),
  problem: read('problem', nullable(parseProblem)),
  read: read('read', nullable(number)),
  accepted: read('accepted', nullable(number)),
  rejected: read('rejected', nullable(number)),
  duplicate: read('duplicate', nullable(number)),
  warned: read('warned', nullable(number)),
  closed: read('closed', nullable(number)),
  coversFrom: read('coversFrom', nullable(day)),
  coversTo: read('coversTo', nullable(day)),
  decision: read('decision', nullable(parseDecision)),
}));

export const parseReason: Parser<Reason> = objectOf((read) => ({
  severity: read('severity', parseSeverity),
  code: read('code', string),
  column: read('column', string),
  rows: read('rows', number),
  sentence: read('sentence', parseText),
}));

export const parseFinding: Parser<Finding> = objectOf((read) => ({
  code: read('code', string),
  column: read('column', string),
  sentence: read('sentence', parseText),
}));

/** A held delivery that nobody has decided about yet. */
export function isWaiting({ status, decision }: Delivery): boolean {
  return status === 'held' && decision === null;
}
