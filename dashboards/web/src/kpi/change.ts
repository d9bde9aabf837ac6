import { parseEdition, type Edition } from '../edition/edition';
import { parseText, type Text } from '../i18n/text';
import { listOf, nullable, number, objectOf, oneOf, string, type Parser } from '../json';
import { parseMember, type KpiAnswer, type Member } from './figure';

/** Why a figure moved, in the order in which changes are put in place. */
export const causes = ['new', 'late', 'corrected', 're-linked', 'rule-changed', 'deleted'] as const;

export type Cause = (typeof causes)[number];

/** How much of a difference is due to one cause. */
export interface ChangePart {
  readonly cause: Cause;
  readonly difference: number;
}

/** A figure that is another one than in an earlier edition; its parts add up to the difference. */
export interface Change {
  readonly period: string;
  readonly periodName: Text;
  readonly member: Member | null;
  readonly before: number | null;
  readonly after: number | null;
  readonly difference: number | null;
  readonly parts: readonly ChangePart[];
}

/** What became of the figures of one KPI between two editions. */
export interface ChangeAnswer {
  readonly from: Edition;
  readonly to: Edition;
  readonly changes: readonly Change[];
}

const parseChange: Parser<Change> = objectOf((read) => ({
  period: read('period', string),
  periodName: read('periodName', parseText),
  member: read('member', nullable(parseMember)),
  before: read('before', nullable(number)),
  after: read('after', nullable(number)),
  difference: read('difference', nullable(number)),
  parts: read(
    'parts',
    listOf(
      objectOf((part) => ({
        cause: part('cause', oneOf(...causes)),
        difference: part('difference', number),
      })),
    ),
  ),
}));

export const parseChanges: Parser<ChangeAnswer> = objectOf((read) => ({
  from: read('from', parseEdition),
  to: read('to', parseEdition),
  changes: read('changes', listOf(parseChange)),
}));

/** Where the changes of the figures of an answer are told: by its periods where those are kept. */
export function changesAddress({ kpi, calendar, breakdowns }: KpiAnswer, from?: string): string {
  const kept = kpi.calendars.includes('month') ? ['month', 'quarter'] : ['year'];
  const parameters = new URLSearchParams({ calendar: kept.includes(calendar) ? calendar : 'all' });
  // What a chart puts together of several breakdowns is none of the KPI's own.
  const own = kpi.breakdowns.find(({ id }) => id === breakdowns[0]);
  if (own !== undefined) parameters.set('breakdown', own.id);
  if (from !== undefined) parameters.set('from', from);
  return `/v1/kpis/${encodeURIComponent(kpi.id)}/changes?${parameters.toString()}`;
}
