import { parseFinding, parseSeverity, type Finding, type Severity } from '../delivery/delivery';
import { bySeverity, counted } from '../delivery/sentences';
import { formatNumber } from '../i18n/format';
import type { Words } from '../i18n/i18n';
import { parseText, type Text } from '../i18n/text';
import { boolean, listOf, nullable, number, objectOf, oneOf, string, type Parser } from '../json';

/** What is wrong in many rows in the same way, with the first of their places. */
export interface CheckProblem {
  readonly severity: Severity;
  readonly recordType: string;
  readonly code: string;
  /** The column as the partner writes it, or empty. */
  readonly column: string;
  /** What is wrong and how to mend it. */
  readonly sentence: Text;
  readonly rows: number;
  readonly places: readonly { readonly line: number; readonly item: number }[];
}

/** What the check of an uploaded file found; nothing has been delivered by it. */
export interface Check {
  readonly id: string;
  readonly feed: string;
  readonly fileName: string;
  readonly byteCount: number;
  readonly checkedAt: string;
  readonly expiresAt: string;
  /** A file that cannot be delivered is dropped at once. */
  readonly state: 'checked' | 'delivered' | 'dropped';
  readonly deliveredAt: string | null;
  readonly isFine: boolean;
  readonly isDeliverable: boolean;
  /** Whether these very bytes have come before. */
  readonly isKnown: boolean;
  readonly correctionOf: { readonly key: string; readonly fileName: string } | null;
  readonly refusals: readonly Finding[];
  readonly remarks: readonly Finding[];
  readonly counts: {
    readonly read: number;
    readonly accepted: number;
    readonly rejected: number;
    readonly duplicate: number;
  };
  readonly problems: readonly CheckProblem[];
  /** Why a delivery of the file would wait for somebody's decision. */
  readonly waitsFor: Finding | null;
}

const parsePlace = objectOf((read) => ({ line: read('line', number), item: read('item', number) }));

const parseProblem: Parser<CheckProblem> = objectOf((read) => ({
  severity: read('severity', parseSeverity),
  recordType: read('recordType', string),
  code: read('code', string),
  column: read('column', string),
  sentence: read('sentence', parseText),
  rows: read('rows', number),
  places: read('places', listOf(parsePlace)),
}));

const parseCounts = objectOf((read) => ({
  read: read('read', number),
  accepted: read('accepted', number),
  rejected: read('rejected', number),
  duplicate: read('duplicate', number),
}));

const parseCorrected = objectOf((read) => ({
  key: read('key', string),
  fileName: read('fileName', string),
}));

export const parseCheck: Parser<Check> = objectOf((read) => ({
  id: read('id', string),
  feed: read('feed', string),
  fileName: read('fileName', string),
  byteCount: read('byteCount', number),
  checkedAt: read('checkedAt', string),
  expiresAt: read('expiresAt', string),
  state: read('state', oneOf('checked', 'delivered', 'dropped')),
  deliveredAt: read('deliveredAt', nullable(string)),
  isFine: read('isFine', boolean),
  isDeliverable: read('isDeliverable', boolean),
  isKnown: read('isKnown', boolean),
  correctionOf: read('correctionOf', nullable(parseCorrected)),
  refusals: read('refusals', listOf(parseFinding)),
  remarks: read('remarks', listOf(parseFinding)),
  counts: read('counts', parseCounts),
  problems: read('problems', listOf(parseProblem)),
  waitsFor: read('waitsFor', nullable(parseFinding)),
}));

export type Tone = 'good' | 'wait' | 'bad';

/** Whether the file came before; one that was delivered from here is known ever after. */
export function isRepeated({ isKnown, state }: Check): boolean {
  return isKnown && state === 'checked';
}

/** The check in one sentence. */
export function headlineOf(check: Check, words: Words): { tone: Tone; sentence: string } {
  const { t, language } = words;
  const { read, rejected } = check.counts;
  if (check.refusals.length > 0) return { tone: 'bad', sentence: t('partner.headline.refused') };
  if (isRepeated(check)) return { tone: 'wait', sentence: t('partner.headline.known') };
  if (rejected > 0) {
    const total = formatNumber(read, language);
    const sentence = t('partner.headline.rejected', { ...counted(rejected, words), total });
    return { tone: 'wait', sentence };
  }
  const warned = check.problems.length > 0 || check.remarks.length > 0;
  return {
    tone: 'good',
    sentence: t(warned ? 'partner.headline.warned' : 'partner.headline.fine'),
  };
}

/** Line numbers as a person writes them, each once: 4, 7, 9–12. */
export function linesText(places: CheckProblem['places'], language: Words['language']): string {
  const lines = [...new Set(places.map(({ line }) => line))].sort((a, b) => a - b);
  const runs: { first: number; last: number }[] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run !== undefined && line === run.last + 1) run.last = line;
    else runs.push({ first: line, last: line });
  }
  const shown = (line: number) => formatNumber(line, language);
  return runs
    .map(({ first, last }) => {
      if (first === last) return shown(first);
      return `${shown(first)}${last === first + 1 ? ', ' : '–'}${shown(last)}`;
    })
    .join(', ');
}

/** Where a problem stands: its rows, as far as they were told. */
export function placesText({ places, rows }: CheckProblem, words: Words): string {
  const { t, language } = words;
  const lines = new Set(places.map(({ line }) => line)).size;
  const list = t('partner.lines', { count: lines, list: linesText(places, language) });
  const more = rows - places.length;
  return more > 0 ? `${list} ${t('partner.moreLines', counted(more, words))}` : list;
}

/** Problems of one severity, the most frequent first. */
export function problemsOf(check: Check, severity: Severity): readonly CheckProblem[] {
  return bySeverity(check.problems).filter((problem) => problem.severity === severity);
}

/** What delivering would do. */
export function consequences(check: Check, mode: string | null, words: Words): readonly string[] {
  const { t } = words;
  const { accepted, rejected, duplicate } = check.counts;
  return [
    t('partner.consequence.accepted', counted(accepted, words)),
    rejected > 0 ? t('partner.consequence.rejected', counted(rejected, words)) : null,
    duplicate > 0 ? t('partner.consequence.duplicate', counted(duplicate, words)) : null,
    mode === 'full-snapshot' && check.correctionOf === null
      ? t('partner.consequence.snapshot')
      : null,
  ].flatMap((sentence) => (sentence === null ? [] : [sentence]));
}
